package fr.maillage.engines.geo;

import java.util.Optional;

/** Reads a number as French files write it: comma or point, spaces between thousands, a degree sign, a letter N, S, E, O or W. */
final class DecimalText {
    private DecimalText() {}

    static Optional<Double> read(String text) {
        StringBuilder number = new StringBuilder();
        boolean negative = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c >= '0' && c <= '9') || c == '-' || c == '+' || c == '.') {
                number.append(c);
            } else if (c == ',') {
                number.append('.');
            } else if (c == '−') {
                number.append('-');
            } else if ((c == 'e' || c == 'E') && isExponent(text, i)) {
                number.append('e');
            } else if (c == 'S' || c == 'W' || c == 'O') {
                negative = true;
            } else if (!isSilent(c)) {
                return Optional.empty();
            }
        }
        try {
            double value = Double.parseDouble(number.toString());
            return Optional.of(negative ? -Math.abs(value) : value);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static boolean isExponent(String text, int at) {
        return at > 0
                && at + 1 < text.length()
                && Character.isDigit(text.charAt(at - 1))
                && (Character.isDigit(text.charAt(at + 1)) || text.charAt(at + 1) == '-' || text.charAt(at + 1) == '+');
    }

    private static boolean isSilent(char c) {
        return Character.isWhitespace(c)
                || c == '\u00a0'
                || c == '\u202f'
                || c == '°'
                || c == 'N'
                || c == 'E'
                || c == '"'
                || c == '\'';
    }
}
