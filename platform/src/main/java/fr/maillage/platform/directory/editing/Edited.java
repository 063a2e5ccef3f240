package fr.maillage.platform.directory.editing;

import fr.maillage.platform.directory.Place;
import fr.maillage.platform.ui.Mistake;
import java.util.List;

/**
 * What a place becomes by a form.
 *
 * @param mistakes what must be corrected first; then the place does not count
 * @param notes how doubtful answers were understood
 */
record Edited(Place place, List<Mistake> mistakes, List<String> notes) {
    Edited {
        mistakes = List.copyOf(mistakes);
        notes = List.copyOf(notes);
    }
}
