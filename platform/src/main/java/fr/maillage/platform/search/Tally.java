package fr.maillage.platform.search;

import fr.maillage.platform.directory.Freshness;
import java.util.List;

/**
 * One passage over all places, 64 at a time: which pass, and how many would pass for each value of each filter. The
 * counts of a filter leave out that filter's own choice, except for physical accessibility, where each value asked is
 * one more requirement.
 */
final class Tally {
    /** The facets of a place, of which each may be left out in turn. */
    enum Own {
        EQUIPMENT,
        LANGUAGE,
        PROGRAMME,
        FRESHNESS,
        COMMUNE
    }

    private static final int OWN = Own.values().length;

    private final FacetTable facets;
    private final CommuneTable communes;
    private final FreshnessTable freshness;
    private final ServiceFilter services;
    private final long[][] asked;
    private final boolean counting;
    private final long[] without = new long[OWN];

    final long[] passing;
    int total;
    final int[] valueCounts;
    final int[] serviceCounts = new int[ServiceMask.WIDTH + 1];
    final int[] communeCounts;
    final int[] freshnessCounts = new int[Freshness.values().length];

    /**
     * Prepares a passage.
     *
     * @param asked per {@link Own} facet, the places that meet what was asked of it, all when nothing was
     * @param counting whether values are counted too
     */
    Tally(PlaceIndex.Tables tables, ServiceFilter services, long[][] asked, boolean counting) {
        this.facets = tables.facets();
        this.communes = tables.communes();
        this.freshness = tables.freshness();
        this.services = services;
        this.asked = asked;
        this.counting = counting;
        this.passing = new long[tables.services().words()];
        this.valueCounts = new int[facets.width()];
        this.communeCounts = new int[communes.size()];
    }

    /** Runs over the places of a set; those outside neither pass nor count. */
    Tally over(long[] candidates) {
        for (int word = 0; word < candidates.length; word++) {
            if (candidates[word] != 0) {
                word(word, candidates[word]);
            }
        }
        return this;
    }

    private void word(int word, long candidates) {
        long meetsAll = meetAllButOne(word, candidates);
        long reachable = counting ? anyOf(without) : meetsAll;
        if (reachable == 0) {
            return;
        }
        long served = services.apply(word, reachable);
        long pass = meetsAll & served;
        passing[word] = pass;
        total += Long.bitCount(pass);
        if (counting) {
            count(word, pass, meetsAll, served);
        }
    }

    /** Fills {@link #without}; returns the candidates that meet every facet. */
    private long meetAllButOne(int word, long candidates) {
        long before = candidates;
        for (int own = 0; own < OWN; own++) {
            without[own] = before;
            before &= asked[own][word];
        }
        long after = -1L;
        for (int own = OWN - 1; own >= 0; own--) {
            without[own] &= after;
            after &= asked[own][word];
        }
        return before;
    }

    private static long anyOf(long[] sets) {
        long any = 0;
        for (long set : sets) {
            any |= set;
        }
        return any;
    }

    private void count(int word, long pass, long meetsAll, long served) {
        for (int value = 0; value <= ServiceMask.WIDTH; value++) {
            serviceCounts[value] += Long.bitCount(services.reachable[value] & meetsAll);
        }
        List<FacetTable.Group> groups = facets.groups();
        for (int g = 0; g < groups.size(); g++) {
            long base = base(groups.get(g).facet(), pass, served);
            if (base != 0) {
                facets.count(groups.get(g), word, base, valueCounts);
            }
        }
        freshness.count(word, without[Own.FRESHNESS.ordinal()] & served, freshnessCounts);
        communes.count(word, without[Own.COMMUNE.ordinal()] & served, communeCounts);
    }

    private long base(Facet facet, long pass, long served) {
        return switch (facet) {
            case EQUIPMENT -> without[Own.EQUIPMENT.ordinal()] & served;
            case LANGUAGE -> without[Own.LANGUAGE.ordinal()] & served;
            case PROGRAMME -> without[Own.PROGRAMME.ordinal()] & served;
            case NEED, SERVICE, AUDIENCE, FREE, WITHOUT_APPOINTMENT, ACCOMMODATION, FRESHNESS, OPEN_NOW, COMMUNE ->
                pass;
        };
    }
}
