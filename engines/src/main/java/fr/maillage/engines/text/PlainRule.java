package fr.maillage.engines.text;

/**
 * What makes a French text hard to read, as far as a machine sees it. Source: the European rules for easy-to-read
 * information (« L’information pour tous », Inclusion Europe, Unapei).
 */
public enum PlainRule {
    /** More than fifteen words before a stop. */
    LONG_SENTENCE(true),
    /** A word that few people use when they speak. */
    HARD_WORD(true),
    /** Initials, or a word cut short. */
    ABBREVIATION(true),
    /** A percentage, a Roman number, a sign that is not read aloud. */
    HARD_SIGN(true),
    /** More than twelve words before a stop: it can be cut. */
    LONGISH_SENTENCE(false),
    /** Something is done by somebody, instead of somebody doing it. */
    PASSIVE(false),
    /** Nouns where verbs would say who does what. */
    NOUNS(false);

    private final boolean blocking;

    PlainRule(boolean blocking) {
        this.blocking = blocking;
    }

    /** True when a text with such a fault is not plain; false for advice. */
    public boolean blocking() {
        return blocking;
    }
}
