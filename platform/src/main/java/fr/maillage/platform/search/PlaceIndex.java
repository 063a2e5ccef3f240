package fr.maillage.platform.search;

import fr.maillage.engines.hours.HoursContext;
import fr.maillage.engines.vocabulary.Accommodation;
import fr.maillage.platform.directory.Freshness;
import fr.maillage.platform.directory.Place;
import fr.maillage.platform.directory.Programme;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/**
 * Answers questions about a fixed list of places in alphabetical order, which are known inside by their rank. Immutable
 * but for what it remembers between questions; any number of threads may ask.
 */
final class PlaceIndex {
    /** What is counted, as seen from one day. */
    record Tables(FacetTable facets, CommuneTable communes, FreshnessTable freshness, ServiceTable services) {}

    /**
     * Places found.
     *
     * @param page ranks of the places of the page asked for, in order
     * @param tally the counts, the total among them
     * @param tables to read the counts with
     * @param corrected see {@link TextMatch}
     */
    record Found(
            int[] page,
            Tally tally,
            Tables tables,
            @Nullable String corrected) {}

    private final int size;
    private final long[] everything;
    private final List<Place> places;
    private final ServiceTable services;
    private final FacetTable facets;
    private final CommuneTable communes;
    private final TextIndex text;
    private final OpenTimes openTimes;
    private final Nearest nearest;
    private final ConcurrentLinkedQueue<TextScores> lent = new ConcurrentLinkedQueue<>();
    private volatile FreshnessTable freshness;

    PlaceIndex(List<Place> places, List<Programme> programmes, HoursContext context, LocalDate today) {
        this.size = places.size();
        this.everything = Bits.all(size);
        this.places = places;
        this.services = new ServiceTable(places);
        this.facets = new FacetTable(places);
        this.communes = new CommuneTable(places, today);
        this.text = new TextIndex(places, new PlaceText(programmes));
        this.openTimes = new OpenTimes(places, services, context);
        this.nearest = new Nearest(places);
        this.freshness = new FreshnessTable(places, today);
    }

    OpenTimes openTimes() {
        return openTimes;
    }

    /** The page of places asked for, with the counts of every filter value. */
    Found find(PlaceQuery query) {
        return find(query, true);
    }

    /** How many places a question finds, and nothing more. */
    int count(PlaceQuery query) {
        return find(query, false).tally().total;
    }

    private Found find(PlaceQuery query, boolean counting) {
        TextScores scores = borrow();
        try {
            TextMatch match = text.match(query.text(), scores);
            Nearest.Origin origin = query.origin() == null ? null : Nearest.Origin.of(query.origin());
            Tables tables = new Tables(facets, communes, freshness(query.now().toLocalDate()), services);
            ServiceFilter filter = new ServiceFilter(
                    services, query, openTimes.at(query.when(), query.now()), openTimes.now(query.now()));
            Tally tally = new Tally(tables, filter, asked(query, tables.freshness()), counting)
                    .over(candidates(query, match, origin));
            int[] page = counting ? page(query, tally, match == null ? null : scores.total, origin) : new int[0];
            return new Found(page, tally, tables, match == null ? null : match.corrected());
        } finally {
            lent.add(scores);
        }
    }

    private TextScores borrow() {
        TextScores scores = lent.poll();
        return scores == null ? new TextScores(size) : scores;
    }

    private FreshnessTable freshness(LocalDate today) {
        FreshnessTable known = freshness;
        if (!known.today().equals(today)) {
            known = new FreshnessTable(places, today);
            freshness = known;
        }
        return known;
    }

    /** What no count leaves out: the text, the circle and the requirements of accessibility. */
    private long[] candidates(PlaceQuery query, @Nullable TextMatch match, Nearest.@Nullable Origin origin) {
        long[] places = match == null ? everything.clone() : match.places();
        Integer radius = query.radiusMetres();
        if (origin != null && radius != null) {
            Bits.keep(places, nearest.within(origin, radius));
        }
        for (Accommodation required : query.accommodations()) {
            Bits.keep(places, facets.withAny(Facet.ACCOMMODATION, List.of(required.code())));
        }
        return places;
    }

    /** Per facet left out in turn, the places that meet what was asked of it; only read by the tally. */
    private long[][] asked(PlaceQuery query, FreshnessTable freshness) {
        long[][] asked = new long[Tally.Own.values().length][];
        asked[Tally.Own.EQUIPMENT.ordinal()] = values(Facet.EQUIPMENT, FacetTable.codes(query.equipment()));
        asked[Tally.Own.LANGUAGE.ordinal()] = values(Facet.LANGUAGE, query.languages());
        asked[Tally.Own.PROGRAMME.ordinal()] = values(Facet.PROGRAMME, query.programmes());
        Freshness worst = query.freshness();
        asked[Tally.Own.FRESHNESS.ordinal()] = worst == null ? everything : freshness.atWorst(worst);
        Set<String> wanted = query.communes();
        asked[Tally.Own.COMMUNE.ordinal()] = wanted.isEmpty() ? everything : communes.withAny(wanted);
        return asked;
    }

    private long[] values(Facet facet, Collection<String> values) {
        return values.isEmpty() ? everything : facets.withAny(facet, values);
    }

    private int[] page(PlaceQuery query, Tally tally, int @Nullable [] scores, Nearest.@Nullable Origin origin) {
        int most = (int) Math.min((long) query.first() + query.size(), tally.total);
        boolean byText = query.order() == PlaceQuery.Order.BEST;
        boolean byDistance = query.order() != PlaceQuery.Order.NAME && origin != null;
        int[] ordered =
                new Ranking(byText ? scores : null, byDistance ? nearest : null, origin, most).of(tally.passing);
        return Arrays.copyOfRange(ordered, Math.min(query.first(), ordered.length), ordered.length);
    }
}
