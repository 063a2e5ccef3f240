package fr.maillage.platform.search.web;

import fr.maillage.platform.directory.Location;
import fr.maillage.platform.directory.Place;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** The facts of a place for search engines, in the words of schema.org. */
final class Structured {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Structured() {}

    /** JSON in which no sign can close the script that holds it. */
    static String of(Place place) {
        Location location = place.location();
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("@context", "https://schema.org");
        facts.put("@type", "Place");
        facts.put("name", place.name());
        facts.put(
                "address",
                Map.of(
                        "@type", "PostalAddress",
                        "streetAddress", location.address(),
                        "postalCode", location.postalCode(),
                        "addressLocality", location.commune(),
                        "addressCountry", "FR"));
        if (!place.contact().phones().isEmpty()) {
            facts.put("telephone", place.contact().phones().getFirst());
        }
        if (location.point() != null) {
            facts.put(
                    "geo",
                    Map.of(
                            "@type", "GeoCoordinates",
                            "latitude", location.point().latitude(),
                            "longitude", location.point().longitude()));
        }
        return JSON.writeValueAsString(facts)
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026");
    }
}
