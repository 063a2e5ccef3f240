package fr.maillage.platform.publication;

import static fr.maillage.engines.language.Words.mark;

import fr.maillage.platform.ui.paper.Sheet;
import java.util.Arrays;
import java.util.Optional;

/** The papers on which a directory comes. */
public enum PaperFormat {
    /** A booklet that fits a pocket, stapled in the fold. */
    A5("a5", mark("Livret A5"), mark("Un petit livret, à agrafer"), Sheet.A5),
    /** Office paper; each neighbourhood, or each commune, begins a sheet that can be pinned up alone. */
    A4("a4", mark("Feuilles A4"), mark("Chaque quartier ou commune commence une feuille"), Sheet.A4),
    /** Office paper, letters of 18 points (the size that associations of people who see little ask for). */
    LARGE("large", mark("Gros caractères"), mark("Feuilles A4, lettres deux fois plus grandes"), Sheet.A4);

    private final String word;
    private final String words;
    private final String note;
    private final Sheet sheet;

    PaperFormat(String word, String words, String note, Sheet sheet) {
        this.word = word;
        this.words = words;
        this.note = note;
        this.sheet = sheet;
    }

    /** The format that an address or a command names; an unknown one is not a format. */
    public static Optional<PaperFormat> find(String word) {
        return Arrays.stream(values())
                .filter(format -> format.word.equals(word))
                .findFirst();
    }

    /** The word in an address and on the command line. */
    public String word() {
        return word;
    }

    /** What people read. */
    public String words() {
        return words;
    }

    /** What it is like. */
    public String note() {
        return note;
    }

    /** Its paper. */
    public Sheet sheet() {
        return sheet;
    }
}
