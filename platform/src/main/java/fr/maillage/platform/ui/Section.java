package fr.maillage.platform.ui;

import static fr.maillage.engines.language.Words.mark;

/** The entries of the menu. */
public enum Section {
    PLACES("/lieux", mark("Les lieux")),
    DIRECTORY("/annuaire", mark("Annuaire")),
    PROGRAMMES("/dispositifs", mark("Dispositifs")),
    HELP("/aide", mark("Aide"));

    private final String href;
    private final String words;

    Section(String href, String words) {
        this.href = href;
        this.words = words;
    }

    /** Where it leads. */
    public String href() {
        return href;
    }

    /** What people read, in French. */
    public String words() {
        return words;
    }
}
