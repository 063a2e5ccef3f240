package fr.maillage.engines.where;

import fr.maillage.engines.cog.Commune;
import fr.maillage.engines.geo.GeoPoint;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What each postal code of a territory serves: communes, or a part of a large one, with the middle of its places. */
final class PostalAreas {
    private final Towns towns;
    private final Map<String, List<Commune>> served = new HashMap<>();
    private final Map<String, GeoPoint> middles;

    PostalAreas(Towns towns, List<Landmark> landmarks) {
        this.towns = towns;
        for (Commune commune : towns.list()) {
            for (String code : commune.postalCodes()) {
                served.computeIfAbsent(code, none -> new ArrayList<>(1)).add(commune);
            }
        }
        middles = Middles.of(landmarks, one -> one.communeCode() + one.postalCode());
    }

    List<Commune> communes(String code) {
        return served.getOrDefault(code, List.of());
    }

    /** The part of a commune that a postal code of its serves: the commune itself when it has no other code. */
    Spotted part(Commune commune, String code) {
        GeoPoint middle = middles.get(commune.code() + code);
        boolean one = commune.postalCodes().size() < 2 || !commune.postalCodes().contains(code);
        return one || middle == null
                ? new Spotted(Spotted.Kind.COMMUNE, commune.name(), commune, towns.middle(commune))
                : new Spotted(Spotted.Kind.POSTAL_CODE, code, commune, middle);
    }

    /** The codes that begin so, in order. */
    List<String> startingWith(String digits) {
        return served.keySet().stream()
                .filter(code -> code.startsWith(digits))
                .sorted(Comparator.naturalOrder())
                .toList();
    }
}
