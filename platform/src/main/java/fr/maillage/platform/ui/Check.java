package fr.maillage.platform.ui;

/**
 * A box to tick.
 *
 * @param value what goes in the address when it is ticked
 */
public record Check(String name, String value, String words, boolean ticked) {
    /** A box worth « oui ». */
    public static Check yes(String name, String words, boolean ticked) {
        return new Check(name, "oui", words, ticked);
    }
}
