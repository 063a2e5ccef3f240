package fr.maillage.engines.match;

/** How alike two names are, from the same to nothing in common. */
enum NameLevel {
    EQUAL("même nom"),
    CLOSE("noms presque identiques"),
    CONTAINED("un nom contient l’autre"),
    PARTIAL("noms en partie communs"),
    WEAK("peu de mots communs"),
    DIFFERENT("noms différents"),
    UNKNOWN("nom absent");

    private final String words;

    NameLevel(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    boolean alike() {
        return compareTo(CLOSE) <= 0;
    }

    boolean near() {
        return compareTo(CONTAINED) <= 0;
    }
}
