package fr.maillage.platform.directory;

import fr.maillage.engines.text.Folding;

/** Makes the readable part of a public address. */
public final class Slug {
    private static final int LONGEST = 80;

    private Slug() {}

    /** Words in lower case without accents, joined by dashes: « Médiathèque de Pessac » gives {@code mediatheque-de-pessac}. */
    public static String of(String... words) {
        String folded = Folding.fold(String.join(" ", words)).replaceAll("[^a-z0-9]+", "-");
        String cut = folded.length() <= LONGEST ? folded : folded.substring(0, LONGEST);
        String trimmed = cut.replaceAll("^-|-$", "");
        return trimmed.isEmpty() ? "lieu" : trimmed;
    }
}
