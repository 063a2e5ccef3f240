package fr.maillage.engines.intake.read;

import fr.maillage.engines.intake.finding.FindingCode;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a delimited text (RFC 4180, and what people do to it). A quote that is never closed, or that closes on
 * another row, is a sign like another: it swallows no row, and its row says so. A quote inside a text is kept.
 */
final class CsvRows {
    private static final int MOST_LINES = 500;
    private static final char QUOTE = '"';

    private final CsvLines lines;
    private final char separator;
    private final int width;
    private List<String> cells = new ArrayList<>();
    private String line = "";
    private int at;
    private boolean open;

    /** @param width how many cells most rows have, or zero when it is not known */
    CsvRows(Reader text, char separator, int width) {
        this.lines = new CsvLines(text);
        this.separator = separator;
        this.width = width;
    }

    /** The next row, or null at the end. */
    @Nullable
    RawRow next() throws IOException {
        String first = lines.next();
        if (first == null) {
            return null;
        }
        long number = lines.number();
        cells = new ArrayList<>(width);
        line = first;
        at = 0;
        open = false;
        do {
            cells.add(cell());
        } while (at++ < line.length());
        return new RawRow(number, cells, open ? FindingCode.ROW_QUOTE_OPEN : null);
    }

    private String cell() throws IOException {
        int start = at;
        while (start < line.length() && line.charAt(start) == ' ' && separator != ' ') {
            start++;
        }
        if (start < line.length() && line.charAt(start) == QUOTE) {
            String quoted = quoted(start + 1);
            if (quoted != null) {
                return quoted;
            }
            open = true;
            return plain(start + 1);
        }
        return plain(at);
    }

    private String plain(int from) {
        int cut = line.indexOf(separator, from);
        at = cut < 0 ? line.length() : cut;
        return line.substring(from, at);
    }

    /** The text of a quoted cell; null when its quote is not closed, and then nothing has been read. */
    private @Nullable String quoted(int from) throws IOException {
        int close = closing(line, from);
        int loose = close < 0 ? loose(line, from) : close;
        if (close >= 0 || (loose >= 0 && width > 0 && tight(line) >= width - 1)) {
            return closed(from, loose);
        }
        List<String> more = new ArrayList<>();
        long length = line.length();
        while (more.size() < MOST_LINES) {
            String next = lines.next();
            if (next == null) {
                break;
            }
            more.add(next);
            length += next.length();
            if (length > 1 << 24) {
                throw CsvLines.tooLong(lines.number());
            }
            int end = closing(next, 0);
            if (end >= 0) {
                if (swallows(more)) {
                    break;
                }
                return joined(from, more, end);
            }
        }
        for (int i = more.size() - 1; i >= 0; i--) {
            lines.giveBack(more.get(i));
        }
        return loose < 0 ? null : closed(from, loose);
    }

    private String closed(int from, int close) {
        at = close + 1;
        String rest = plain(at);
        return unescaped(line.substring(from, close)) + rest.stripTrailing();
    }

    private String joined(int from, List<String> more, int end) {
        StringBuilder text = new StringBuilder(line.substring(from));
        for (String whole : more.subList(0, more.size() - 1)) {
            text.append('\n').append(whole);
        }
        line = more.get(more.size() - 1);
        text.append('\n').append(line, 0, end);
        at = end + 1;
        return unescaped(text.toString()) + plain(at).stripTrailing();
    }

    /** Whether the first line is a whole row already, and each that follows too. */
    private boolean swallows(List<String> more) {
        if (width < 3 || tight(line) < width - 1) {
            return false;
        }
        return more.stream().allMatch(next -> tight(next) >= width - 1);
    }

    /** Separators that no space follows: those of prose are followed by one. */
    private int tight(String text) {
        int count = 0;
        for (int i = text.indexOf(separator); i >= 0; i = text.indexOf(separator, i + 1)) {
            boolean prose = i + 1 < text.length() && text.charAt(i + 1) == ' ';
            count += prose ? 0 : 1;
        }
        return count;
    }

    /** Where the quote that closes a cell stands; -1 when the line has none, or opens another cell before. */
    private int closing(String text, int from) {
        for (int i = text.indexOf(QUOTE, from); i >= 0; i = text.indexOf(QUOTE, i + 1)) {
            if (i + 1 < text.length() && text.charAt(i + 1) == QUOTE) {
                i++;
            } else if (ends(text, i + 1)) {
                return i;
            } else if (i > from && text.charAt(i - 1) == separator) {
                return -1;
            }
        }
        return -1;
    }

    /** A quote inside the line, with text after it: some programs close a cell so. */
    private int loose(String text, int from) {
        for (int i = text.indexOf(QUOTE, from); i >= 0; i = text.indexOf(QUOTE, i + 1)) {
            boolean twice = i + 1 < text.length() && text.charAt(i + 1) == QUOTE;
            if (!twice) {
                return i > from && text.charAt(i - 1) == separator ? -1 : i;
            }
            i++;
        }
        return -1;
    }

    private boolean ends(String text, int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) == ' ') {
            i++;
        }
        return i == text.length() || text.charAt(i) == separator;
    }

    private static String unescaped(String text) {
        return text.indexOf(QUOTE) < 0 ? text : text.replace("\"\"", "\"");
    }
}
