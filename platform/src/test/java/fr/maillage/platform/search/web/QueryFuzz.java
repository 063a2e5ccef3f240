package fr.maillage.platform.search.web;

import fr.maillage.engines.hours.HoursContext;
import fr.maillage.platform.directory.DemoOffer;
import fr.maillage.platform.search.PlaceQuery;
import fr.maillage.platform.search.Search;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The address of a list, typed by a stranger, asked of the demonstration directory. */
public final class QueryFuzz {
    private static final ZonedDateTime NOW =
            LocalDateTime.of(2026, 12, 1, 10, 0).atZone(ZoneId.of("Europe/Paris"));

    private QueryFuzz() {}

    public static void ask(String query) {
        Address asked = Address.of("/lieux", parameters(query), Param.ALL);
        Spot spot = Spots.find(asked, Demo.SEARCH.current().gazetteer());
        PlaceQuery question = Questions.read(asked, spot, NOW);
        Demo.SEARCH.search(question);
        Demo.SEARCH.relaxations(question);
        asked.href();
    }

    /** As a server splits what follows the question mark. */
    public static Map<String, String[]> parameters(String query) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (String pair : query.split("&")) {
            String[] two = (pair + "=").split("=", 2);
            values.computeIfAbsent(decoded(two[0]), name -> new ArrayList<>())
                    .add(decoded(two[1].replaceFirst("=$", "")));
        }
        Map<String, String[]> parameters = new LinkedHashMap<>();
        values.forEach((name, list) -> parameters.put(name, list.toArray(String[]::new)));
        return parameters;
    }

    private static String decoded(String text) {
        try {
            return java.net.URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException theServerRefusesIt) {
            return text;
        }
    }

    /** The demonstration directory, read once. */
    public static final class Demo {
        public static final Search SEARCH = search();

        private Demo() {}

        private static Search search() {
            Search search = new Search(HoursContext.bordeaux());
            search.replace(DemoOffer.at(NOW.toInstant()));
            return search;
        }
    }
}
