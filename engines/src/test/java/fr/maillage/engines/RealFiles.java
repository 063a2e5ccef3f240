package fr.maillage.engines;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Real files of territories, which are not ours to publish: kept in a folder {@code data} beside the repository, or in
 * the folder that {@code MAILLAGE_REAL_FILES} names. Tests that want one are passed over where it is not.
 */
public final class RealFiles {
    private static final Path REPOSITORY =
            Path.of("").toAbsolutePath().resolveSibling(".").normalize();

    private RealFiles() {}

    /** The file of that name; passes over the test when it is nowhere. */
    public static Path need(String name) {
        Optional<Path> file = find(name);
        assumeTrue(file.isPresent(), name + " is not on this machine");
        return file.orElseThrow();
    }

    private static Optional<Path> find(String name) {
        String named = System.getenv("MAILLAGE_REAL_FILES");
        if (named != null) {
            return Optional.of(Path.of(named, name)).filter(Files::exists);
        }
        try (Stream<Path> neighbours = Files.list(REPOSITORY.resolveSibling(".").normalize())) {
            return neighbours
                    .map(folder -> folder.resolve("data").resolve(name))
                    .filter(Files::exists)
                    .findFirst();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
