package fr.maillage.platform.opendata;

import fr.maillage.platform.kernel.Settings;
import fr.maillage.platform.territory.ServedTerritory;
import fr.maillage.platform.territory.Territories;
import java.net.URI;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The catalogue that open data portals harvest: one dataset and its distributions, in DCAT-AP, as JSON-LD. */
@Component
public class Catalogue {
    /** Licence Ouverte 2.0 (Etalab), as SPDX names it. */
    public static final String LICENCE = "https://spdx.org/licenses/etalab-2.0";

    private static final String LANGUAGE = "http://publications.europa.eu/resource/authority/language/FRA";
    private static final String DAILY = "http://publications.europa.eu/resource/authority/frequency/CONT";
    private static final String THEME = "http://publications.europa.eu/resource/authority/data-theme/SOCI";

    private final URI publicUrl;
    private final ServedTerritory territory;

    Catalogue(Settings settings, Territories territories) {
        this.publicUrl = settings.publicUrl();
        this.territory = territories.served();
    }

    /** The catalogue for a directory read at an instant. */
    public Map<String, Object> asOf(Instant takenAt) {
        Map<String, Object> catalogue = new LinkedHashMap<>();
        catalogue.put("@context", context());
        catalogue.put("@id", address("/donnees/catalogue.jsonld"));
        catalogue.put("@type", "dcat:Catalog");
        catalogue.put("dct:title", french("Données ouvertes de Maillage, " + territory.name()));
        catalogue.put("dct:description", french("L’annuaire public des lieux d’aide numérique."));
        catalogue.put("dct:publisher", publisher());
        catalogue.put("dct:language", reference(LANGUAGE));
        catalogue.put("dcat:dataset", List.of(dataset(takenAt)));
        return catalogue;
    }

    private Map<String, Object> dataset(Instant takenAt) {
        Map<String, Object> dataset = new LinkedHashMap<>();
        dataset.put("@id", address("/donnees"));
        dataset.put("@type", "dcat:Dataset");
        dataset.put("dct:title", french("Lieux d’aide numérique, " + territory.name()));
        dataset.put(
                "dct:description",
                french(
                        "Lieux, services, publics, horaires, équipements et accessibilité, chacun avec sa date et sa source."));
        dataset.put("dct:identifier", "maillage-" + territory.code());
        dataset.put("dct:modified", typed("xsd:dateTime", takenAt.toString()));
        dataset.put("dct:accrualPeriodicity", reference(DAILY));
        dataset.put("dct:language", reference(LANGUAGE));
        dataset.put("dcat:theme", reference(THEME));
        dataset.put("dcat:keyword", List.of(french("médiation numérique"), french("inclusion numérique")));
        dataset.put("dcat:landingPage", reference(address("/donnees")));
        dataset.put("dct:publisher", publisher());
        dataset.put(
                "dcat:distribution",
                Arrays.stream(DataFile.values())
                        .map(file -> distribution(file, takenAt))
                        .toList());
        return dataset;
    }

    private Map<String, Object> distribution(DataFile file, Instant takenAt) {
        Map<String, Object> distribution = new LinkedHashMap<>();
        String address = address("/donnees/" + file.fileName());
        distribution.put("@id", address);
        distribution.put("@type", "dcat:Distribution");
        distribution.put("dct:title", french(file.title()));
        distribution.put("dct:description", french(file.words()));
        distribution.put("dcat:accessURL", reference(address));
        distribution.put("dcat:downloadURL", reference(address));
        distribution.put("dcat:mediaType", reference(mediaType(file)));
        distribution.put("dct:license", reference(LICENCE));
        distribution.put("dct:modified", typed("xsd:dateTime", takenAt.toString()));
        distribution.put("dct:conformsTo", reference(address(file.conformsTo())));
        return distribution;
    }

    private Map<String, Object> publisher() {
        return Map.of("@type", "foaf:Agent", "foaf:name", territory.name());
    }

    private static String mediaType(DataFile file) {
        return "https://www.iana.org/assignments/media-types/"
                + file.mediaType().split(";")[0];
    }

    private String address(String path) {
        return publicUrl.resolve(path).toString();
    }

    private static Map<String, Object> context() {
        Map<String, Object> context = new LinkedHashMap<>();
        context.put("dcat", "http://www.w3.org/ns/dcat#");
        context.put("dct", "http://purl.org/dc/terms/");
        context.put("foaf", "http://xmlns.com/foaf/0.1/");
        context.put("xsd", "http://www.w3.org/2001/XMLSchema#");
        return context;
    }

    private static Map<String, Object> french(String text) {
        return Map.of("@language", "fr", "@value", text);
    }

    private static Map<String, Object> typed(String type, String value) {
        return Map.of("@type", type, "@value", value);
    }

    private static Map<String, Object> reference(String address) {
        return Map.of("@id", address);
    }
}
