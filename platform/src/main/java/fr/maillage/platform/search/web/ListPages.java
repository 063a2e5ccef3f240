package fr.maillage.platform.search.web;

import static fr.maillage.engines.language.Words.say;

import fr.maillage.engines.where.Whereabouts.Reading;
import fr.maillage.platform.directory.Programme;
import fr.maillage.platform.search.PlaceHit;
import fr.maillage.platform.search.PlaceQuery;
import fr.maillage.platform.search.PlaceResults;
import fr.maillage.platform.search.Search;
import fr.maillage.platform.search.Snapshot;
import fr.maillage.platform.ui.Chip;
import fr.maillage.platform.ui.Frame;
import fr.maillage.platform.ui.French;
import fr.maillage.platform.ui.Pages;
import fr.maillage.platform.ui.Pagination;
import fr.maillage.platform.ui.PlaceCard;
import fr.maillage.platform.ui.Section;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the list of places from an address. */
@Component
class ListPages {
    private final Search search;
    private final Pages pages;
    private final Ages ages;
    private final Backdrops backdrops;
    private final SkillWays skills;

    ListPages(Search search, Pages pages, Ages ages, Backdrops backdrops, SkillWays skills) {
        this.search = search;
        this.pages = pages;
        this.ages = ages;
        this.backdrops = backdrops;
        this.skills = skills;
    }

    /** Where the person looks, from the words of the address. */
    Spot spot(Snapshot snapshot, Address asked) {
        return Spots.find(asked, snapshot.gazetteer());
    }

    ListPage page(Snapshot snapshot, Address asked, Spot spot, ZonedDateTime now) {
        PlaceQuery query = Questions.read(asked, spot, now);
        PlaceResults results = spot instanceof Spot.Unknown ? nothing(snapshot) : search.search(snapshot, query);
        List<PlaceCard> cards = cards(snapshot, results, query, spot, now);
        String heading = heading(query, spot);
        Pagination pagination = pagination(asked, results.total());
        boolean onPlan = asked.first(Param.VIEW).equals("plan");
        Filters filters = new Filters(asked, results.facets());
        return new ListPage(
                frame(heading, results, pagination, onPlan, now),
                heading,
                French.count(results.total(), "lieu trouvé", "lieux trouvés"),
                filters.form(Spots.typed(asked.first(Param.WHERE))),
                Chips.of(asked, spot, programmes(snapshot)),
                SpotWords.understood(asked.first(Param.WHERE), spot),
                doubtful(spot) ? Param.anew(asked).with(Param.CHOOSE, "oui").href() : null,
                suggestion(asked, results),
                cards,
                pagination,
                results.total() == 0 ? new DeadEnds(search, snapshot, skills).of(asked, query, spot) : null,
                onPlan
                        ? Plan.of(asked, results.hits(), cards, spot, backdrops.of(snapshot))
                                .orElse(null)
                        : null,
                views(asked, onPlan));
    }

    private List<PlaceCard> cards(
            Snapshot snapshot, PlaceResults results, PlaceQuery query, Spot spot, ZonedDateTime now) {
        List<PlaceCard> cards = new ArrayList<>();
        for (PlaceHit hit : results.hits()) {
            cards.add(PlaceCards.card(
                    hit,
                    query.first() + cards.size() + 1,
                    results.total(),
                    spot,
                    Sentences.badge(snapshot, hit.place(), hit.state(), now),
                    now.toLocalDate()));
        }
        return cards;
    }

    private Frame frame(
            String heading, PlaceResults results, Pagination pagination, boolean onPlan, ZonedDateTime now) {
        String title = say("{0}, {1}", heading, French.count(results.total(), "lieu", "lieux"))
                + (pagination.needed() ? say(", page {0}", pagination.current()) : "")
                + (onPlan ? say(", plan") : "");
        return pages.frame(
                title,
                say("Les lieux qui aident avec le numérique\u00a0: adresses, horaires, téléphone."),
                Section.PLACES,
                ages.notice(results.takenAt(), now));
    }

    /** The question in words: « Imprimer, scanner à Lormont ». */
    static String heading(PlaceQuery query, Spot spot) {
        String what = query.needs().isEmpty()
                ? say("Tous les lieux")
                : query.needs().stream().sorted().map(need -> say(need.label())).collect(Collectors.joining(say(", ")));
        return switch (spot) {
            case Spot.Town town -> around(what, query, town.commune().name());
            case Spot.Around around -> say("{0} autour de «\u00a0{1}\u00a0»", what, SpotWords.label(around.spotted()));
            case Spot.Near near -> say("{0} près de vous", what);
            case Spot.Anywhere anywhere -> what;
            case Spot.Several several -> what;
            case Spot.Unknown unknown -> what;
        };
    }

    private static String around(String what, PlaceQuery query, String town) {
        return query.communes().isEmpty() ? say("{0} autour {1}", what, French.of(town)) : French.there(what, town);
    }

    /** True when other things were possible. */
    private static boolean doubtful(Spot spot) {
        return (spot instanceof Spot.Town town && town.hesitated())
                || (spot instanceof Spot.Around around && around.reading() == Reading.GUESSED);
    }

    private static Pagination pagination(Address asked, int total) {
        int last = Math.max(1, (total + Questions.PAGE_SIZE - 1) / Questions.PAGE_SIZE);
        Address still = asked.without(Param.CENTRE).without(Param.ZOOM);
        return Pagination.of(
                Math.min(Questions.page(asked), last),
                last,
                number -> number == 1
                        ? still.without(Param.PAGE).href()
                        : still.with(Param.PAGE, Integer.toString(number)).href());
    }

    private static ListPage.Views views(Address asked, boolean onPlan) {
        Address still = asked.without(Param.CENTRE).without(Param.ZOOM);
        return new ListPage.Views(
                still.without(Param.VIEW).href(), still.with(Param.VIEW, "plan").href() + "#plan", onPlan);
    }

    private static @Nullable Chip suggestion(Address asked, PlaceResults results) {
        String other = results.didYouMean();
        return other == null
                ? null
                : new Chip(other, Param.anew(asked).with(Param.WORDS, other).href());
    }

    private Map<String, String> programmes(Snapshot snapshot) {
        return snapshot.programmes().stream()
                .collect(Collectors.toMap(Programme::slug, Programme::name, (one, other) -> one));
    }

    private PlaceResults nothing(Snapshot snapshot) {
        return new PlaceResults(0, List.of(), Map.of(), null, snapshot.version(), snapshot.takenAt());
    }
}
