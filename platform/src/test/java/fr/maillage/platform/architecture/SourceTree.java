package fr.maillage.platform.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The project's own files, as the architecture tests read them. */
final class SourceTree {
    static final Path ROOT =
            java.util.Objects.requireNonNull(Path.of("").toAbsolutePath().getParent());

    private SourceTree() {}

    /** Every Java file of the product, tests and generated code left out. */
    static List<Path> mainSources() {
        return Stream.of("engines", "platform")
                .flatMap(artifact -> below(ROOT.resolve(artifact).resolve("src/main/java"), ".java").stream())
                .filter(file -> !file.endsWith("package-info.java"))
                .toList();
    }

    static List<Path> below(Path folder, String ending) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The names of the folders directly in a folder. */
    static List<String> foldersOf(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(Files::isDirectory)
                    .map(entry -> entry.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static int lines(Path file) {
        return (int) read(file).lines().count();
    }
}
