package fr.maillage.platform.identity.web;

import fr.maillage.platform.ui.Button;
import fr.maillage.platform.ui.Frame;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page that tells something and leads on.
 *
 * @param words a paragraph each
 * @param copy a text to copy or print, such as the address of a link, or absent
 * @param listed short texts to keep, such as recovery codes
 */
public record NoticePage(
        Frame frame,
        String heading,
        List<String> words,
        @Nullable String copy,
        List<String> listed,
        Button next) {
    public NoticePage {
        words = List.copyOf(words);
        listed = List.copyOf(listed);
    }

    /** A page with nothing to keep. */
    static NoticePage of(Frame frame, String heading, List<String> words, Button next) {
        return new NoticePage(frame, heading, words, null, List.of(), next);
    }
}
