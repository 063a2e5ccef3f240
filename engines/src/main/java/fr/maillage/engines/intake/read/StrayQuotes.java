package fr.maillage.engines.intake.read;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Text whose lines are whole, whatever quotes they hold. A quote that is opened and never closed ({@code "Café numérique;…},
 * {@code écran 27";…}) would swallow the rows behind it: where a line has all its cells, and so has the next, the odd quote is
 * a sign like any other. A cell over several lines stays one.
 */
final class StrayQuotes extends Reader {
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");

    private final BufferedReader lines;
    private final char separator;
    private int width = -1;
    private boolean inside;
    private @Nullable String ahead;
    private String line = "";
    private int at;

    StrayQuotes(Reader text, char separator) throws IOException {
        this.lines = new BufferedReader(text, 1 << 16);
        this.separator = separator;
        this.ahead = lines.readLine();
        this.at = 0;
    }

    @Override
    public int read(char[] buffer, int from, int length) throws IOException {
        if (at == line.length() && !next()) {
            return -1;
        }
        int count = Math.min(length, line.length() - at);
        line.getChars(at, at + count, buffer, from);
        at += count;
        return count;
    }

    private boolean next() throws IOException {
        String current = ahead;
        if (current == null) {
            return false;
        }
        ahead = lines.readLine();
        line = mended(current) + "\n";
        at = 0;
        return true;
    }

    private String mended(String current) {
        if (current.indexOf('"') < 0) {
            width = width < 0 && !inside ? separators(current) : width;
            return current;
        }
        boolean odd = current.chars().filter(c -> c == '"').count() % 2 == 1;
        if (!odd) {
            width = width < 0 && !inside ? separators(QUOTED.matcher(current).replaceAll("")) : width;
            return current;
        }
        boolean whole = !inside && width > 0 && separators(current) == width;
        if (whole && (ahead == null || separators(ahead) == width)) {
            return withoutOddQuote(current);
        }
        inside = !inside;
        return current;
    }

    private int separators(String text) {
        return (int) text.chars().filter(c -> c == separator).count();
    }

    /** The same line, where only cells that begin and end with a quote keep theirs. */
    private String withoutOddQuote(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        int from = 0;
        while (from <= text.length()) {
            int end = text.indexOf(separator, from);
            end = end < 0 ? text.length() : end;
            String cell = text.substring(from, end);
            boolean quoted = cell.length() > 1 && cell.startsWith("\"") && cell.endsWith("\"");
            kept.append(from == 0 ? "" : separator)
                    .append(quoted ? cell : cell.startsWith("\"") ? cell.substring(1) : cell);
            from = end + 1;
        }
        return kept.toString();
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
