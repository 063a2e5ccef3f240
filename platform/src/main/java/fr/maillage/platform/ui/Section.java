package fr.maillage.platform.ui;

/** The entries of the menu. */
public enum Section {
    PLACES("/lieux", "Les lieux"),
    DIRECTORY("/annuaire", "Annuaire"),
    PROGRAMMES("/dispositifs", "Dispositifs"),
    HELP("/aide", "Aide");

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

    /** What people read. */
    public String words() {
        return words;
    }
}
