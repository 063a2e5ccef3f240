package fr.maillage.platform.search;

import fr.maillage.engines.vocabulary.Accommodation;
import fr.maillage.engines.vocabulary.Equipment;
import fr.maillage.engines.vocabulary.Term;
import fr.maillage.platform.directory.Place;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * The facts of places that are counted per value and do not depend on the day: equipment, languages, programmes,
 * physical accessibility. One bit per place and value; the values of 64 places lie side by side, because they are
 * counted together.
 */
final class FacetTable {
    /** The values of one facet, from one column to the next, in the order they are shown. */
    record Group(Facet facet, int from, int to) {}

    private final List<Group> groups = new ArrayList<>();
    private final List<String> codes = new ArrayList<>();
    private final Map<Facet, Map<String, Integer>> columns = new LinkedHashMap<>();
    private final int width;
    private final int size;
    private final long[] bits;

    FacetTable(List<Place> places) {
        size = places.size();
        declare(Facet.EQUIPMENT, codes(Equipment.values()));
        declare(Facet.ACCOMMODATION, codes(Accommodation.values()));
        declare(Facet.LANGUAGE, seen(places, place -> place.reception().languages()));
        declare(Facet.PROGRAMME, seen(places, FacetTable::programmes));
        width = codes.size();
        bits = new long[Bits.words(size) * width];
        for (int i = 0; i < size; i++) {
            Place place = places.get(i);
            mark(i, Facet.EQUIPMENT, codes(place.reception().equipment()));
            mark(i, Facet.ACCOMMODATION, codes(place.reception().accommodations()));
            mark(i, Facet.LANGUAGE, place.reception().languages());
            mark(i, Facet.PROGRAMME, programmes(place));
        }
    }

    /** Codes of national programmes and labels, and slugs of local programmes. */
    static List<String> programmes(Place place) {
        List<String> programmes = new ArrayList<>(codes(place.memberships().national()));
        programmes.addAll(codes(place.memberships().labels()));
        programmes.addAll(place.memberships().local());
        return programmes;
    }

    private static List<String> codes(Term... values) {
        return codes(List.of(values));
    }

    static List<String> codes(Collection<? extends Term> values) {
        return values.stream().map(Term::code).toList();
    }

    private static Collection<String> seen(List<Place> places, Function<Place, Collection<String>> values) {
        Collection<String> all = new TreeSet<>();
        places.forEach(place -> all.addAll(values.apply(place)));
        return all;
    }

    private void declare(Facet facet, Collection<String> values) {
        SequencedMap<String, Integer> byCode = new LinkedHashMap<>();
        int from = codes.size();
        for (String value : values) {
            byCode.put(value, codes.size());
            codes.add(value);
        }
        columns.put(facet, byCode);
        groups.add(new Group(facet, from, codes.size()));
    }

    private void mark(int place, Facet facet, Collection<String> values) {
        Map<String, Integer> byCode = columns.getOrDefault(facet, Map.of());
        for (String value : values) {
            Integer column = byCode.get(value);
            if (column != null) {
                bits[(place >>> 6) * width + column] |= 1L << (place & 63);
            }
        }
    }

    List<Group> groups() {
        return groups;
    }

    int width() {
        return width;
    }

    String code(int column) {
        return codes.get(column);
    }

    /** The places that have any of these values. */
    long[] withAny(Facet facet, Collection<String> values) {
        long[] found = Bits.none(size);
        Map<String, Integer> byCode = columns.getOrDefault(facet, Map.of());
        for (String value : values) {
            Integer column = byCode.get(value);
            for (int w = 0; column != null && w < found.length; w++) {
                found[w] |= bits[w * width + column];
            }
        }
        return found;
    }

    /** Adds to the counts, for each value of a group, how many of these places of one word have it. */
    void count(Group group, int word, long places, int[] counts) {
        int base = word * width;
        for (int column = group.from(); column < group.to(); column++) {
            counts[column] += Long.bitCount(bits[base + column] & places);
        }
    }
}
