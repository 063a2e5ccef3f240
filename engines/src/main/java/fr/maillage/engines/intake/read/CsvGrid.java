package fr.maillage.engines.intake.read;

import fr.maillage.engines.intake.finding.FindingCode;
import fr.maillage.engines.intake.finding.Note;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Delimited text, line by line. Forgives what spreadsheets do: ragged lines, text after a closing quote, open quotes. */
final class CsvGrid implements Grid {
    private static final int HEAD = 1 << 16;

    private final char separator;
    private final int width;
    private final Reader text;
    private final CsvRows rows;
    private long blank;

    private CsvGrid(Reader text, char separator, int width) {
        this.separator = separator;
        this.width = width;
        this.text = text;
        this.rows = new CsvRows(text, separator, width);
    }

    static CsvGrid open(Path file, TextEncoding encoding) throws IOException {
        String head = head(file, encoding);
        char declared = declared(head);
        char separator = declared == 0 ? Separator.of(head) : declared;
        return new CsvGrid(text(file, encoding), separator, Separator.width(head, separator));
    }

    char separator() {
        return separator;
    }

    @Override
    public @Nullable RawRow nextLine() {
        try {
            for (RawRow row = rows.next(); row != null; row = rows.next()) {
                boolean nothing = row.cells().size() == 1 && row.cell(0).isBlank();
                boolean declaration = row.number() == 1
                        && row.cell(0).toLowerCase(Locale.ROOT).startsWith("sep=");
                if (!nothing && !declaration) {
                    return recut(row);
                }
                blank += nothing ? 1 : 0;
            }
            return null;
        } catch (IOException e) {
            throw new UnreadableFileException(
                    Note.of(FindingCode.FILE_UNREADABLE, "").with("La lecture s’est arrêtée avant la fin du fichier."));
        }
    }

    /** A row of one cell that another separator cuts as the others are. */
    private RawRow recut(RawRow row) {
        if (row.cells().size() > 1 || width < 3) {
            return row;
        }
        for (char other : Separator.CANDIDATES) {
            List<String> cells = Separator.cut(row.cell(0), other);
            if (cells.size() == width) {
                return new RawRow(row.number(), cells, FindingCode.ROW_OTHER_SEPARATOR);
            }
        }
        return row;
    }

    @Override
    public long blankLines() {
        return blank;
    }

    @Override
    public void close() throws IOException {
        text.close();
    }

    private static Reader text(Path file, TextEncoding encoding) throws IOException {
        InputStream in = Files.newInputStream(file);
        in.skipNBytes(encoding.bomBytes());
        return new BufferedReader(
                new InputStreamReader(
                        in,
                        encoding.charset()
                                .newDecoder()
                                .onMalformedInput(CodingErrorAction.REPLACE)
                                .onUnmappableCharacter(CodingErrorAction.REPLACE)),
                HEAD);
    }

    private static String head(Path file, TextEncoding encoding) throws IOException {
        try (Reader text = text(file, encoding)) {
            char[] head = new char[HEAD];
            int length = 0;
            for (int read = text.read(head); read > 0; read = text.read(head, length, HEAD - length)) {
                length += read;
            }
            String whole = new String(head, 0, length);
            int lastLine = length == HEAD ? whole.lastIndexOf('\n') : -1;
            return lastLine > 0 ? whole.substring(0, lastLine) : whole;
        }
    }

    /** The separator of a first line {@code sep=;}, which spreadsheets write for themselves; zero when absent. */
    private static char declared(String head) {
        String start = head.substring(0, Math.min(5, head.length())).toLowerCase(Locale.ROOT);
        return start.length() == 5 && start.startsWith("sep=") ? head.charAt(4) : 0;
    }
}
