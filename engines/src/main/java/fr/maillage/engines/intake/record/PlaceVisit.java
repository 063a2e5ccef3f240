package fr.maillage.engines.intake.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a visitor needs to know before leaving home. No national standard has these fields; our own files have.
 *
 * @param howToCome stop and walk, in words
 * @param whatToBring papers or things, one an item
 * @param exceptions closures and other hours than usual, in the order of the file
 */
public record PlaceVisit(@Nullable String howToCome, List<String> whatToBring, List<ExceptionalHours> exceptions) {
    /** Nothing is known. */
    public static final PlaceVisit UNKNOWN = new PlaceVisit(null, List.of(), List.of());

    /** Keeps its own copies. */
    public PlaceVisit {
        whatToBring = List.copyOf(whatToBring);
        exceptions = List.copyOf(exceptions);
    }
}
