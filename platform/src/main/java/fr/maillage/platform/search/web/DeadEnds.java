package fr.maillage.platform.search.web;

import fr.maillage.platform.search.PlaceQuery;
import fr.maillage.platform.search.Search;
import fr.maillage.platform.search.Snapshot;
import fr.maillage.platform.ui.Button;
import fr.maillage.platform.ui.French;
import java.util.List;

/** When nothing is found: why, and buttons that say how many places a press will show. */
record DeadEnds(Search search, Snapshot snapshot) {
    private static final int MOST_WAYS = 5;

    ListPage.DeadEnd of(Address asked, PlaceQuery query, Spot spot) {
        List<Button> ways = search.relaxations(snapshot, query).stream()
                .limit(MOST_WAYS)
                .map(way -> Button.second(
                        way.words() + "\u00a0: " + French.count(way.total(), "lieu", "lieux"),
                        null,
                        Ways.changed(asked, way.changes()).href()))
                .toList();
        return new ListPage.DeadEnd(why(Param.anew(asked), spot), ways);
    }

    private static String why(Address asked, Spot spot) {
        boolean onlyWhere = asked.parameters().size() == 1;
        return switch (spot) {
            case Spot.Unknown unknown ->
                "Nous ne connaissons pas de commune qui s’appelle «\u00a0" + unknown.words()
                        + "\u00a0». Vérifiez le nom, ou écrivez le code postal.";
            case Spot.Town town ->
                onlyWhere
                        ? "Nous ne connaissons pas encore de lieu "
                                + French.at(town.commune().name()) + "."
                        : several("Aucun lieu " + French.at(town.commune().name()), asked);
            case Spot.Near near -> several("Aucun lieu assez près de vous", asked);
            case Spot.Anywhere anywhere -> several("Aucun lieu", asked);
            case Spot.Several several -> several("Aucun lieu", asked);
        };
    }

    private static String several(String start, Address asked) {
        return asked.parameters().size() > 2
                ? start + " ne répond à toutes vos demandes à la fois."
                : start + " ne répond à cette demande.";
    }
}
