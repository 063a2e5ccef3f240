package fr.maillage.platform.orientation;

import fr.maillage.engines.geo.GeoPoint;
import fr.maillage.engines.vocabulary.ServiceKind;
import fr.maillage.platform.directory.Place;
import fr.maillage.platform.directory.Stop;
import java.util.List;
import java.util.Optional;

/**
 * Where somebody can go: a place, or one of the spots where a moving place stops. A bus that stops in six squares is six
 * doors, each with its own passages.
 *
 * @param id the place’s address, with the number of the spot for a moving place
 * @param stops the passages at this spot, in order; empty for a place that stays
 */
record Door(String id, Place place, List<Stop> stops) {
    Door {
        stops = List.copyOf(stops);
    }

    Optional<GeoPoint> point() {
        return stops.isEmpty()
                ? Optional.ofNullable(place.location().point())
                : Optional.ofNullable(stops.getFirst().point());
    }

    Optional<String> communeCode() {
        String code = stops.isEmpty()
                ? place.location().communeCode()
                : stops.getFirst().communeCode();
        return code.isEmpty() ? Optional.empty() : Optional.of(code);
    }

    boolean moves() {
        return !stops.isEmpty();
    }

    /** The kinds of services found there, those that local names tell included. */
    List<ServiceKind> kinds() {
        return place.services().stream()
                .flatMap(service -> LocalServices.kinds(place, service).stream())
                .distinct()
                .toList();
    }
}
