package fr.maillage.engines.intake.read;

import fr.maillage.engines.intake.finding.Finding;
import fr.maillage.engines.intake.finding.FindingCode;
import fr.maillage.engines.intake.finding.Note;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipException;
import javax.xml.stream.XMLStreamException;

/** Opens any file of a stranger as rows, by its content and never by its extension. */
public final class RowFile {
    private static final int HEAD = 4096;

    private RowFile() {}

    /** Opens the file, or says why it cannot be read. A missing file is refused like an unreadable one. */
    public static Opening open(Path file, FileLimits limits) {
        try {
            return new Opening.Opened(source(file, limits));
        } catch (UnreadableFileException e) {
            return new Opening.Refused(e.note().at(0, null));
        } catch (ZipException | XMLStreamException e) {
            return new Opening.Refused(broken().note().at(0, null));
        } catch (IOException e) {
            return new Opening.Refused(Note.of(FindingCode.FILE_UNREADABLE, String.valueOf(file.getFileName()))
                    .at(0, null));
        }
    }

    private static RowSource source(Path file, FileLimits limits) throws IOException, XMLStreamException {
        if (!Files.isRegularFile(file)) {
            throw new UnreadableFileException(Note.of(FindingCode.FILE_UNREADABLE, file.toString())
                    .with("Aucun fichier de ce nom ne peut être ouvert."));
        }
        if (Files.size(file) > limits.bytes()) {
            throw new UnreadableFileException(Note.of(FindingCode.FILE_TOO_LARGE, Files.size(file) + " octets")
                    .with("La limite est de " + limits.bytes() / 1_000_000 + " Mo."));
        }
        byte[] head = head(file);
        if (starts(head, "PK")) {
            return workbook(file, limits);
        }
        refuseOthers(file, head);
        TextEncoding encoding = TextEncoding.of(file);
        if (looksLikeJson(head, encoding)) {
            return JsonSource.open(file, encoding, limits);
        }
        CsvGrid grid = CsvGrid.open(file, encoding);
        return GridSource.over(
                grid,
                limits,
                new FileDescription("csv", encoding.name(), "" + grid.separator(), null, noticed(encoding)));
    }

    private static RowSource workbook(Path file, FileLimits limits) throws IOException, XMLStreamException {
        Workbook workbook = Workbook.open(file, limits);
        try {
            if (workbook.has("xl/workbook.xml")) {
                return XlsxFile.open(workbook, limits);
            }
            if (workbook.has("content.xml")) {
                FileDescription description = new FileDescription("ods", null, null, null, new ArrayList<>());
                return GridSource.over(new OdsGrid(workbook), limits, description);
            }
            throw new UnreadableFileException(
                    Note.of(FindingCode.FILE_NO_TABLE, "").with(ForeignFiles.zipped(workbook)));
        } catch (UnreadableFileException | IOException | XMLStreamException e) {
            workbook.close();
            throw e;
        }
    }

    private static List<Finding> noticed(TextEncoding encoding) {
        List<Finding> findings = new ArrayList<>();
        if (!encoding.name().startsWith("UTF-8") && !encoding.name().equals("ASCII")) {
            findings.add(Note.of(FindingCode.FILE_ENCODING, encoding.name()).at(0, null));
        }
        if (encoding.mixed()) {
            findings.add(
                    Note.of(FindingCode.FILE_ENCODING_MIXED, encoding.name()).at(0, null));
        }
        return findings;
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(HEAD);
            if (head.length == 0) {
                throw new UnreadableFileException(Note.of(FindingCode.FILE_EMPTY, ""));
            }
            return head;
        }
    }

    private static void refuseOthers(Path file, byte[] head) throws IOException {
        String text = new String(head, StandardCharsets.ISO_8859_1).strip().toLowerCase(Locale.ROOT);
        String why = null;
        if (starts(head, "\u00D0\u00CF\u0011\u00E0")) {
            why = ForeignFiles.compound(file);
        } else if (starts(head, "\u0089PNG") || starts(head, "\u00FF\u00D8\u00FF") || starts(head, "GIF8")) {
            why = "C’est une image : demandez le tableau d’origine.";
        } else if (text.startsWith("%pdf")) {
            why = "C’est un document PDF : demandez le tableau d’origine.";
        } else if (!ForeignFiles.described(text).isEmpty()) {
            why = ForeignFiles.described(text);
        } else if (text.startsWith("<!doctype html") || text.startsWith("<html") || text.startsWith("<?xml")) {
            why = "C’est une page ou un document XML, pas un tableau.";
        }
        if (why != null) {
            throw new UnreadableFileException(
                    Note.of(FindingCode.FILE_NO_TABLE, "").with(why));
        }
        int controls = 0;
        for (byte b : head) {
            controls += b >= 0 && b < 32 && b != '\n' && b != '\r' && b != '\t' && b != 0 ? 1 : 0;
        }
        if (controls > head.length / 10) {
            throw new UnreadableFileException(Note.of(FindingCode.FILE_NO_TABLE, ""));
        }
    }

    private static boolean looksLikeJson(byte[] head, TextEncoding encoding) {
        int from = Math.min(encoding.bomBytes(), head.length);
        String text = new String(head, from, head.length - from, encoding.charset()).strip();
        if (text.startsWith("{")) {
            return text.length() == 1 || text.substring(1).strip().startsWith("\"") || text.endsWith("}");
        }
        String inside = text.startsWith("[") ? text.substring(1).strip() : "x";
        return inside.isEmpty() || inside.startsWith("{") || inside.startsWith("]");
    }

    private static boolean starts(byte[] head, String mark) {
        return new String(head, 0, Math.min(head.length, mark.length()), StandardCharsets.ISO_8859_1).equals(mark);
    }

    static UnreadableFileException broken() {
        return new UnreadableFileException(
                Note.of(FindingCode.FILE_UNREADABLE, "").with("Sa structure interne est abîmée."));
    }
}
