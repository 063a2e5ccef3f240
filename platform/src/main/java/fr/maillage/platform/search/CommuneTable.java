package fr.maillage.platform.search;

import fr.maillage.platform.directory.Place;
import fr.maillage.platform.directory.Stop;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** In which communes places are found: where they stand and, for mobile places, where they will stop. */
final class CommuneTable {
    private final List<String> codes = new ArrayList<>();
    private final int[][] communesOf;
    private final Map<String, long[]> placesByCode = new HashMap<>();

    CommuneTable(List<Place> places, LocalDate today) {
        Map<String, Integer> numbers = new HashMap<>();
        communesOf = new int[places.size()][];
        Map<Set<String>, int[]> shared = new HashMap<>();
        for (int i = 0; i < places.size(); i++) {
            Set<String> own = communes(places.get(i), today);
            communesOf[i] = shared.computeIfAbsent(own, codesOfPlace -> numbers(codesOfPlace, numbers));
        }
        for (int i = 0; i < communesOf.length; i++) {
            for (int number : communesOf[i]) {
                Bits.set(placesByCode.computeIfAbsent(codes.get(number), code -> Bits.none(places.size())), i);
            }
        }
    }

    private static Set<String> communes(Place place, LocalDate today) {
        Set<String> communes = new LinkedHashSet<>();
        communes.add(place.location().communeCode());
        for (Stop stop : place.stops()) {
            if (!stop.date().isBefore(today)) {
                communes.add(stop.communeCode());
            }
        }
        communes.remove("");
        return communes;
    }

    private int[] numbers(Set<String> own, Map<String, Integer> numbers) {
        return own.stream()
                .mapToInt(code -> numbers.computeIfAbsent(code, unseen -> {
                    codes.add(unseen);
                    return codes.size() - 1;
                }))
                .toArray();
    }

    /** The places of any of these communes. */
    long[] withAny(Collection<String> wanted) {
        long[] found = Bits.none(communesOf.length);
        for (String code : wanted) {
            long[] places = placesByCode.get(code);
            if (places != null) {
                Bits.add(found, places);
            }
        }
        return found;
    }

    int size() {
        return codes.size();
    }

    String code(int number) {
        return codes.get(number);
    }

    /** Adds these places of one word to the counts of their communes. */
    void count(int word, long places, int[] counts) {
        for (long left = places; left != 0; left &= left - 1) {
            for (int number : communesOf[(word << 6) + Long.numberOfTrailingZeros(left)]) {
                counts[number]++;
            }
        }
    }
}
