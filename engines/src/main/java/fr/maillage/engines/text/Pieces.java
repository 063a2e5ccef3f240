package fr.maillage.engines.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.StringJoiner;

/**
 * Cuts a cell that holds several values: bars, semicolons, line breaks, bullets, and slashes between spaces. Commas are left:
 * many terms contain one. A backslash before one of these signs keeps it: {@code Carte\; badge} is one value.
 */
public final class Pieces {
    private static final String SIGNS = "\\|;\n\r•·/-*";

    private Pieces() {}

    /** The pieces, without blanks, in order. */
    public static List<String> of(String cell) {
        List<String> pieces = new ArrayList<>(4);
        int start = 0;
        for (int i = 0; i < cell.length(); i++) {
            if (isKept(cell, i)) {
                i++;
            } else if (cuts(cell, i)) {
                add(pieces, cell.substring(start, i));
                start = i + 1;
            }
        }
        add(pieces, cell.substring(start));
        return pieces;
    }

    /** The values as one cell that {@link #of} cuts into the same values. */
    public static String joined(Collection<String> values) {
        StringJoiner cell = new StringJoiner("|");
        values.forEach(value -> cell.add(kept(value)));
        return cell.toString();
    }

    /** One value with a backslash before each sign that would cut it. */
    public static String kept(String value) {
        StringBuilder kept = new StringBuilder(value.length());
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean bullet = i == 0 && (value.startsWith("- ") || value.startsWith("* "));
            if (c == '\\' || bullet || cuts(value, i)) {
                kept.append('\\');
            }
            kept.append(c);
        }
        return kept.toString();
    }

    /** The pieces between commas that are not inside brackets. */
    public static List<String> betweenCommas(String cell) {
        List<String> pieces = new ArrayList<>(4);
        int depth = 0;
        int start = 0;
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            boolean slash = c == '/' && depth <= 0;
            if ((c == ',' && depth <= 0) || slash) {
                add(pieces, cell.substring(start, i));
                start = i + 1;
            }
        }
        add(pieces, cell.substring(start));
        return pieces;
    }

    private static boolean cuts(String cell, int i) {
        char c = cell.charAt(i);
        if (c == '|' || c == ';' || c == '\n' || c == '\r' || c == '•' || c == '·') {
            return c != '·' || (i > 0 && Character.isWhitespace(cell.charAt(i - 1)));
        }
        return c == '/'
                && i > 0
                && i + 1 < cell.length()
                && Character.isWhitespace(cell.charAt(i - 1))
                && Character.isWhitespace(cell.charAt(i + 1));
    }

    private static boolean isKept(String cell, int i) {
        return cell.charAt(i) == '\\' && i + 1 < cell.length() && SIGNS.indexOf(cell.charAt(i + 1)) >= 0;
    }

    private static void add(List<String> pieces, String piece) {
        String bare = piece.strip();
        while (bare.startsWith("- ") || bare.startsWith("* ")) {
            bare = bare.substring(2).strip();
        }
        if (!bare.isEmpty()) {
            pieces.add(bare.indexOf('\\') < 0 ? bare : plain(bare));
        }
    }

    private static String plain(String piece) {
        StringBuilder plain = new StringBuilder(piece.length());
        for (int i = 0; i < piece.length(); i++) {
            if (isKept(piece, i)) {
                i++;
            }
            plain.append(piece.charAt(i));
        }
        return plain.toString();
    }
}
