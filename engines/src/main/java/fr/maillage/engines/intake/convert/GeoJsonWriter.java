package fr.maillage.engines.intake.convert;

import fr.maillage.engines.geo.GeoPoint;
import fr.maillage.engines.intake.layout.Target;
import fr.maillage.engines.intake.record.ExceptionalHours;
import fr.maillage.engines.intake.record.PlaceOffer;
import fr.maillage.engines.intake.record.PlaceRecord;
import fr.maillage.engines.intake.record.PlaceTrust;
import fr.maillage.engines.vocabulary.Accommodation;
import fr.maillage.engines.vocabulary.Equipment;
import fr.maillage.engines.vocabulary.Term;
import java.io.Writer;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JsonGenerator;

/** GeoJSON (RFC 7946): the fields of the standard and ours, lists as lists, then the OpenStreetMap words for the same facts. */
final class GeoJsonWriter implements PlaceWriter {
    private static final Set<String> LISTS = Set.of(
            "typologie",
            "courriels",
            "site_web",
            "itinerance",
            "services",
            "publics_specifiquement_adresses",
            "prise_en_charge_specifique",
            "frais_a_charge",
            "dispositif_programmes_nationaux",
            "formations_labels",
            "modalites_acces",
            "modalites_accompagnement");
    private static final Set<String> ELSEWHERE =
            Set.of("commune", "latitude", "longitude", "telephone", "pivot", "autres_formations_labels");

    private final JsonGenerator json;

    GeoJsonWriter(Writer out) {
        this.json = JsonFields.generator(out);
        json.writeStartObject();
        json.writeStringProperty("type", "FeatureCollection");
        json.writeArrayPropertyStart("features");
    }

    @Override
    public List<String> write(PlaceRecord place) {
        json.writeStartObject();
        json.writeStringProperty("type", "Feature");
        json.writeStringProperty("id", place.identity().id());
        GeoPoint point = place.address().point();
        if (point == null) {
            json.writeNullProperty("geometry");
        } else {
            json.writeObjectPropertyStart("geometry");
            json.writeStringProperty("type", "Point");
            json.writeArrayPropertyStart("coordinates");
            json.writeNumber(point.longitude());
            json.writeNumber(point.latitude());
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeObjectPropertyStart("properties");
        properties(place);
        tags(place);
        json.writeEndObject();
        json.writeEndObject();
        return point == null ? List.of("geometry") : List.of();
    }

    private void properties(PlaceRecord place) {
        for (Map.Entry<String, String> field : MednumFields.of(place, true).entrySet()) {
            String value = field.getValue();
            if (value.isEmpty() || ELSEWHERE.contains(field.getKey())) {
                continue;
            }
            if (LISTS.contains(field.getKey())) {
                JsonFields.listIfAny(json, field.getKey(), Arrays.asList(value.split("\\|")));
            } else {
                json.writeStringProperty(field.getKey(), value);
            }
        }
        PlaceOffer offer = place.offer();
        JsonFields.textIfAny(json, "commune", place.address().communeName());
        JsonFields.textIfAny(json, "pivot", place.identity().pivot());
        JsonFields.listIfAny(json, "autres_formations_labels", offer.otherLabels());
        JsonFields.listIfAny(json, "telephone", place.contact().phones());
        JsonFields.listIfAny(json, "telephone_precisions", Dialled.onlyNotes(place.contact()));
        JsonFields.listIfAny(json, "equipements", labels(offer.equipment()));
        JsonFields.listIfAny(json, "accessibilite", labels(offer.accommodations()));
        JsonFields.listIfAny(json, "langues", offer.languages());
        JsonFields.listIfAny(json, "services_locaux", offer.localServices());
        JsonFields.listIfAny(json, "autres_noms", place.identity().otherNames());
        JsonFields.textIfAny(json, "horaires_commentaire", place.hours().comment());
        beyond(place);
    }

    private void beyond(PlaceRecord place) {
        JsonFields.listIfAny(
                json,
                "horaires_exceptionnels",
                place.visit().exceptions().stream().map(ExceptionalHours::text).toList());
        JsonFields.listIfAny(json, Target.KEPT.field(), place.listKept());
        JsonFields.textIfAny(json, "comment_venir", place.visit().howToCome());
        JsonFields.listIfAny(json, "a_apporter", place.visit().whatToBring());
        JsonFields.textIfAny(json, "lien_source", place.origin().sourcePage());
        JsonFields.textIfAny(json, "licence", place.trust().licence());
        JsonFields.textIfAny(json, "confirme_par", place.trust().confirmedBy());
        JsonFields.textIfAny(json, "fraicheur", place.trust().freshness());
        for (PlaceTrust.GroupSource one : place.trust().groups()) {
            JsonFields.listIfAny(json, one.group().sourceColumn(), one.sources());
            JsonFields.textIfAny(
                    json,
                    one.group().dateColumn(),
                    one.on() == null ? null : one.on().toString());
        }
    }

    private static List<String> labels(Collection<? extends Term> terms) {
        return terms.stream().map(Term::label).toList();
    }

    private void tags(PlaceRecord place) {
        Set<Equipment> equipment = place.offer().equipment();
        if (equipment.contains(Equipment.WIFI)) {
            json.writeStringProperty("internet_access", "wlan");
        } else if (equipment.contains(Equipment.COMPUTER) || equipment.contains(Equipment.OUTDOOR_TERMINAL)) {
            json.writeStringProperty("internet_access", "terminal");
        } else if (equipment.contains(Equipment.INTERNET)) {
            json.writeStringProperty("internet_access", "yes");
        }
        Set<Accommodation> access = place.offer().accommodations();
        if (access.contains(Accommodation.WHEELCHAIR) != access.contains(Accommodation.NOT_ACCESSIBLE)) {
            json.writeStringProperty("wheelchair", access.contains(Accommodation.WHEELCHAIR) ? "yes" : "no");
        }
        JsonFields.textIfAny(json, "opening_hours", place.hours().osm());
    }

    @Override
    public void close() {
        json.writeEndArray();
        json.writeEndObject();
        json.close();
    }
}
