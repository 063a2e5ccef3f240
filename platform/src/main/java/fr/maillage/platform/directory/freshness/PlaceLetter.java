package fr.maillage.platform.directory.freshness;

import fr.maillage.platform.directory.Place;
import java.time.LocalDate;

/**
 * A printed letter for a place that reads no e-mail. The code is here and nowhere else: it cannot be printed again.
 *
 * @param code as it is typed
 * @param until last day on which it opens
 */
public record PlaceLetter(Place place, String code, LocalDate until) {
    /** Never shows the code. */
    @Override
    public String toString() {
        return "PlaceLetter[" + place.slug() + "]";
    }
}
