package fr.maillage.platform.ui;

import org.jspecify.annotations.Nullable;

/**
 * A box where a person types one thing, with its label, and if need be a hint and what went wrong.
 *
 * @param name its name in the address, also the root of its identifiers
 * @param type HTML type
 * @param hint an example or a limit, read with the label
 * @param error what is wrong and what to do, or absent
 * @param autocomplete what browsers may fill in, in HTML words, or absent
 */
public record Field(
        String name,
        String label,
        String type,
        String value,
        @Nullable String hint,
        @Nullable String error,
        @Nullable String autocomplete) {
    /** A plain text box. */
    public static Field text(String name, String label, String value, @Nullable String hint) {
        return new Field(name, label, "text", value, hint, null, null);
    }

    /** A box for a password: never filled in by us, pasting allowed. */
    public static Field secret(String name, String label, @Nullable String hint, String autocomplete) {
        return new Field(name, label, "password", "", hint, null, autocomplete);
    }

    /** A box that a browser can fill in, in HTML words such as {@code email} or {@code name}. */
    public Field known(String type, String autocomplete) {
        return new Field(name, label, type, value, hint, error, autocomplete);
    }

    /** The same box with what is wrong. */
    public Field wrong(String sentence) {
        return new Field(name, label, type, value, hint, sentence, autocomplete);
    }

    /** The identifiers of the hint and the error, read together with the label. */
    public @Nullable String describedBy() {
        String ids = (hint == null ? "" : name + "-aide ") + (error == null ? "" : name + "-erreur");
        return ids.isEmpty() ? null : ids.strip();
    }
}
