package fr.maillage.platform.ui;

import org.jspecify.annotations.Nullable;

/**
 * A box for several lines, with its label, and if need be a hint and what went wrong.
 *
 * @param rows how many lines it shows at first
 */
public record Area(
        String name,
        String label,
        String value,
        int rows,
        @Nullable String hint,
        @Nullable String error) {
    /** A box without fault. */
    public static Area of(String name, String label, String value, @Nullable String hint) {
        return new Area(name, label, value, 4, hint, null);
    }

    /** The same box with what is wrong, or as it is when nothing is. */
    public Area wrong(@Nullable String sentence) {
        return new Area(name, label, value, rows, hint, sentence);
    }

    /** The identifiers of the hint and the error, read together with the label. */
    public @Nullable String describedBy() {
        String ids = (hint == null ? "" : name + "-aide ") + (error == null ? "" : name + "-erreur");
        return ids.isEmpty() ? null : ids.strip();
    }
}
