package fr.maillage.platform.directory.duplicates;

import fr.maillage.engines.match.MatchRecord;
import fr.maillage.engines.vocabulary.Term;
import fr.maillage.platform.directory.Place;
import java.util.List;
import java.util.Objects;

/** Places as the matching engine reads them. */
public final class MatchRecords {
    private MatchRecords() {}

    /** What a place says of itself; its identity becomes the identity of the record. */
    public static MatchRecord of(Place place) {
        return new MatchRecord(
                place.id().toString(),
                place.name(),
                Objects.requireNonNullElse(place.organizationName(), ""),
                place.typologies().stream().map(Term::label).sorted().toList(),
                place.location().address(),
                place.location().postalCode(),
                place.location().communeCode(),
                place.location().commune(),
                place.location().approximate() ? null : place.location().point(),
                place.contact().phones(),
                place.contact().emails(),
                place.contact().websites(),
                "",
                "",
                place.provenance().main().id());
    }

    /** All of them. */
    static List<MatchRecord> of(List<Place> places) {
        return places.stream().map(MatchRecords::of).toList();
    }
}
