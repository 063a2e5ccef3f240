package fr.maillage.engines.cog;

/** How a text led to a commune, from the surest to the least sure. */
public enum MatchedBy {
    /** The name and the postal code designate the same commune. */
    NAME_AND_POSTAL_CODE("Le nom et le code postal concordent.", 1.0),

    /** The name is right; the postal code is not the commune’s, but of its département (a CEDEX code, often). */
    NAME_AND_DEPARTEMENT("Le nom et le département concordent.", 0.95),

    /** A valid INSEE code. */
    INSEE_CODE("Le code de la commune est connu.", 0.95),

    /** The beginning of the name, among the communes of the postal code. */
    NAME_START_AND_POSTAL_CODE("Le début du nom et le code postal concordent.", 0.95),

    /** A misspelled name, among the communes of the postal code. */
    TYPO_AND_POSTAL_CODE("Le nom est proche et le code postal concorde.", 0.9),

    /** The exact name alone. */
    NAME("Le nom est connu.", 0.9),

    /** The postal code alone. */
    POSTAL_CODE("Le code postal est connu.", 0.9),

    /** The name without its article: « Carbet » for « Le Carbet ». */
    NAME_WITHOUT_ARTICLE("Le nom est connu, à l’article près.", 0.85),

    /** The name of a part of the commune: delegated, associated, former commune, arrondissement. */
    NAME_OF_A_PART("C’est le nom d’une partie de la commune ou d’une ancienne commune.", 0.8),

    /** A name that the commune bore before. */
    FORMER_NAME("C’est un ancien nom de la commune.", 0.75),

    /** A misspelled name, in the département of the postal code. */
    TYPO_AND_DEPARTEMENT("Le nom est proche et le département concorde.", 0.7),

    /** The text begins with the name of the commune: « Bordeaux Mériadeck ». */
    NAME_THEN_OTHER_WORDS("Le texte commence par le nom de la commune.", 0.6),

    /** The name begins with the text: « Saint-Médard » for « Saint-Médard-en-Jalles ». */
    NAME_START("Le nom de la commune commence ainsi.", 0.5),

    /** A postal code that is nobody’s: the communes that share its first digits. */
    POSTAL_CODE_NEIGHBOUR("Le code postal est inconnu ; ces communes ont un code voisin.", 0.3),

    /** A misspelled name. */
    TYPO("Le nom est proche.", 0.5);

    private final String words;
    private final double certainty;

    MatchedBy(String words, double certainty) {
        this.words = words;
        this.certainty = certainty;
    }

    /** In French, as said to people. */
    public String words() {
        return words;
    }

    /** How sure such a match is, between 0 and 1, when a single commune matches this way. */
    public double certainty() {
        return certainty;
    }
}
