package fr.maillage.platform.search;

import fr.maillage.engines.vocabulary.Audience;
import fr.maillage.engines.vocabulary.Need;
import fr.maillage.engines.vocabulary.ServiceKind;
import fr.maillage.engines.vocabulary.Term;
import fr.maillage.platform.directory.Freshness;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;

/** Puts the counts of a {@link Tally} under the codes that addresses use. Filters without values have the one code {@code yes}. */
final class FacetCounts {
    private static final String YES = "yes";

    private FacetCounts() {}

    static Map<Facet, Map<String, Integer>> of(Tally tally, PlaceIndex.Tables tables) {
        Map<Facet, Map<String, Integer>> counts = new EnumMap<>(Facet.class);
        int[] services = tally.serviceCounts;
        counts.put(Facet.NEED, terms(Need.values(), services, ServiceMask.NEED));
        counts.put(Facet.SERVICE, terms(ServiceKind.values(), services, ServiceMask.KIND));
        counts.put(Facet.AUDIENCE, terms(Audience.values(), services, ServiceMask.AUDIENCE));
        counts.put(Facet.FREE, Map.of(YES, services[ServiceMask.FREE]));
        counts.put(Facet.WITHOUT_APPOINTMENT, Map.of(YES, services[ServiceMask.WALK_IN]));
        counts.put(Facet.OPEN_NOW, Map.of(YES, services[ServiceMask.WIDTH]));
        for (FacetTable.Group group : tables.facets().groups()) {
            counts.put(group.facet(), group(group, tables.facets(), tally.valueCounts));
        }
        counts.put(Facet.FRESHNESS, freshness(tally.freshnessCounts));
        counts.put(Facet.COMMUNE, communes(tables.communes(), tally.communeCounts));
        return Collections.unmodifiableMap(counts);
    }

    private static Map<String, Integer> terms(Term[] values, int[] counts, int from) {
        SequencedMap<String, Integer> byCode = new LinkedHashMap<>();
        for (int i = 0; i < values.length; i++) {
            byCode.put(values[i].code(), counts[from + i]);
        }
        return Collections.unmodifiableMap(byCode);
    }

    private static Map<String, Integer> group(FacetTable.Group group, FacetTable table, int[] counts) {
        SequencedMap<String, Integer> byCode = new LinkedHashMap<>();
        for (int column = group.from(); column < group.to(); column++) {
            byCode.put(table.code(column), counts[column]);
        }
        return Collections.unmodifiableMap(byCode);
    }

    private static Map<String, Integer> freshness(int[] counts) {
        SequencedMap<String, Integer> byCode = new LinkedHashMap<>();
        for (Freshness band : Freshness.values()) {
            byCode.put(band.name().toLowerCase(Locale.ROOT), counts[band.ordinal()]);
        }
        return Collections.unmodifiableMap(byCode);
    }

    private static Map<String, Integer> communes(CommuneTable communes, int[] counts) {
        SequencedMap<String, Integer> byCode = new LinkedHashMap<>();
        for (int number = 1; number < counts.length; number++) {
            if (counts[number] > 0) {
                byCode.put(communes.code(number), counts[number]);
            }
        }
        return Collections.unmodifiableMap(byCode);
    }
}
