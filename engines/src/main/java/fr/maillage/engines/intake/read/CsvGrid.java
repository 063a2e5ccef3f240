package fr.maillage.engines.intake.read;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvReader.CsvReaderBuilder;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import fr.maillage.engines.intake.finding.FindingCode;
import fr.maillage.engines.intake.finding.Note;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Delimited text, line by line. Forgives what spreadsheets do: ragged lines, text after a closing quote, open quotes. */
final class CsvGrid implements Grid {
    private static final int HEAD = 1 << 16;
    private static final int BUFFER = 1 << 24;

    private final char separator;
    private final CsvReader<CsvRecord> reader;
    private final CloseableIterator<CsvRecord> lines;
    private long blank;

    private CsvGrid(Reader text, char separator) {
        this.separator = separator;
        this.reader = builder(separator).maxBufferSize(BUFFER).ofCsvRecord(text);
        this.lines = reader.iterator();
    }

    static CsvGrid open(Path file, TextEncoding encoding) throws IOException {
        String head = head(file, encoding);
        char separator = declared(head);
        char known = separator == 0 ? Separator.of(head) : separator;
        return new CsvGrid(new StrayQuotes(text(file, encoding), known), known);
    }

    @SuppressWarnings("removal") // text after a closing quote is common in real files, and no other setting accepts it
    static CsvReaderBuilder builder(char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowExtraCharsAfterClosingQuote(true)
                .allowUnclosedQuote(true)
                .detectBomHeader(false);
    }

    char separator() {
        return separator;
    }

    @Override
    public @Nullable RawRow nextLine() {
        try {
            while (lines.hasNext()) {
                CsvRecord line = lines.next();
                boolean nothing = line.getFieldCount() == 1 && line.getField(0).isBlank();
                boolean declaration = line.getStartingLineNumber() == 1
                        && line.getField(0).toLowerCase(Locale.ROOT).startsWith("sep=");
                if (!nothing && !declaration) {
                    return new RawRow(line.getStartingLineNumber(), line.getFields());
                }
                blank += nothing ? 1 : 0;
            }
            return null;
        } catch (CsvParseException | UncheckedIOException e) {
            throw new UnreadableFileException(Note.of(FindingCode.FILE_UNREADABLE, "")
                    .with("Une cellule ne se termine jamais : un guillemet est sans doute resté ouvert."));
        }
    }

    @Override
    public long blankLines() {
        return blank;
    }

    @Override
    public void close() throws IOException {
        reader.close();
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
