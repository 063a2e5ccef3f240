package fr.maillage.platform.search;

import fr.maillage.platform.directory.Place;
import fr.maillage.platform.directory.Stop;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * In which communes places are found: where they stand and, for mobile places, where they will stop. The commune where a
 * place stands is one number in a row; the few others are apart, so that counting reads one row.
 */
final class CommuneTable {
    private static final int NOWHERE = 0;

    private final List<String> codes = new ArrayList<>(List.of(""));
    private final Map<String, Integer> numbers = new HashMap<>();
    private final int[] standsIn;
    private final Map<Integer, Set<Integer>> stopsIn = new HashMap<>();
    private final long[] stopsElsewhere;
    private final Map<String, long[]> placesByCode = new HashMap<>();

    CommuneTable(List<Place> places, LocalDate today) {
        standsIn = new int[places.size()];
        stopsElsewhere = Bits.none(places.size());
        for (int i = 0; i < standsIn.length; i++) {
            Place place = places.get(i);
            standsIn[i] = number(place.location().communeCode());
            found(i, standsIn[i]);
            for (Stop stop : place.stops()) {
                int elsewhere = number(stop.communeCode());
                if (!stop.date().isBefore(today) && elsewhere != standsIn[i]) {
                    stopsIn.computeIfAbsent(i, none -> new HashSet<>()).add(elsewhere);
                    Bits.set(stopsElsewhere, i);
                    found(i, elsewhere);
                }
            }
        }
    }

    private int number(String code) {
        return code.isEmpty()
                ? NOWHERE
                : numbers.computeIfAbsent(code, unseen -> {
                    codes.add(unseen);
                    return codes.size() - 1;
                });
    }

    private void found(int place, int commune) {
        if (commune != NOWHERE) {
            Bits.set(placesByCode.computeIfAbsent(codes.get(commune), code -> Bits.none(standsIn.length)), place);
        }
    }

    /** The places of any of these communes. */
    long[] withAny(Collection<String> wanted) {
        long[] found = Bits.none(standsIn.length);
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

    /** The code of a number; number 0 is nowhere and has none. */
    String code(int number) {
        return codes.get(number);
    }

    /** Adds these places of one word to the counts of their communes. */
    void count(int word, long places, int[] counts) {
        int first = word << 6;
        for (long left = places; left != 0; left &= left - 1) {
            counts[standsIn[first + Long.numberOfTrailingZeros(left)]]++;
        }
        for (long left = places & stopsElsewhere[word]; left != 0; left &= left - 1) {
            for (int commune : stopsIn.getOrDefault(first + Long.numberOfTrailingZeros(left), Set.of())) {
                counts[commune] += commune == NOWHERE ? 0 : 1;
            }
        }
    }
}
