package fr.maillage.platform.kernel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.springframework.util.FileSystemUtils;

/** Folders for tests that outlive one test: they leave with the process, so that no run fills a disk. */
public final class TestFolders {
    private static final Queue<Path> MADE = new ConcurrentLinkedQueue<>();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> MADE.forEach(TestFolders::remove)));
    }

    private TestFolders() {}

    /** A new folder, removed when the process ends. */
    public static Path fresh(String name) {
        Path folder = kept(name);
        MADE.add(folder);
        return folder;
    }

    /** A new folder that its maker removes. */
    public static Path kept(String name) {
        try {
            return Files.createTempDirectory("maillage-" + name);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Removes a folder and what is in it. */
    public static void remove(Path folder) {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException held) {
            System.err.println("a folder of the tests stays: " + folder + ", " + held.getMessage());
        }
    }
}
