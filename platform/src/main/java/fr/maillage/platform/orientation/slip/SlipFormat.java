package fr.maillage.platform.orientation.slip;

import java.util.Arrays;
import java.util.Optional;

/** The two papers of a slip. Widths in points, as PDF counts them. */
public enum SlipFormat {
    /** A sheet of office paper. */
    A4("a4", "feuille A4", 595.28f, 841.89f, "13mm 15mm 12mm"),
    /** The roll of a ticket printer: as long as what it says. */
    TICKET("80mm", "ticket de 80 millimètres", 226.77f, 5_000f, "4mm 4mm 0");

    private final String word;
    private final String words;
    private final float width;
    private final float height;
    private final String margins;

    SlipFormat(String word, String words, float width, float height, String margins) {
        this.word = word;
        this.words = words;
        this.width = width;
        this.height = height;
        this.margins = margins;
    }

    /** The format that an address names; an unknown one is not a format. */
    public static Optional<SlipFormat> find(String word) {
        return Arrays.stream(values())
                .filter(format -> format.word.equals(word))
                .findFirst();
    }

    /** The word in an address. */
    public String word() {
        return word;
    }

    /** What people read. */
    public String words() {
        return words;
    }

    float width() {
        return width;
    }

    /** For a ticket, the longest roll that we fill before cutting. */
    float height() {
        return height;
    }

    /** White around the text, in CSS. */
    String margins() {
        return margins;
    }
}
