package fr.maillage.platform.ui.paper;

/** The CSS of a document: a file packed with the product, and what only this document knows. */
public final class PaperStyle {
    private PaperStyle() {}

    /** The text of a stylesheet packed with the product, for example {@code /slip/slip.css}. */
    public static String of(String path) {
        return PaperFonts.text(path);
    }

    /** Words as a CSS string, so that a name with a quote ends nothing. */
    public static String quoted(String words) {
        StringBuilder quoted = new StringBuilder("\"");
        words.codePoints().forEach(sign -> {
            if (sign == '"' || sign == '\\' || sign < ' ' || sign == '<') {
                quoted.append('\\').append(Integer.toHexString(sign)).append(' ');
            } else {
                quoted.appendCodePoint(sign);
            }
        });
        return quoted.append('"').toString();
    }
}
