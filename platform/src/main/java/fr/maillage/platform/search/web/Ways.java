package fr.maillage.platform.search.web;

import fr.maillage.engines.cog.Cog;
import fr.maillage.engines.cog.Commune;
import fr.maillage.platform.search.Change;
import fr.maillage.platform.search.Facet;
import java.util.Set;
import java.util.stream.Collectors;

/** The address of a way out of a question: the same address with the changes made. */
final class Ways {
    private Ways() {}

    static Address changed(Address asked, Iterable<Change> changes) {
        Address address = Param.anew(asked);
        for (Change change : changes) {
            address = changed(address, change);
        }
        return address;
    }

    private static Address changed(Address asked, Change change) {
        return switch (change) {
            case Change.Spelling spelling -> asked.with(Param.WORDS, spelling.text());
            case Change.NoText _ -> asked.without(Param.WORDS);
            case Change.Circle circle ->
                asked.without(Param.ALSO).with(Param.RADIUS, Integer.toString(circle.metres() / 1_000));
            case Change.Neighbours neighbours ->
                asked.without(Param.RADIUS).with(Param.ALSO, words(neighbours.communes()));
            case Change.Everywhere _ -> asked.without(Param.ALSO).with(Param.RADIUS, Param.EVERYWHERE);
            case Change.Day day -> asked.without(Param.TIME).with(Param.OPEN, UrlWords.of(day.day()));
            case Change.AnyTime _ -> asked.without(Param.TIME).without(Param.OPEN);
            case Change.Without without -> without(asked, without.facet());
        };
    }

    private static Address without(Address asked, Facet facet) {
        return switch (facet) {
            case NEED -> asked.without(Param.NEED);
            case SERVICE -> asked.without(Param.SERVICE);
            case AUDIENCE -> asked.without(Param.AUDIENCE);
            case FREE -> asked.without(Param.FREE);
            case WITHOUT_APPOINTMENT -> asked.without(Param.WALK_IN);
            case LANGUAGE -> asked.without(Param.LANGUAGE);
            case EQUIPMENT -> asked.without(Param.EQUIPMENT);
            case PROGRAMME -> asked.without(Param.PROGRAMME);
            case ACCOMMODATION -> asked.without(Param.ACCESS);
            case FRESHNESS -> asked.without(Param.RECENT);
            case OPEN_NOW -> asked.without(Param.TIME).without(Param.OPEN);
            case COMMUNE -> asked.without(Param.ALSO).with(Param.RADIUS, Param.EVERYWHERE);
        };
    }

    private static String words(Set<String> communes) {
        return communes.stream()
                .flatMap(code -> Cog.bundled().findCommune(code).stream())
                .map(match -> match.commune())
                .map(Commune::code)
                .sorted()
                .collect(Collectors.joining(","));
    }
}
