package fr.maillage.journeys.checks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/** Which page has which title, kept on disk for the run: the pages are shared out between processes. */
final class Titles {
    private static final Path TAKEN = Path.of("target", "titles", System.getProperty("run", "alone"));

    private Titles() {}

    /** Gives the page that has this title: the one asked for, unless another came first. */
    static String take(String title, String page) {
        Path file = TAKEN.resolve(
                UUID.nameUUIDFromBytes(title.getBytes(StandardCharsets.UTF_8)).toString());
        try {
            Files.createDirectories(TAKEN);
            Path draft = Files.writeString(Files.createTempFile(TAKEN, "draft", ""), page);
            Files.createLink(file, draft);
            return page;
        } catch (FileAlreadyExistsException taken) {
            return read(file);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
