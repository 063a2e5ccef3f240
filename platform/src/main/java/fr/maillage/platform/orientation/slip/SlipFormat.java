package fr.maillage.platform.orientation.slip;

import fr.maillage.platform.ui.paper.Sheet;
import java.util.Arrays;
import java.util.Optional;

/** The two papers of a slip. */
public enum SlipFormat {
    /** A sheet of office paper. */
    A4("a4", "feuille A4", Sheet.A4, "13mm 15mm 12mm"),
    /** The roll of a ticket printer: as long as what it says. */
    TICKET("80mm", "ticket de 80 millimètres", Sheet.TICKET, "4mm 4mm 0");

    private final String word;
    private final String words;
    private final Sheet sheet;
    private final String margins;

    SlipFormat(String word, String words, Sheet sheet, String margins) {
        this.word = word;
        this.words = words;
        this.sheet = sheet;
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

    Sheet sheet() {
        return sheet;
    }

    /** White around the text, in CSS. */
    String margins() {
        return margins;
    }
}
