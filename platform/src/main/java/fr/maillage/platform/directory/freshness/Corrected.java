package fr.maillage.platform.directory.freshness;

import fr.maillage.platform.directory.Place;
import fr.maillage.platform.directory.PlaceField;
import java.util.List;

/** What a correction makes of a place, before anything is written. */
public sealed interface Corrected {
    /**
     * It can be written.
     *
     * @param field which field it corrects
     * @param differences what changes, in words
     */
    record Ready(Place place, PlaceField field, List<BeforeAfter> differences) implements Corrected {
        public Ready {
            differences = List.copyOf(differences);
        }
    }

    /**
     * It cannot be understood.
     *
     * @param input which box is wrong: « horaires », « telephone », « courriel », « du », « au »
     */
    record Refused(String input, String sentence) implements Corrected {}

    /** It says what the sheet already says. */
    record Same() implements Corrected {}
}
