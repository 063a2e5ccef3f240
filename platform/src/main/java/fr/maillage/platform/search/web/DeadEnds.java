package fr.maillage.platform.search.web;

import fr.maillage.platform.search.PlaceQuery;
import fr.maillage.platform.search.PlaceResults;
import fr.maillage.platform.search.Search;
import fr.maillage.platform.ui.Button;
import fr.maillage.platform.ui.French;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * When nothing is found: tries the question again with one thing less or a little farther, and offers what finds
 * something, with the count that the press will show.
 */
record DeadEnds(Search search, Spots spots, ZonedDateTime now) {
    private static final List<Integer> KILOMETRES = List.of(2, 5, 10, 20, 50);
    private static final int MOST_WAYS = 5;

    private record Way(String words, Address address, int yield) {}

    ListPage.DeadEnd of(Address asked, Spot spot) {
        Address fresh = Param.anew(asked);
        List<Way> ways = new ArrayList<>();
        candidates(fresh, spot).forEach((words, address) -> {
            int found = count(address);
            if (found > 0) {
                ways.add(new Way(words, address, found));
            }
        });
        List<Button> buttons = farthestOnce(ways).stream()
                .limit(MOST_WAYS)
                .map(way -> Button.second(
                        way.words() + "\u00a0: " + French.count(way.yield(), "lieu", "lieux"),
                        null,
                        way.address().href()))
                .toList();
        return new ListPage.DeadEnd(why(fresh, spot), buttons);
    }

    private int count(Address address) {
        PlaceQuery query = Questions.read(address, spots.find(address, communes()), now);
        PlaceResults results = search.search(query);
        return results.total();
    }

    private java.util.Set<String> communes() {
        return Towns.codes(search.current());
    }

    private static Map<String, Address> candidates(Address asked, Spot spot) {
        Map<String, Address> ways = new LinkedHashMap<>();
        if (spot.origin() != null) {
            int already = Questions.number(asked.first(Param.RADIUS), 1, 100, 0);
            KILOMETRES.stream()
                    .filter(far -> far > already)
                    .forEach(far ->
                            ways.put("Jusqu’à " + far + "\u00a0kilomètres", asked.with(Param.RADIUS, far.toString())));
        }
        drop(ways, asked, Param.OPEN, "Quel que soit le jour");
        drop(ways, asked, Param.TIME, "Quelle que soit l’heure");
        drop(ways, asked, Param.WALK_IN, "Avec ou sans rendez-vous");
        drop(ways, asked, Param.FREE, "Gratuit ou payant");
        drop(ways, asked, Param.LANGUAGE, "Toutes les langues");
        drop(ways, asked, Param.AUDIENCE, "Pour tous les publics");
        drop(ways, asked, Param.EQUIPMENT, "Avec ou sans ce matériel");
        drop(ways, asked, Param.ACCESS, "Sans condition d’accès");
        drop(ways, asked, Param.PROGRAMME, "Hors du dispositif");
        drop(ways, asked, Param.RECENT, "Même si la fiche est plus ancienne");
        drop(ways, asked, Param.WORDS, "Sans le mot « " + asked.first(Param.WORDS) + " »");
        drop(ways, asked, Param.SERVICE, "Tous les services");
        drop(ways, asked, Param.NEED, "Pour tous les besoins");
        drop(ways, asked, Param.WHERE, "Partout dans le territoire");
        drop(ways, asked, Param.NEAR, "Partout dans le territoire");
        return ways;
    }

    private static void drop(Map<String, Address> ways, Address asked, String name, String words) {
        if (!asked.first(name).isEmpty()) {
            Address without = asked.without(name);
            boolean whereabouts = name.equals(Param.WHERE) || name.equals(Param.NEAR);
            ways.put(words, whereabouts ? without.without(Param.RADIUS) : without);
        }
    }

    /** Two distances that find as much are one too many: the shorter one stays. */
    private static List<Way> farthestOnce(List<Way> ways) {
        List<Way> kept = new ArrayList<>();
        for (Way way : ways) {
            boolean farther = way.words().startsWith("Jusqu’à");
            boolean same = kept.stream()
                    .anyMatch(other -> other.words().startsWith("Jusqu’à") && other.yield() == way.yield());
            if (!farther || !same) {
                kept.add(way);
            }
        }
        List<Way> near = kept.stream()
                .filter(way -> way.words().startsWith("Jusqu’à"))
                .limit(2)
                .toList();
        List<Way> others = kept.stream()
                .filter(way -> !way.words().startsWith("Jusqu’à"))
                .sorted(Comparator.comparingInt(Way::yield))
                .toList();
        List<Way> all = new ArrayList<>(near);
        all.addAll(others);
        return all;
    }

    private static String why(Address asked, Spot spot) {
        return switch (spot) {
            case Spot.Unknown unknown ->
                "Nous ne connaissons pas de commune qui s’appelle « " + unknown.words()
                        + " ». Vérifiez le nom, ou écrivez le code postal.";
            case Spot.Town town
            when asked.parameters().size() == 1 ->
                "Nous ne connaissons pas encore de lieu "
                        + French.at(town.commune().name()) + ".";
            case Spot.Town town ->
                several("Aucun lieu " + French.at(town.commune().name()), asked);
            case Spot.Near near -> several("Aucun lieu assez près de vous", asked);
            case Spot.Anywhere anywhere -> several("Aucun lieu", asked);
            case Spot.Several several -> "";
        };
    }

    private static String several(String start, Address asked) {
        return asked.parameters().size() > 2
                ? start + " ne répond à toutes vos demandes à la fois."
                : start + " ne répond à cette demande.";
    }
}
