package fr.maillage.platform.opendata.api;

import fr.maillage.engines.geo.GeoPoint;
import fr.maillage.engines.vocabulary.ServiceKind;
import fr.maillage.platform.directory.Place;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/**
 * Which places a page of the API keeps.
 *
 * @param commune INSEE code, or empty for all
 * @param service code of a national service, or empty for all
 * @param box west, south, east and north in degrees, or empty for everywhere
 */
record PlaceFilter(String commune, String service, List<Double> box) {
    private static final int SIDES = 4;

    /** Refuses what cannot be understood, with a sentence that says what to write. */
    static PlaceFilter of(String commune, String service, String box) {
        if (!commune.isEmpty() && !commune.matches("[0-9AB]{5}")) {
            throw refused("« commune » attend un code INSEE de cinq signes, comme 33063.");
        }
        boolean known = service.isEmpty()
                || Arrays.stream(ServiceKind.values())
                        .anyMatch(kind -> kind.code().equals(service));
        if (!known) {
            throw refused("Aucun service n’a ce code. Voir /api.");
        }
        return new PlaceFilter(commune, service, box.isEmpty() ? List.of() : sides(box));
    }

    private static List<Double> sides(String box) {
        List<Double> sides = new ArrayList<>(SIDES);
        for (String side : box.split(",", -1)) {
            sides.add(degrees(side.strip()));
        }
        boolean right = sides.size() == SIDES
                && isWithin(sides.get(0), 180)
                && isWithin(sides.get(2), 180)
                && isWithin(sides.get(1), 90)
                && isWithin(sides.get(3), 90)
                && sides.get(0) <= sides.get(2)
                && sides.get(1) <= sides.get(3);
        if (!right) {
            throw refused("« bbox » attend ouest, sud, est et nord en degrés, séparés par des virgules, comme"
                    + " -0.64,44.81,-0.53,44.88.");
        }
        return sides;
    }

    private static double degrees(String side) {
        return side.matches("-?[0-9]{1,3}(\\.[0-9]{1,12})?") ? Double.parseDouble(side) : Double.NaN;
    }

    private static boolean isWithin(double degrees, int most) {
        return Math.abs(degrees) <= most;
    }

    private static ResponseStatusException refused(String sentence) {
        return new ResponseStatusException(HttpStatus.BAD_REQUEST, sentence);
    }

    boolean keeps(Place place) {
        return (commune.isEmpty() || place.location().communeCode().equals(commune))
                && (service.isEmpty()
                        || place.services().stream()
                                .anyMatch(one ->
                                        one.kind() != null && one.kind().code().equals(service)))
                && isInside(place.location().point());
    }

    private boolean isInside(@Nullable GeoPoint point) {
        if (box.isEmpty()) {
            return true;
        }
        return point != null
                && point.longitude() >= box.get(0)
                && point.latitude() >= box.get(1)
                && point.longitude() <= box.get(2)
                && point.latitude() <= box.get(3);
    }

    /** The same question at the end of an address, each part after an ampersand. */
    String query() {
        StringBuilder query = new StringBuilder();
        if (!commune.isEmpty()) {
            query.append("&commune=").append(commune);
        }
        if (!service.isEmpty()) {
            query.append("&service=").append(service);
        }
        if (!box.isEmpty()) {
            query.append("&bbox=")
                    .append(String.join(",", box.stream().map(String::valueOf).toList()));
        }
        return query.toString();
    }
}
