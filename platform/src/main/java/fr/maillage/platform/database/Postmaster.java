package fr.maillage.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The running server of a data folder, as its {@code postmaster.pid} file tells: process number on the first line, port
 * on the fourth.
 */
record Postmaster(ProcessHandle process, int port) {
    static Optional<Postmaster> findIn(Path data) throws IOException {
        List<String> lines;
        try {
            lines = Files.readAllLines(data.resolve("postmaster.pid"));
        } catch (NoSuchFileException notRunning) {
            return Optional.empty();
        }
        if (lines.size() < 4) {
            return Optional.empty();
        }
        long pid = Long.parseLong(lines.getFirst().strip());
        int port = Integer.parseInt(lines.get(3).strip());
        return ProcessHandle.of(pid).map(process -> new Postmaster(process, port));
    }

    /** False when the process number was given to some other program after a crash of the machine. */
    boolean alive() {
        return process.isAlive()
                && process.info()
                        .command()
                        .map(command -> command.contains("postgres"))
                        .orElse(false);
    }

    /** Asks for a fast shutdown (SIGINT): no new work, transactions rolled back, files consistent. */
    void stop(Duration patience) throws IOException {
        try {
            new ProcessBuilder("kill", "-INT", Long.toString(process.pid()))
                    .start()
                    .waitFor();
            process.onExit().get(patience.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException slow) {
            throw new IOException("PostgreSQL did not stop in time", slow);
        }
    }
}
