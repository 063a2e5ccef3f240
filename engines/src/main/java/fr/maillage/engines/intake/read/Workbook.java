package fr.maillage.engines.intake.read;

import fr.maillage.engines.intake.finding.FindingCode;
import fr.maillage.engines.intake.finding.Note;
import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a zipped workbook, under guard: number of parts, declared sizes and ratios are checked on opening, real
 * sizes while reading. No macros. XML is read without document types nor external entities.
 */
final class Workbook implements Closeable {
    private static final long LONGEST_TEXT = 2_000_000;
    private static final long SMALL = 1_000_000;

    private final ZipFile zip;
    private final FileLimits limits;

    private Workbook(ZipFile zip, FileLimits limits) {
        this.zip = zip;
        this.limits = limits;
    }

    static Workbook open(Path file, FileLimits limits) throws IOException {
        ZipFile zip = new ZipFile(file.toFile());
        try {
            guard(zip, limits);
        } catch (UnreadableFileException e) {
            zip.close();
            throw e;
        }
        return new Workbook(zip, limits);
    }

    private static void guard(ZipFile zip, FileLimits limits) {
        if (zip.size() > limits.entries()) {
            throw tooLarge(zip.size() + " parties.");
        }
        long declared = 0;
        for (Enumeration<? extends ZipEntry> parts = zip.entries(); parts.hasMoreElements(); ) {
            ZipEntry part = parts.nextElement();
            if (part.getName().toLowerCase(Locale.ROOT).endsWith("vbaproject.bin")) {
                throw new UnreadableFileException(Note.of(FindingCode.FILE_MACROS, ""));
            }
            long size = Math.max(0, part.getSize());
            declared += size;
            boolean bomb = size > SMALL && size / Math.max(1, part.getCompressedSize()) > FileLimits.RATIO;
            if (declared > limits.unpackedBytes() || bomb) {
                throw tooLarge("Il se déplie bien au-delà de sa taille.");
            }
        }
    }

    private static UnreadableFileException tooLarge(String detail) {
        return new UnreadableFileException(
                Note.of(FindingCode.FILE_ARCHIVE_LIMIT, "").with(detail));
    }

    boolean has(String part) {
        return zip.getEntry(part) != null;
    }

    /** Opens a part as XML, or null when it is absent. */
    @Nullable
    XMLStreamReader xml(String part) throws IOException, XMLStreamException {
        ZipEntry entry = zip.getEntry(part);
        if (entry == null) {
            return null;
        }
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return new Careful(factory.createXMLStreamReader(new Counted(zip.getInputStream(entry))));
    }

    /** The JDK's reader has no words for some faults of a document type, and says so by throwing something else. */
    private static final class Careful extends StreamReaderDelegate {
        private long characters;

        Careful(XMLStreamReader reader) {
            super(reader);
        }

        /** Refuses a document type and a text without end; a CDATA section is a text. */
        private int watched(int event) {
            if (event == DTD) {
                throw new UnreadableFileException(Note.of(FindingCode.FILE_UNREADABLE, "")
                        .with(
                                "Ce classeur déclare des entités (DOCTYPE), qui pourraient lire d’autres fichiers : il n’est pas"
                                        + " ouvert. Enregistrez-le de nouveau au format XLSX depuis un tableur."));
            }
            if (event != CHARACTERS && event != CDATA) {
                characters = 0;
                return event;
            }
            characters += getTextLength();
            if (characters > LONGEST_TEXT) {
                throw new UnreadableFileException(Note.of(FindingCode.FILE_UNREADABLE, "")
                        .with("Une cellule de ce classeur dépasse deux millions de caractères."));
            }
            return CHARACTERS;
        }

        @Override
        public int next() throws XMLStreamException {
            try {
                return watched(super.next());
            } catch (MissingResourceException fault) {
                throw new XMLStreamException(fault);
            }
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** Counts what really comes out: a zip may lie about its sizes. */
    private final class Counted extends FilterInputStream {
        private long unpacked;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            count(1);
            return super.read();
        }

        @Override
        public int read(byte[] block, int from, int length) throws IOException {
            int read = super.read(block, from, length);
            count(read);
            return read;
        }

        private void count(int read) {
            unpacked += Math.max(0, read);
            if (unpacked > limits.unpackedBytes()) {
                throw tooLarge("Il se déplie bien au-delà de sa taille.");
            }
        }
    }
}
