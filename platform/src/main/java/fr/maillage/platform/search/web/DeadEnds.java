package fr.maillage.platform.search.web;

import static fr.maillage.engines.language.Words.say;

import fr.maillage.platform.search.PlaceQuery;
import fr.maillage.platform.search.Search;
import fr.maillage.platform.search.Snapshot;
import fr.maillage.platform.ui.Button;
import fr.maillage.platform.ui.French;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** When nothing is found: why, and buttons that say how many places a press will show. */
record DeadEnds(Search search, Snapshot snapshot, SkillWays skills) {
    private static final int MOST_WAYS = 5;

    ListPage.DeadEnd of(Address asked, PlaceQuery query, Spot spot) {
        List<Button> ways = new ArrayList<>();
        if (spot instanceof Spot.Unknown) {
            anywhere(asked, query).ifPresent(ways::add);
        }
        search.relaxations(snapshot, query).stream()
                .limit(MOST_WAYS)
                .map(way -> button(way.words(), way.total(), Ways.changed(asked, way.changes())))
                .forEach(ways::add);
        return new ListPage.DeadEnd(
                why(Param.anew(asked), spot),
                ways,
                skills.find(query.needs(), spot.communeCode()).orElse(null));
    }

    /** The same question without the town that we do not know: such a question was asked of the whole territory. */
    private Optional<Button> anywhere(Address asked, PlaceQuery query) {
        int total = search.search(snapshot, query).total();
        Address without =
                Param.anew(asked).without(Param.WHERE).without(Param.RADIUS).without(Param.ALSO);
        return total == 0 ? Optional.empty() : Optional.of(button(say("Dans tout le territoire"), total, without));
    }

    private static Button button(String words, int total, Address address) {
        return Button.second(say("{0}\u00a0: {1}", words, French.count(total, "lieu", "lieux")), null, address.href());
    }

    private static String why(Address asked, Spot spot) {
        boolean onlyWhere = asked.parameters().size() == 1;
        return switch (spot) {
            case Spot.Unknown unknown -> SpotWords.unknown(unknown);
            case Spot.Town town ->
                onlyWhere
                        ? say(
                                "Nous ne connaissons pas encore de lieu {0}.",
                                French.at(town.commune().name()))
                        : several(say("Aucun lieu {0}", French.at(town.commune().name())), asked);
            case Spot.Around around ->
                several(say("Aucun lieu assez près de «\u00a0{0}\u00a0»", SpotWords.label(around.spotted())), asked);
            case Spot.Near near -> several(say("Aucun lieu assez près de vous"), asked);
            case Spot.Anywhere anywhere -> several(say("Aucun lieu"), asked);
            case Spot.Several several -> several(say("Aucun lieu"), asked);
        };
    }

    private static String several(String start, Address asked) {
        return asked.parameters().size() > 2
                ? say("{0} ne répond à toutes vos demandes à la fois.", start)
                : say("{0} ne répond à cette demande.", start);
    }
}
