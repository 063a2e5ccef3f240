package fr.maillage.platform.search;

import fr.maillage.engines.geo.GeoPoint;
import fr.maillage.engines.vocabulary.Accommodation;
import fr.maillage.engines.vocabulary.Audience;
import fr.maillage.engines.vocabulary.Equipment;
import fr.maillage.engines.vocabulary.Need;
import fr.maillage.engines.vocabulary.ServiceKind;
import fr.maillage.platform.directory.Freshness;
import java.time.ZonedDateTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A question to the public directory. An empty set or an absent value asks nothing.
 *
 * @param text words as typed, accents and mistakes included
 * @param communes INSEE codes; a place in any of them passes
 * @param origin from where distances are told, or absent
 * @param radiusMetres with an origin only: the farthest great-circle distance
 * @param needs a place that answers any of them passes
 * @param services all filters about a service must be met by one and the same service
 * @param free only services known to be free
 * @param withoutAppointment only services where one may just come
 * @param freshness the worst band accepted, or absent
 * @param now the instant of the question, in the zone of the territory
 * @param first rank of the first place wanted, from 0
 * @param size how many places at most
 */
public record PlaceQuery(
        String text,
        Set<String> communes,
        @Nullable GeoPoint origin,
        @Nullable Integer radiusMetres,
        Set<Need> needs,
        Set<ServiceKind> services,
        Set<Audience> audiences,
        boolean free,
        boolean withoutAppointment,
        Set<String> languages,
        Set<Equipment> equipment,
        Set<String> programmes,
        Set<Accommodation> accommodations,
        @Nullable Freshness freshness,
        When when,
        Order order,
        ZonedDateTime now,
        int first,
        int size) {
    /** How the places found are ordered. */
    public enum Order {
        /** Best text match first when there is a text, else nearest when there is an origin, else by name. */
        BEST,
        /** Nearest first, places without a point last. */
        NEAREST,
        /** By folded name. */
        NAME
    }

    public PlaceQuery {
        communes = Set.copyOf(communes);
        needs = Set.copyOf(needs);
        services = Set.copyOf(services);
        audiences = Set.copyOf(audiences);
        languages = Set.copyOf(languages);
        equipment = Set.copyOf(equipment);
        programmes = Set.copyOf(programmes);
        accommodations = Set.copyOf(accommodations);
    }
}
