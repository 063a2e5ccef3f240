package fr.maillage.platform.search.web;

import fr.maillage.engines.hours.HoursContext;
import fr.maillage.engines.hours.OpeningHours;
import fr.maillage.engines.hours.PlainWeek;
import fr.maillage.engines.vocabulary.Accommodation;
import fr.maillage.engines.vocabulary.Cost;
import fr.maillage.engines.vocabulary.Equipment;
import fr.maillage.platform.directory.DatedHours;
import fr.maillage.platform.directory.Location;
import fr.maillage.platform.directory.Place;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/**
 * The facts of a place for search engines, in the words of schema.org. Hours are said only when every week is like every
 * other: a half truth about hours sends people to a closed door.
 */
final class Structured {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String SCHEMA = "https://schema.org/";
    /** How schema.org says a day without hours. */
    private static final String NEVER = "00:00";

    private Structured() {}

    /** JSON in which no sign can close the script that holds it. */
    static String of(Place place) {
        return JSON.writeValueAsString(facts(place))
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026");
    }

    private static Map<String, Object> facts(Place place) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("@context", "https://schema.org");
        facts.put("@type", "Place");
        facts.put("@id", PlaceCards.href(place));
        facts.put("url", PlaceCards.href(place));
        facts.put("identifier", place.id().toString());
        facts.put("name", place.name());
        put(facts, "description", place.summary() == null ? "" : place.summary());
        facts.put("address", address(place.location()));
        put(facts, "telephone", place.contact().phones().stream().findFirst().orElse(""));
        put(facts, "sameAs", place.contact().websites());
        if (place.location().point() != null) {
            facts.put(
                    "geo",
                    Map.of(
                            "@type", "GeoCoordinates",
                            "latitude", place.location().point().latitude(),
                            "longitude", place.location().point().longitude()));
        }
        put(facts, "openingHoursSpecification", week(place));
        put(
                facts,
                "specialOpeningHoursSpecification",
                place.hours().exceptions().stream()
                        .flatMap(dated -> exceptional(dated).stream())
                        .toList());
        put(facts, "amenityFeature", features(place));
        boolean priced = place.services().stream().anyMatch(service -> service.cost() != null);
        if (priced) {
            facts.put(
                    "isAccessibleForFree",
                    place.services().stream()
                            .allMatch(service -> service.cost() == null || service.cost() == Cost.FREE));
        }
        return facts;
    }

    private static Map<String, Object> address(Location location) {
        Map<String, Object> address = new LinkedHashMap<>();
        address.put("@type", "PostalAddress");
        put(address, "streetAddress", location.address());
        put(address, "postalCode", location.postalCode());
        put(address, "addressLocality", location.commune());
        address.put("addressCountry", "FR");
        return address;
    }

    private static List<Map<String, Object>> week(Place place) {
        Map<PlainWeek.Span, List<DayOfWeek>> spans = Optional.ofNullable(
                        place.hours().osm())
                .flatMap(OpeningHours::find)
                .map(hours -> PlainWeek.of(hours, HoursContext.bordeaux()))
                .orElse(Map.of());
        List<Map<String, Object>> week = new ArrayList<>();
        spans.forEach((span, days) -> {
            Map<String, Object> hours = hours(span.opens(), span.closes());
            hours.put("dayOfWeek", days.stream().map(Structured::day).toList());
            week.add(hours);
        });
        return week;
    }

    /** One for each span of the days; a closure has the same hour twice. */
    private static List<Map<String, Object>> exceptional(DatedHours dated) {
        List<Map<String, Object>> all = new ArrayList<>();
        String spans = dated.spans() == null ? NEVER + "-" + NEVER : dated.spans();
        for (String span : spans.split(",")) {
            String[] ends = span.strip().split("-");
            if (ends.length == 2) {
                Map<String, Object> hours = hours(ends[0].strip(), ends[1].strip());
                hours.put("validFrom", dated.from().toString());
                hours.put("validThrough", dated.to().toString());
                all.add(hours);
            }
        }
        return all;
    }

    private static Map<String, Object> hours(String opens, String closes) {
        Map<String, Object> hours = new LinkedHashMap<>();
        hours.put("@type", "OpeningHoursSpecification");
        hours.put("opens", opens);
        hours.put("closes", closes);
        return hours;
    }

    private static String day(DayOfWeek day) {
        return SCHEMA + day.name().charAt(0) + day.name().substring(1).toLowerCase(Locale.ROOT);
    }

    private static List<Map<String, Object>> features(Place place) {
        List<Map<String, Object>> features = new ArrayList<>();
        place.reception().equipment().stream()
                .sorted()
                .map(Equipment::words)
                .forEach(words -> features.add(feature(words)));
        place.reception().accommodations().stream()
                .sorted()
                .map(Accommodation::words)
                .forEach(words -> features.add(feature(words)));
        return features;
    }

    private static Map<String, Object> feature(String words) {
        return Map.of("@type", "LocationFeatureSpecification", "name", words, "value", true);
    }

    private static void put(Map<String, Object> facts, String name, Object value) {
        if (!value.equals("") && !value.equals(List.of())) {
            facts.put(name, value);
        }
    }
}
