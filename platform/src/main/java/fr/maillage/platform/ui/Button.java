package fr.maillage.platform.ui;

import org.jspecify.annotations.Nullable;

/**
 * A button. The one that goes on is always « Continuer », first, at the same place.
 *
 * @param words what it does
 * @param icon drawn before the words, or absent
 * @param href where it leads: then it is a link that looks like a button; absent, it sends its form
 */
public record Button(
        String words, @Nullable Icon icon, @Nullable String href, boolean second) {
    /** The button that sends a form. */
    public static Button submit(String words) {
        return new Button(words, null, null, false);
    }

    /** A link that matters as much as a button. */
    public static Button link(String words, String href) {
        return new Button(words, null, href, false);
    }

    /** A link beside the main one. */
    public static Button second(String words, @Nullable Icon icon, String href) {
        return new Button(words, icon, href, true);
    }

    /** Its classes. */
    public String css() {
        return "btn" + (second ? " second" : "") + (icon == null ? "" : " " + icon.css());
    }
}
