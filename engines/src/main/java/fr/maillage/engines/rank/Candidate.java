package fr.maillage.engines.rank;

import fr.maillage.engines.geo.GeoPoint;
import fr.maillage.engines.vocabulary.Accommodation;
import fr.maillage.engines.vocabulary.Equipment;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A place that may fit a person, as the orientation sees it. What is not known is empty, never false.
 *
 * @param id stable; breaks ties
 * @param name as said to people
 * @param point where it is
 * @param communeCode INSEE code of its present commune; never the one of an arrondissement or of a former commune
 * @param phone as said to people
 * @param offers what it offers; empty when unknown
 * @param equipment what people can use there; what is not listed is unknown
 * @param languages codes (ISO 639-1) of the languages spoken there; empty when unknown
 * @param interpreter whether an interpreter can be had
 * @param accommodations physical accessibility; what is not listed is unknown
 * @param availability the first moment when it can be used, within the times asked; must give the same answer to the same question
 * @param verifiedOn the day when the information was last confirmed
 * @param active whether the place still exists and receives
 * @param remainingCapacity places or slots still free in the days to come
 */
public record Candidate(
        String id,
        String name,
        Optional<GeoPoint> point,
        Optional<String> communeCode,
        Optional<String> phone,
        List<Offer> offers,
        Set<Equipment> equipment,
        Set<String> languages,
        Outcome interpreter,
        Set<Accommodation> accommodations,
        FirstMoment availability,
        Optional<LocalDate> verifiedOn,
        Outcome active,
        OptionalInt remainingCapacity) {
    /** Keeps its own copies; an empty list of offers becomes one offer of which nothing is known. */
    public Candidate {
        offers = offers.isEmpty() ? List.of(Offer.UNKNOWN) : List.copyOf(offers);
        equipment = Set.copyOf(equipment);
        languages = Set.copyOf(languages);
        accommodations = Set.copyOf(accommodations);
    }
}
