package fr.maillage.platform.directory;

import fr.maillage.engines.language.Language;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A text of a place in another language.
 *
 * @param french the French that was translated
 * @param author who wrote it, as the journal names people
 * @param validation who answers for it, absent while it is only proposed
 * @param falc who re-read it, for plain French that people concerned have read and understood; absent otherwise
 */
public record Translation(
        PlaceId place,
        TranslatedField field,
        Language language,
        String french,
        String words,
        String author,
        Instant writtenAt,
        @Nullable Validation validation,
        @Nullable Falc falc) {
    /** The referent who validated a text, and when. */
    public record Validation(String referent, Instant at) {}

    /**
     * « Facile à lire et à comprendre »: said only of a text that people concerned have read and understood.
     *
     * @param readers the group of people who re-read it
     */
    public record Falc(LocalDate on, String readers) {
        public Falc {
            if (readers.isBlank()) {
                throw new IllegalArgumentException("nobody re-read this text");
            }
        }
    }

    public Translation {
        if (words.isBlank() || language == Language.FRENCH) {
            throw new IllegalArgumentException("not a translation");
        }
    }

    /** Whether it still says what the French says: the French is the same as when it was translated. */
    public boolean standsFor(@Nullable String frenchNow) {
        return french.equals(frenchNow);
    }

    /** The same text, answered for by a referent. */
    Translation validatedBy(String referent, Instant at) {
        return new Translation(
                place, field, language, french, words, author, writtenAt, new Validation(referent, at), falc);
    }
}
