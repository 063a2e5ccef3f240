package fr.maillage.platform.directory.freshness;

import fr.maillage.engines.vocabulary.Need;
import fr.maillage.platform.directory.Freshness;
import fr.maillage.platform.directory.Place;
import fr.maillage.platform.directory.PlaceId;
import fr.maillage.platform.identity.Target;
import fr.maillage.platform.kernel.DataClass;
import fr.maillage.platform.kernel.Held;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the call list keeps of a place.
 *
 * @param phones international form, the one to call first
 * @param checkedOn the last day somebody vouched for it as a whole, or absent
 * @param needs what it answers
 */
public record DuePlace(
        PlaceId id,
        String name,
        String commune,
        Target target,
        @Held(DataClass.PUBLIC) List<String> phones,
        Set<Need> needs,
        @Nullable LocalDate checkedOn,
        NextCheck next) {
    static DuePlace of(Place place, Set<Need> needs) {
        return new DuePlace(
                place.id(),
                place.name(),
                place.location().commune(),
                PlaceTarget.of(place),
                place.contact().phones(),
                Set.copyOf(needs),
                place.provenance().checkedOn(),
                NextCheck.of(place));
    }

    /** How old its last check is. */
    public Freshness freshness(LocalDate today) {
        return Freshness.of(checkedOn, today);
    }
}
