package fr.maillage.platform.opendata.api;

import fr.maillage.engines.vocabulary.Term;
import fr.maillage.platform.directory.DatedHours;
import fr.maillage.platform.directory.Location;
import fr.maillage.platform.directory.Place;
import fr.maillage.platform.directory.PlaceField;
import fr.maillage.platform.directory.Service;
import fr.maillage.platform.directory.SourceRef;
import fr.maillage.platform.directory.Stop;
import java.net.URI;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A place as our API writes it: the field names of the place standard where it has the field, the rest in the same
 * manner; what is unknown is absent, never null, never « non ».
 */
final class PlaceJson {
    private final URI publicUrl;

    PlaceJson(URI publicUrl) {
        this.publicUrl = publicUrl;
    }

    Map<String, Object> of(Place place) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", place.id().value());
        json.put("page", publicUrl.resolve("/lieux/" + place.slug()).toString());
        json.put("nom", place.name());
        json.put("genre", place.kind().name().toLowerCase(Locale.ROOT));
        put(json, "structure_parente", place.organizationName());
        put(json, "typologie", labels(place.typologies()));
        json.put("adresse", address(place.location()));
        put(json, "telephone", place.contact().phones());
        put(json, "courriels", place.contact().emails());
        put(json, "site_web", place.contact().websites());
        put(json, "prise_rdv", place.contact().bookingUrls());
        put(json, "horaires", place.hours().osm());
        put(json, "horaires_commentaire", place.hours().comment());
        put(
                json,
                "horaires_exceptionnels",
                place.hours().exceptions().stream().map(PlaceJson::dated).toList());
        put(json, "equipements", labels(place.reception().equipment()));
        put(json, "accessibilite", labels(place.reception().accommodations()));
        put(json, "langues", place.reception().languages().stream().sorted().toList());
        put(json, "comment_venir", place.reception().howToCome());
        put(json, "a_apporter", place.reception().whatToBring());
        put(json, "presentation_resume", place.summary());
        put(json, "presentation_detail", place.description());
        put(json, "services", place.services().stream().map(PlaceJson::service).toList());
        put(json, "dispositif_programmes_nationaux", labels(place.memberships().national()));
        put(json, "formations_labels", labels(place.memberships().labels()));
        put(json, "passages", place.stops().stream().map(PlaceJson::stop).toList());
        put(json, "date_maj", date(place.provenance().checkedOn()));
        json.put("source", source(place.provenance().main()));
        put(json, "sources_par_champ", sources(place.provenance().byField()));
        if (place.provenance().fictitious()) {
            json.put("demonstration", true);
        }
        return json;
    }

    private static Map<String, Object> address(Location location) {
        Map<String, Object> json = new LinkedHashMap<>();
        put(json, "voie", location.address());
        put(json, "complement", location.complement());
        put(json, "code_postal", location.postalCode());
        put(json, "commune", location.commune());
        put(json, "code_insee", location.communeCode());
        put(json, "quartier", location.quarter());
        if (location.point() != null) {
            json.put("latitude", location.point().latitude());
            json.put("longitude", location.point().longitude());
            json.put("position_approchee", location.approximate());
        }
        return json;
    }

    private static Map<String, Object> service(Service service) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("nom", service.name());
        put(json, "service", service.kind() == null ? null : service.kind().label());
        put(json, "description", service.description());
        put(json, "publics_specifiquement_adresses", labels(service.audiences()));
        put(json, "prise_en_charge_specifique", labels(service.care()));
        put(
                json,
                "frais_a_charge",
                service.cost() == null ? null : service.cost().label());
        put(json, "frais_precisions", service.costNote());
        put(json, "modalites_acces", labels(service.access()));
        put(json, "modalites_accompagnement", labels(service.support()));
        put(json, "horaires", service.hours());
        return json;
    }

    private static Map<String, Object> dated(DatedHours dated) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("du", dated.from().toString());
        json.put("au", dated.to().toString());
        json.put("ferme", dated.spans() == null);
        put(json, "horaires", dated.spans());
        put(json, "motif", dated.reason());
        return json;
    }

    private static Map<String, Object> stop(Stop stop) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("jour", stop.date().toString());
        json.put("de", stop.from().toString());
        json.put("a", stop.to().toString());
        json.put("lieu", stop.label());
        put(json, "voie", stop.address());
        put(json, "code_insee", stop.communeCode());
        if (stop.point() != null) {
            json.put("latitude", stop.point().latitude());
            json.put("longitude", stop.point().longitude());
        }
        return json;
    }

    private static Map<String, Object> sources(Map<PlaceField, SourceRef> byField) {
        Map<String, Object> json = new LinkedHashMap<>();
        for (PlaceField field : PlaceField.values()) {
            SourceRef source = byField.get(field);
            if (source != null) {
                json.put(field.name().toLowerCase(Locale.ROOT), source(source));
            }
        }
        return json;
    }

    private static Map<String, Object> source(SourceRef source) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("titre", source.title());
        put(json, "date", date(source.on()));
        return json;
    }

    private static List<String> labels(Collection<? extends Term> terms) {
        return terms.stream().map(Term::label).sorted().toList();
    }

    private static @Nullable String date(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    /** Leaves out what nobody said. */
    private static void put(Map<String, Object> json, String name, @Nullable Object value) {
        boolean said = value != null && !value.equals("") && !value.equals(List.of()) && !value.equals(Map.of());
        if (said) {
            json.put(name, value);
        }
    }
}
