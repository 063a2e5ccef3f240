package fr.maillage.engines.match;

import fr.maillage.engines.geo.GeoPoint;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Finds, for a place, the few others worth comparing: within 250 m, or with a phone, e-mail, register number, domain,
 * address, whole name, or rare word of the name in common. A value that more than {@value #MOST} places hold is passed
 * over, so that the work grows with the number of places and not with its square.
 */
final class BlockIndex {
    private static final int MOST = 40;
    private static final int RARE_ANYWHERE = 12;
    private static final double REACH_METRES = 250;
    private static final double SAME_SPOT_METRES = 30;
    private static final double METRES_A_DEGREE = 111_195;
    private static final double CELL_DEGREES = 0.0025;
    private static final double CELLS_A_TURN = 360 / CELL_DEGREES;
    private static final double LIKE_ENOUGH = 0.6;
    private static final int MOST_NEIGHBOURS = 30;
    private static final NameWords WORDS = NameWords.BUNDLED;

    private final Tally tally;
    private final Map<String, List<ReadPlace>> blocks = new HashMap<>();
    private final Map<Long, List<ReadPlace>> cells = new HashMap<>();

    BlockIndex(List<ReadPlace> places, Tally tally) {
        this.tally = tally;
        for (ReadPlace place : places) {
            keys(
                    place,
                    key -> blocks.computeIfAbsent(key, none -> new ArrayList<>(2))
                            .add(place));
            if (place.point() != null) {
                cells.computeIfAbsent(cell(place, 0, 0), none -> new ArrayList<>(2))
                        .add(place);
            }
        }
    }

    /** The others worth comparing with a place, each once, itself left out, in no order. */
    Set<ReadPlace> candidates(ReadPlace place) {
        Set<ReadPlace> found = Collections.newSetFromMap(new IdentityHashMap<>());
        Consumer<String> look = key -> {
            List<ReadPlace> block = blocks.getOrDefault(key, List.of());
            if (block.size() <= MOST) {
                found.addAll(block);
            }
        };
        keys(place, look);
        functions(place, key -> look.accept((NameComparison.isDescriptive(place) ? "f" : "g") + key));
        found.addAll(neighbours(place));
        found.remove(place);
        return found;
    }

    private List<ReadPlace> neighbours(ReadPlace place) {
        List<ReadPlace> near = new ArrayList<>();
        GeoPoint point = place.point();
        if (point == null) {
            return near;
        }
        double shrink = Math.cos(Math.toRadians(point.latitude()));
        for (int north = -1; north <= 1; north++) {
            for (int east = -1; east <= 1; east++) {
                for (ReadPlace other : cells.getOrDefault(cell(place, north, east), List.of())) {
                    if (near.size() == MOST_NEIGHBOURS) {
                        return near;
                    }
                    double metres = flatMetres(point, other.point(), shrink);
                    if (metres <= SAME_SPOT_METRES
                            || (metres <= REACH_METRES && place.sketchOverlap(other) >= LIKE_ENOUGH)) {
                        near.add(other);
                    }
                }
            }
        }
        return near;
    }

    /** On a flat map, which over a few hundred metres errs by less than one in a thousand and costs no sine. */
    private static double flatMetres(GeoPoint one, @Nullable GeoPoint other, double shrink) {
        if (other == null) {
            return Double.MAX_VALUE;
        }
        double north = (other.latitude() - one.latitude()) * METRES_A_DEGREE;
        double east = (other.longitude() - one.longitude()) * METRES_A_DEGREE * shrink;
        return Math.sqrt(north * north + east * east);
    }

    /** Square-ish cells: fewer of them to a turn of the Earth as one leaves the equator. */
    private static long cell(ReadPlace place, int north, int east) {
        if (place.point() == null) {
            return 0;
        }
        long row = Math.round(Math.floor(place.point().latitude() / CELL_DEGREES)) + north;
        double shrink = Math.max(0.01, Math.cos(Math.toRadians(row * CELL_DEGREES)));
        long column = Math.round(Math.floor(place.point().longitude() / CELL_DEGREES * shrink)) + east;
        return row * (long) CELLS_A_TURN + column;
    }

    private void keys(ReadPlace place, Consumer<String> to) {
        place.phones().forEach(phone -> to.accept("p" + phone));
        place.emails().forEach(email -> to.accept("e" + email));
        place.domains().forEach(domain -> to.accept("d" + domain));
        if (!place.siret().isEmpty()) {
            to.accept("s" + place.siret());
        }
        if (!place.raw().rna().isBlank()) {
            to.accept("r" + place.raw().rna());
        }
        if (place.address().namesStreet()) {
            to.accept("a" + place.address().key());
            to.accept("a" + place.address().key() + "@" + place.town());
            to.accept("v" + String.join(" ", place.address().street()) + place.town());
        }
        if (!place.name().compact().isEmpty()) {
            to.accept("n" + place.name().compact());
            to.accept("n" + place.name().compact() + "@" + place.town());
        }
        nameKeys(place, to);
    }

    /** Rare words anywhere, others within a town; words that prove nothing nowhere. */
    private void nameKeys(ReadPlace place, Consumer<String> to) {
        for (String token : place.name().tokens()) {
            if (WORDS.isGeneric(token)) {
                continue;
            }
            if (tally.holdersOfToken(token) <= RARE_ANYWHERE) {
                to.accept("t" + token);
            } else if (!place.townWords().contains(token)) {
                to.accept("t" + token + "@" + place.town());
                to.accept("t" + token + "#" + place.postalCode());
            }
        }
    }

    /**
     * « Médiathèque de Gradignan » may be any library of the town: a name that only tells a function is compared with all
     * names of that function there, two names that tell more are not.
     */
    private static void functions(ReadPlace place, Consumer<String> to) {
        for (String family : place.families()) {
            to.accept(family + "@" + place.town());
        }
    }
}
