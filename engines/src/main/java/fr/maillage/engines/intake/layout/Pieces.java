package fr.maillage.engines.intake.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a cell that holds several values: bars, semicolons, line breaks, bullets, and slashes between spaces. Commas are left:
 * many terms contain one.
 */
public final class Pieces {
    private Pieces() {}

    /** The pieces, without blanks, in order. */
    public static List<String> of(String cell) {
        List<String> pieces = new ArrayList<>(4);
        int start = 0;
        for (int i = 0; i < cell.length(); i++) {
            if (cuts(cell, i)) {
                add(pieces, cell.substring(start, i));
                start = i + 1;
            }
        }
        add(pieces, cell.substring(start));
        return pieces;
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

    private static void add(List<String> pieces, String piece) {
        String bare = piece.strip();
        while (bare.startsWith("- ") || bare.startsWith("* ")) {
            bare = bare.substring(2).strip();
        }
        if (!bare.isEmpty()) {
            pieces.add(bare);
        }
    }
}
