package fr.maillage.journeys.harness;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The product with its demo territory, in a process and a data folder of its own, started by the same command as a
 * person's. What it prints is read as the person reads it: the address to open.
 */
public final class Product implements AutoCloseable {
    private static final Pattern ADDRESS = Pattern.compile("https?://[a-z0-9.:]+");
    private static final int START_SECONDS = 120;
    private static final int STOP_SECONDS = 30;

    /** Libraries of the journeys that the product does not have when a person starts it. */
    private static final Pattern OURS = Pattern.compile(
            ".*/(test-classes|playwright-[^/]*|driver[^/]*|gson[^/]*|junit-[^/]*|assertj-[^/]*|byte-buddy-[^/]*"
                    + "|opentest4j-[^/]*|apiguardian-[^/]*|Java-WebSocket[^/]*|surefire[^/]*)/?$");

    private final Process process;
    private final Path data;
    private @Nullable Path locked;
    private final Queue<String> printed = new ConcurrentLinkedQueue<>();
    private final CompletableFuture<String> address = new CompletableFuture<>();
    private final CompletableFuture<String> ready = new CompletableFuture<>();

    private Product(Process process, Path data) {
        this.process = process;
        this.data = data;
    }

    /** Starts at a moment of local time such as {@code 2026-12-01T10:00} and waits until it answers. */
    public static Product startedAt(String moment) {
        return startedAt(moment, Map.of());
    }

    /** The same, with settings in its environment. */
    public static Product startedAt(String moment, Map<String, String> environment) {
        try {
            Path data = Files.createTempDirectory(
                    "maillage-", PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
            ProcessBuilder start = new ProcessBuilder(command(data, moment)).redirectErrorStream(true);
            start.environment().putAll(environment);
            Process process = start.start();
            Product product = new Product(process, data);
            Thread.ofVirtual().start(product::read);
            product.waitUntilReady();
            return product;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static List<String> command(Path data, String moment) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return List.of(
                java,
                "--enable-native-access=ALL-UNNAMED",
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx512m",
                "-cp",
                classPath(),
                "fr.maillage.platform.cli.Main",
                "demo",
                "--port",
                "0",
                "--data",
                data.toString(),
                "--clock",
                moment);
    }

    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !OURS.matcher(entry).matches())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private void read() {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            lines.lines().forEach(this::understand);
        } catch (IOException | UncheckedIOException stopped) {
            printed.add("(plus rien à lire : " + stopped.getMessage() + ")");
        }
        address.completeExceptionally(new IOException("the product stopped"));
        ready.completeExceptionally(new IOException("the product stopped"));
    }

    private void understand(String line) {
        printed.add(line);
        Matcher found = ADDRESS.matcher(line);
        if (found.find()) {
            address.complete(found.group());
        }
        if (line.contains("Pour arrêter")) {
            ready.complete(line);
        }
    }

    private void waitUntilReady() {
        try {
            ready.get(START_SECONDS, TimeUnit.SECONDS);
            address.get(1, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException notReady) {
            close();
            throw new IllegalStateException("Maillage n’a pas démarré :\n" + String.join("\n", printed), notReady);
        }
    }

    /** Where it answers, without a final slash: {@code http://localhost:41234}. */
    public String address() {
        return address.join();
    }

    /** All that it printed until now. */
    public List<String> printed() {
        return List.copyOf(printed);
    }

    /** Its data folder. */
    public Path data() {
        return data;
    }

    /** Kills the database under it, as a fault of the machine would, and keeps it from starting again. */
    public void stopDatabase() {
        try (Stream<Path> files = Files.walk(data, 4)) {
            Path pid = files.filter(file -> file.endsWith("postmaster.pid"))
                    .findFirst()
                    .orElseThrow();
            long number = Long.parseLong(Files.readAllLines(pid).getFirst().strip());
            locked = pid.getParent();
            Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("---------"));
            ProcessHandle.of(number).orElseThrow().destroyForcibly();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
            if (locked != null) {
                Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("rwx------"));
            }
            Files.walkFileTree(data, new Removal());
        } catch (InterruptedException stopped) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        } catch (IOException left) {
            printed.add("(dossier laissé : " + left.getMessage() + ")");
        }
    }

    private static final class Removal extends SimpleFileVisitor<Path> {
        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, java.io.IOException failed) throws IOException {
            Files.delete(folder);
            return FileVisitResult.CONTINUE;
        }
    }
}
