package fr.maillage.platform.directory.freshness;

/** One change in words: « Vendredi », « de 9 h à 12 h », « fermé ». */
public record BeforeAfter(String what, String before, String after) {
    static final String NOTHING = "rien";

    static BeforeAfter of(String what, String before, String after) {
        return new BeforeAfter(what, before.isBlank() ? NOTHING : before, after.isBlank() ? NOTHING : after);
    }
}
