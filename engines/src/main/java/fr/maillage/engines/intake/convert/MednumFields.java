package fr.maillage.engines.intake.convert;

import fr.maillage.engines.geo.GeoPoint;
import fr.maillage.engines.intake.record.PlaceAddress;
import fr.maillage.engines.intake.record.PlaceOffer;
import fr.maillage.engines.intake.record.PlaceRecord;
import fr.maillage.engines.vocabulary.Term;
import fr.maillage.engines.vocabulary.TrainingLabel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A place as the 32 fields of the place standard, in its order (LaMednum/standard-mediation-num 1.0.2, schema.json). A
 * missing pivot is written as fourteen zeros, as the national platform does, because the field is required.
 */
final class MednumFields {
    static final List<String> REQUIRED = List.of("id", "pivot", "nom", "commune", "code_postal", "adresse", "date_maj");
    private static final Set<String> EXACT = Set.of("telephone", "latitude", "longitude");
    /** What a spreadsheet reads as a number and nothing more. */
    private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9][0-9 .]*");

    private static final String NO_PIVOT = "00000000000000";
    private static final Pattern PHONE =
            Pattern.compile("^(\\+33|\\+590|\\+594|\\+262|\\+596|\\+269|\\+687|\\+689|\\+508|\\+681)(\\d){6,9}$");
    private static final Pattern COMMUNE = Pattern.compile("^[A-Za-z\\dÀ-ÖØ-öø-ÿœ-ŸŒ\\-'’\\s]+$");
    private static final Pattern INSEE = Pattern.compile("^([013-9]\\d|2[AB1-9])\\d{3}$");

    private MednumFields() {}

    static Map<String, String> of(PlaceRecord place, boolean withStages) {
        Map<String, String> fields = new LinkedHashMap<>(48);
        PlaceAddress address = place.address();
        PlaceOffer offer = place.offer();
        String pivot = place.identity().pivot();
        fields.put("id", place.identity().id());
        fields.put("pivot", pivot == null ? NO_PIVOT : pivot);
        fields.put("nom", place.identity().name());
        fields.put("commune", matching(COMMUNE, address.communeName()));
        fields.put("code_postal", text(address.postalCode()));
        fields.put("code_insee", matching(INSEE, address.communeCode()));
        fields.put("adresse", text(address.street()));
        fields.put("complement_adresse", text(address.complement()));
        putPoint(fields, address.point());
        fields.put("typologie", terms(place.identity().typologies()));
        fields.put("telephone", phone(place.contact().phones()));
        fields.put("courriels", String.join("|", place.contact().emails()));
        fields.put("site_web", String.join("|", place.contact().websites()));
        fields.put("horaires", text(place.hours().osm()));
        fields.put("presentation_resume", text(place.text().summary()));
        fields.put("presentation_detail", text(place.text().description()));
        fields.put("source", text(place.origin().source()));
        fields.put("itinerance", terms(offer.itinerancy()));
        fields.put("structure_parente", text(place.identity().organization()));
        fields.put(
                "date_maj",
                place.origin().updated() == null ? "" : place.origin().updated().toString());
        putOffer(fields, offer, withStages);
        fields.put("fiche_acces_libre", text(place.contact().accessibilityPage()));
        fields.put("prise_rdv", text(place.contact().bookingPage()));
        return fields;
    }

    private static void putPoint(Map<String, String> fields, @Nullable GeoPoint point) {
        fields.put("latitude", point == null ? "" : Double.toString(point.latitude()));
        fields.put("longitude", point == null ? "" : Double.toString(point.longitude()));
    }

    private static void putOffer(Map<String, String> fields, PlaceOffer offer, boolean withStages) {
        fields.put("services", terms(offer.services()));
        fields.put("publics_specifiquement_adresses", terms(offer.audiences()));
        fields.put("prise_en_charge_specifique", terms(offer.care()));
        fields.put("frais_a_charge", terms(offer.costs()));
        fields.put("dispositif_programmes_nationaux", terms(offer.programmes()));
        List<TrainingLabel> labels = new ArrayList<>(offer.labels());
        List<String> others = new ArrayList<>(offer.otherLabels());
        if (!withStages && labels.remove(TrainingLabel.ETAPES_NUMERIQUES)) {
            others.add(TrainingLabel.ETAPES_NUMERIQUES.label());
        }
        fields.put("formations_labels", terms(labels));
        fields.put("autres_formations_labels", String.join("|", others));
        fields.put("modalites_acces", terms(offer.accessModes()));
        fields.put("modalites_accompagnement", terms(offer.supportModes()));
    }

    /** The same fields for a spreadsheet: no free text may be run as a formula. Phones and numbers stay as the schema wants them. */
    static List<String> guarded(Map<String, String> fields) {
        List<String> cells = new ArrayList<>(fields.size());
        fields.forEach((name, value) ->
                cells.add(EXACT.contains(name) && NUMBER.matcher(value).matches() ? value : CsvLine.harmless(value)));
        return cells;
    }

    /** Required fields that are empty. */
    static List<String> missing(Map<String, String> fields) {
        return REQUIRED.stream()
                .filter(field -> fields.getOrDefault(field, "").isEmpty())
                .toList();
    }

    private static String phone(List<String> phones) {
        return phones.stream()
                .filter(number -> PHONE.matcher(number).matches())
                .findFirst()
                .orElse("");
    }

    private static String matching(Pattern pattern, @Nullable String text) {
        return text != null && pattern.matcher(text).matches() ? text : "";
    }

    static String terms(Collection<? extends Term> terms) {
        return String.join("|", terms.stream().map(Term::label).toList());
    }

    static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
