package fr.maillage.engines.match;

/** What to do with two records. */
public enum Decision {
    /** One place, near certain: may be merged without a person. */
    MERGE("merge", "à fusionner"),
    /** Perhaps one place: a person decides. */
    REVIEW("review", "à vérifier"),
    /** Two places, or a place and what it hosts, that belong together: to be linked, not merged. */
    RELATED("related", "liés"),
    /** Two places. */
    DISTINCT("distinct", "différents");

    private final String code;
    private final String words;

    Decision(String code, String words) {
        this.code = code;
        this.words = words;
    }

    /** The word in our files. */
    public String code() {
        return code;
    }

    /** The word on screen. */
    public String words() {
        return words;
    }
}
