package fr.maillage.engines.intake.convert;

import fr.maillage.engines.intake.record.PlaceAddress;
import fr.maillage.engines.intake.record.PlaceRecord;
import fr.maillage.engines.intake.terms.InclusionThemes;
import fr.maillage.engines.vocabulary.Term;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * data·inclusion v1 (gip-inclusion/data-inclusion-schema 1.0.8): one structure a place, and one service when the place
 * offers any. Services wait in a temporary file so that nothing is kept in memory.
 */
final class DataInclusionWriter implements PlaceWriter {
    private static final String PREFIX = "mediation-numerique--";
    private static final String SERVICE_NAME = "Service d'accompagnement au numérique";
    private static final int LONGEST_NAME = 150;
    private static final int LONGEST_DESCRIPTION = 10_000;
    private static final int SHORTEST_SERVICE = 50;
    private static final int LONGEST_SERVICE = 2_000;

    private final Writer out;
    private final JsonGenerator structures;
    private final Path waiting;
    private final Writer aside;
    private final JsonGenerator services;

    DataInclusionWriter(Writer out) throws IOException {
        this.out = out;
        out.write("{\"structures\":");
        this.structures = JsonFields.generator(out);
        structures.writeStartArray();
        this.waiting = Files.createTempFile("services", ".json");
        this.aside = Files.newBufferedWriter(waiting, StandardCharsets.UTF_8);
        this.services = JsonFields.generator(aside);
        services.writeStartArray();
    }

    @Override
    public List<String> write(PlaceRecord place) {
        structure(place);
        if (!place.offer().services().isEmpty()) {
            service(place);
        }
        List<String> missing = new ArrayList<>(1);
        if (place.origin().updated() == null) {
            missing.add("date_maj");
        }
        return missing;
    }

    private void structure(PlaceRecord place) {
        structures.writeStartObject();
        common(structures, place);
        JsonFields.text(structures, "nom", name(place.identity().name()));
        String pivot = place.identity().pivot();
        JsonFields.text(structures, "siret", pivot != null && pivot.length() == 14 ? pivot : null);
        JsonFields.text(structures, "description", description(place));
        JsonFields.text(structures, "site_web", first(place.contact().websites()));
        JsonFields.text(structures, "accessibilite_lieu", place.contact().accessibilityPage());
        JsonFields.list(
                structures,
                "reseaux_porteurs",
                InclusionTerms.networks(place.offer().programmes()));
        structures.writeEndObject();
    }

    private void service(PlaceRecord place) {
        services.writeStartObject();
        common(services, place);
        services.writeStringProperty("structure_id", id(place));
        services.writeStringProperty("nom", SERVICE_NAME);
        JsonFields.text(services, "description", serviceDescription(place));
        JsonFields.text(services, "type", InclusionTerms.type(place.offer().supportModes()));
        JsonFields.list(
                services, "thematiques", InclusionThemes.of(place.offer().services()));
        JsonFields.list(services, "publics", InclusionTerms.publics(place.offer()));
        JsonFields.text(services, "frais", InclusionTerms.cost(place.offer().costs()));
        JsonFields.text(services, "frais_precisions", costDetails(place));
        JsonFields.list(
                services,
                "modes_accueil",
                InclusionTerms.reception(place.offer().supportModes()));
        JsonFields.list(
                services,
                "modes_mobilisation",
                InclusionTerms.mobilisation(place.offer().accessModes()));
        JsonFields.list(services, "mobilisable_par", List.of("usagers", "professionnels"));
        JsonFields.text(services, "lien_mobilisation", place.contact().bookingPage());
        String commune = place.address().communeCode();
        JsonFields.list(services, "zone_eligibilite", commune == null ? Set.of() : Set.of(departement(commune)));
        services.writeEndObject();
    }

    private static void common(JsonGenerator json, PlaceRecord place) {
        PlaceAddress address = place.address();
        json.writeStringProperty("source", "mediation-numerique");
        json.writeStringProperty("id", id(place));
        JsonFields.text(
                json,
                "date_maj",
                place.origin().updated() == null
                        ? null
                        : place.origin().updated().toString());
        JsonFields.text(json, "adresse", address.street());
        JsonFields.text(json, "complement_adresse", address.complement());
        JsonFields.text(json, "code_postal", address.postalCode());
        JsonFields.text(json, "commune", address.communeName());
        JsonFields.text(json, "code_insee", address.communeCode());
        if (address.point() == null) {
            json.writeNullProperty("latitude");
            json.writeNullProperty("longitude");
        } else {
            json.writeNumberProperty("latitude", address.point().latitude());
            json.writeNumberProperty("longitude", address.point().longitude());
        }
        JsonFields.text(json, "telephone", first(place.contact().phones()));
        JsonFields.text(json, "courriel", first(place.contact().emails()));
        JsonFields.text(json, "horaires_accueil", place.hours().osm());
        JsonFields.text(json, "lien_source", place.origin().sourcePage());
    }

    private static String id(PlaceRecord place) {
        String id = place.identity().id();
        return id.startsWith(PREFIX) ? id : PREFIX + id;
    }

    private static @Nullable String first(List<String> values) {
        return values.isEmpty() ? null : values.get(0);
    }

    /** Three to 150 characters, no final dot. */
    private static String name(String name) {
        String cut = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME - 1) + "…" : name;
        String bare = cut.endsWith(".") && !cut.endsWith("etc.")
                ? cut.substring(0, cut.length() - 1).strip()
                : cut;
        return bare.length() < 3 ? "Lieu " + bare : bare;
    }

    private static @Nullable String description(PlaceRecord place) {
        String text = place.text().description() == null
                ? place.text().summary()
                : place.text().description();
        if (text == null || text.length() < 5) {
            return null;
        }
        return text.length() > LONGEST_DESCRIPTION ? text.substring(0, LONGEST_DESCRIPTION - 1) + "…" : text;
    }

    /** Between 50 and 2,000 characters: outside, the quality score falls and some versions of the schema refuse. */
    private static String serviceDescription(PlaceRecord place) {
        String own = description(place);
        String text = own == null || own.length() < SHORTEST_SERVICE ? offered(place, own) : own;
        return text.length() > LONGEST_SERVICE ? text.substring(0, LONGEST_SERVICE - 1) + "…" : text;
    }

    private static String offered(PlaceRecord place, @Nullable String own) {
        String services = String.join(
                ", ", place.offer().services().stream().map(Term::words).toList());
        String where = place.address().communeName() == null
                ? ""
                : " (" + place.address().communeName() + ")";
        return (own == null ? "" : own + " – ") + place.identity().name() + where + " propose d’aider à : " + services
                + ".";
    }

    private static @Nullable String costDetails(PlaceRecord place) {
        return place.offer().costs().size() < 2
                ? null
                : MednumFields.terms(place.offer().costs());
    }

    private static String departement(String commune) {
        return commune.startsWith("97") || commune.startsWith("98") ? commune.substring(0, 3) : commune.substring(0, 2);
    }

    @Override
    public void close() throws IOException {
        structures.writeEndArray();
        structures.close();
        services.writeEndArray();
        services.close();
        aside.close();
        out.write(",\"services\":");
        try (Reader written = Files.newBufferedReader(waiting, StandardCharsets.UTF_8)) {
            written.transferTo(out);
        } finally {
            Files.deleteIfExists(waiting);
        }
        out.write("}\n");
        out.flush();
    }
}
