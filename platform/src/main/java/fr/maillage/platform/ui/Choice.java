package fr.maillage.platform.ui;

import org.jspecify.annotations.Nullable;

/**
 * One value a person may choose.
 *
 * @param value what goes in the address
 * @param note beside the words, for example how many places, or absent
 */
public record Choice(String value, String words, @Nullable String note, boolean chosen) {
    /** The words with the note in brackets, for lists that hold plain text only. */
    public String full() {
        return note == null ? words : words + " (" + note + ")";
    }
}
