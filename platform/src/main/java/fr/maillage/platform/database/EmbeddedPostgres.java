package fr.maillage.platform.database;

import fr.maillage.platform.kernel.Room;
import fr.maillage.platform.kernel.StartRefused;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL server of our own, kept in a folder: loopback only, one random password, durable writes. Survives a
 * {@code kill -9} of the product: the server that outlived it is taken over at the next start.
 */
final class EmbeddedPostgres implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedPostgres.class);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    /** What a server needs to get up after its disk was full, and to write for a while. */
    private static final long ROOM_TO_START = 32L << 20;

    private static final Duration BETWEEN_STARTS = Duration.ofSeconds(5);
    private static final String USER = "maillage";

    private final Path data;
    private final Path folder;
    private final FileLock lock;
    private final String password;
    private final int port;
    private final Path binaries;
    private final LowPrivilege privilege;
    private long launchedAt;

    private EmbeddedPostgres(
            Path folder, FileLock lock, String password, int port, Path binaries, LowPrivilege privilege) {
        this.binaries = binaries;
        this.privilege = privilege;
        this.folder = folder;
        this.data = folder.resolve("data");
        this.lock = lock;
        this.password = password;
        this.port = port;
    }

    /** Starts the server of a folder, creating what is missing. Refuses a folder that another Maillage is using. */
    static EmbeddedPostgres start(Path folder) throws IOException {
        Path home = Files.createDirectories(folder.toAbsolutePath());
        FileLock lock = lock(home);
        Path binaries = PostgresBinaries.unpackBelow(home);
        LowPrivilege privilege = LowPrivilege.forFolder(home);
        String password = password(home);
        Path data = home.resolve("data");
        if (!Files.exists(data.resolve("PG_VERSION"))) {
            create(home, binaries, privilege);
        }
        refuseOtherMajorVersion(data, binaries);
        Optional<Postmaster> orphan = Postmaster.findIn(data).filter(Postmaster::alive);
        if (orphan.isPresent()) {
            LOG.info("Taking over the PostgreSQL left by an interrupted run");
            EmbeddedPostgres taken =
                    new EmbeddedPostgres(home, lock, password, orphan.get().port(), binaries, privilege);
            taken.awaitReady();
            return taken;
        }
        EmbeddedPostgres started = new EmbeddedPostgres(home, lock, password, freePort(), binaries, privilege);
        started.launch();
        started.awaitReady();
        return started;
    }

    /** The server that another run of the product keeps on this folder, if there is one. */
    static Optional<DatabaseServer.Joined> findRunning(Path folder) throws IOException {
        Path secret = folder.resolve("password");
        if (!Files.exists(secret)) {
            return Optional.empty();
        }
        String password = Files.readString(secret).strip();
        return Postmaster.findIn(folder.resolve("data"))
                .filter(Postmaster::alive)
                .map(server -> new DatabaseServer.Joined(url(server.port()), USER, password));
    }

    private static String url(int port) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    String url() {
        return url(port);
    }

    String user() {
        return USER;
    }

    String password() {
        return password;
    }

    /** Stops the server, letting what is running end or roll back, and frees the folder. */
    @Override
    public void close() throws IOException {
        Optional<Postmaster> running = Postmaster.findIn(data);
        if (running.isPresent()) {
            running.get().stop(PATIENCE);
        }
        lock.release();
        lock.channel().close();
    }

    private static FileLock lock(Path folder) throws IOException {
        FileChannel channel =
                FileChannel.open(folder.resolve("maillage.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        Optional<FileLock> lock = tryLock(channel);
        if (lock.isEmpty()) {
            channel.close();
            throw new StartRefused("Un autre Maillage utilise déjà le dossier " + folder
                    + ". Arrêtez-le, ou donnez un autre dossier avec --data.");
        }
        return lock.get();
    }

    private static Optional<FileLock> tryLock(FileChannel channel) throws IOException {
        try {
            return Optional.ofNullable(channel.tryLock());
        } catch (OverlappingFileLockException heldByThisProgram) {
            return Optional.empty();
        }
    }

    private static String password(Path folder) throws IOException {
        Path file = folder.resolve("password");
        if (Files.exists(file)) {
            return Files.readString(file).strip();
        }
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        String password = HexFormat.of().formatHex(random);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, password);
        return password;
    }

    private static void create(Path folder, Path binaries, LowPrivilege privilege) throws IOException {
        Path data = folder.resolve("data");
        if (Files.exists(data)) {
            throw new StartRefused("Le dossier " + data + " existe mais ne contient pas de base. "
                    + "Déplacez-le avant de recommencer.");
        }
        Files.createDirectory(data, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        Path secret = Files.createTempFile(folder, "initdb", ".pw");
        try {
            Files.writeString(secret, password(folder));
            privilege.own(data);
            privilege.own(secret);
            List<String> options = List.of(
                    "-D",
                    data.toString(),
                    "-U",
                    USER,
                    "-A",
                    "scram-sha-256",
                    "--pwfile=" + secret,
                    "-k",
                    "-E",
                    "UTF8",
                    "--locale-provider=builtin",
                    "--locale=C.UTF-8",
                    "--no-instructions");
            Process initdb = new ProcessBuilder(privilege.command(binaries.resolve("bin/initdb"), options))
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("initdb.log").toFile())
                    .start();
            if (initdb.waitFor() != 0) {
                throw new IllegalStateException(
                        "La base n’a pas pu être créée : " + Files.readString(folder.resolve("initdb.log")));
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while creating the database", stopped);
        } finally {
            Files.deleteIfExists(secret);
        }
    }

    private static void refuseOtherMajorVersion(Path data, Path binaries) throws IOException {
        String kept = Files.readString(data.resolve("PG_VERSION")).strip();
        Path control = binaries.resolve("share/postgresql/postgres.bki");
        Path file = Files.exists(control) ? control : binaries.resolve("share/postgres.bki");
        if (!Files.exists(file)) {
            return;
        }
        try (var lines = Files.lines(file)) {
            String own = lines.findFirst().orElse("").replaceAll("[^0-9]", "");
            if (!own.isEmpty() && !own.equals(kept)) {
                throw new StartRefused("La base de ce dossier est en PostgreSQL " + kept + ", ce programme en " + own
                        + ". Restaurez une sauvegarde dans un dossier neuf.");
            }
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** Starts the server again if it has died, as after a full disk: at the same port, once there is room. */
    void revive() throws IOException {
        boolean justLaunched = System.nanoTime() - launchedAt < BETWEEN_STARTS.toNanos();
        if (justLaunched
                || Postmaster.findIn(data).filter(Postmaster::alive).isPresent()
                || Room.of(data).left() < ROOM_TO_START) {
            return;
        }
        LOG.warn("PostgreSQL has died; starting it again");
        // A full disk leaves this file empty, and the server then takes it for that of another one.
        Path mark = data.resolve("postmaster.pid");
        if (Files.exists(mark) && Files.size(mark) == 0) {
            Files.delete(mark);
        }
        launch();
    }

    private void launch() throws IOException {
        launchedAt = System.nanoTime();
        List<String> options = List.of(
                "-D", data.toString(),
                "-c", "listen_addresses=127.0.0.1",
                "-c", "port=" + port,
                "-c", "unix_socket_directories=",
                "-c", "timezone=UTC",
                "-c", "log_destination=stderr");
        Path log = folder.resolve("postgres.log");
        // A session of its own, so that Ctrl-C in the terminal reaches the product first, which then stops the server.
        List<String> command = new ArrayList<>(List.of("setsid"));
        command.addAll(privilege.command(binaries.resolve("bin/postgres"), options));
        new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .start();
    }

    private void awaitReady() throws IOException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                DriverManager.getConnection(url(), USER, password).close();
                return;
            } catch (SQLException notYet) {
                if (System.nanoTime() > deadline) {
                    throw new IllegalStateException(
                            "PostgreSQL n’a pas démarré ; voir " + folder.resolve("postgres.log"), notYet);
                }
                pause();
            }
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(20);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for PostgreSQL", stopped);
        }
    }
}
