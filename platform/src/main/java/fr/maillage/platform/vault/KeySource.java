package fr.maillage.platform.vault;

import fr.maillage.platform.kernel.Settings;
import fr.maillage.platform.kernel.StartRefused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.UUID;

/**
 * Where the master key comes from: the setting, else the file {@code master.key} of the data folder, beside the database
 * files and not among them. A town that starts with no setting gets such a file; a shared server must be given a key.
 */
record KeySource(String setting, Path file, boolean mayCreate) {
    static final String FILE = "master.key";

    static KeySource of(Settings settings) {
        return new KeySource(
                settings.trust().masterKey(),
                settings.data().resolve(FILE),
                settings.demo() || !settings.database().isExternal());
    }

    Optional<MasterKey> find() {
        if (!setting.isBlank()) {
            return Optional.of(MasterKey.parse(setting));
        }
        try {
            return Files.exists(file) ? Optional.of(MasterKey.parse(Files.readString(file))) : Optional.empty();
        } catch (IOException unreadable) {
            throw new StartRefused("Le fichier de la clé maîtresse, " + file + ", ne peut pas être lu : "
                    + unreadable.getMessage() + ". Vérifiez à qui il appartient.");
        }
    }

    /** The key of a rotation that stopped half-way, waiting beside the present one. */
    Optional<MasterKey> findNext() {
        try {
            return Files.exists(next()) ? Optional.of(MasterKey.parse(Files.readString(next()))) : Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    MasterKey create() {
        Path draft = file.resolveSibling(FILE + "." + UUID.randomUUID());
        write(draft, MasterKey.random());
        try {
            // A link, because it refuses to take the place of the key that another start has just made.
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException anotherStartWasFaster) {
            return find().orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            remove(draft);
        }
        return find().orElseThrow();
    }

    /** Puts the next key on the disk before anything is wrapped by it, so that no crash can lose it. */
    void prepare(MasterKey key) {
        remove(next());
        write(next(), key);
    }

    /** The next key becomes the present one. */
    void adopt() {
        try {
            Files.move(next(), file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path next() {
        return file.resolveSibling(FILE + ".next");
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, MasterKey key) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, key.text() + "\n");
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
