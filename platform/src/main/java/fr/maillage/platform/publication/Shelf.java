package fr.maillage.platform.publication;

import fr.maillage.platform.kernel.Settings;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The editions kept in the data folder: two for each piece of land, the present one and the one before. A file appears
 * whole or not at all; one that was damaged since is passed over for the one before.
 */
@Component
public class Shelf {
    private static final Pattern WORD = Pattern.compile("[a-z0-9-]{1,120}");
    private static final int KEPT = 2;
    private static final byte[] HEAD = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final String TAIL = "%%EOF";

    private final Path folder;

    Shelf(Settings settings) {
        this.folder = settings.data().resolve("editions");
    }

    /** The last sound edition of a piece of land, by its word. */
    public Optional<Edition> find(String word) {
        return list(word).stream().filter(edition -> isSound(edition.file())).findFirst();
    }

    /** The bytes of an edition. */
    public byte[] read(Edition edition) {
        try {
            return Files.readAllBytes(edition.file());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** The editions of a piece of land, newest first; none for a word that names no folder of ours. */
    List<Edition> list(String word) {
        Path own = folder.resolve(word);
        if (!WORD.matcher(word).matches() || !Files.isDirectory(own)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(own)) {
            return files.flatMap(file -> Edition.of(file, size(file)).stream())
                    .sorted(Comparator.comparing(Edition::made)
                            .thenComparing(edition -> modified(edition.file()))
                            .reversed())
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Keeps a new edition and lets the oldest go. */
    Edition put(String word, LocalDate made, int places, String mark, byte[] pdf) throws IOException {
        Path own = Files.createDirectories(folder.resolve(word));
        Path file = own.resolve(Edition.fileName(made, places, mark));
        Path draft = own.resolve(".draft-" + UUID.randomUUID());
        try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(pdf);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(draft);
        }
        for (Edition old : list(word).stream().skip(KEPT).toList()) {
            Files.deleteIfExists(old.file());
        }
        return new Edition(made, places, mark, file, pdf.length);
    }

    /** Takes away the editions of every other piece of land: it has no place any more, or another name. */
    void keepOnly(Set<String> words) {
        for (Path gone : within(folder)) {
            String word = String.valueOf(gone.getFileName());
            if (WORD.matcher(word).matches() && Files.isDirectory(gone) && !words.contains(word)) {
                within(gone).forEach(Shelf::remove);
                remove(gone);
            }
        }
    }

    private static List<Path> within(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException held) {
            throw new UncheckedIOException(held);
        }
    }

    /** The name of this folder: nodes that share it share its nights, others each have their own. */
    String name() throws IOException {
        Files.createDirectories(folder);
        Path file = folder.resolve(".name");
        if (!Files.exists(file)) {
            Path draft = folder.resolve(".name-" + UUID.randomUUID());
            Files.writeString(draft, UUID.randomUUID().toString());
            try {
                Files.createLink(file, draft);
            } catch (FileAlreadyExistsException named) {
                return Files.readString(file).strip();
            } finally {
                Files.deleteIfExists(draft);
            }
        }
        return Files.readString(file).strip();
    }

    private static boolean isSound(Path file) {
        try (RandomAccessFile opened = new RandomAccessFile(file.toFile(), "r")) {
            byte[] head = new byte[HEAD.length];
            opened.readFully(head);
            byte[] tail = new byte[(int) Math.min(32, opened.length())];
            opened.seek(opened.length() - tail.length);
            opened.readFully(tail);
            return Arrays.equals(head, HEAD) && new String(tail, StandardCharsets.ISO_8859_1).contains(TAIL);
        } catch (IOException unreadable) {
            return false;
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException gone) {
            return 0;
        }
    }

    private static long modified(Path file) {
        try {
            return Files.getLastModifiedTime(file).toMillis();
        } catch (IOException gone) {
            return 0;
        }
    }
}
