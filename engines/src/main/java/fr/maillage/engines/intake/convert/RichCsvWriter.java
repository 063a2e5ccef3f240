package fr.maillage.engines.intake.convert;

import fr.maillage.engines.intake.layout.Target;
import fr.maillage.engines.intake.record.ExceptionalHours;
import fr.maillage.engines.intake.record.FieldGroup;
import fr.maillage.engines.intake.record.PlaceRecord;
import fr.maillage.engines.intake.record.PlaceTrust;
import fr.maillage.engines.intake.record.PlaceVisit;
import fr.maillage.engines.text.Pieces;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** All that we know of a place as CSV: the fields of the standard, then ours. Phones are written as people dial them. */
final class RichCsvWriter implements PlaceWriter {
    private final Writer out;

    RichCsvWriter(Writer out) throws IOException {
        this.out = out;
        List<String> header = new ArrayList<>(FieldNames.MEDNUM);
        header.addAll(FieldNames.OURS);
        CsvLine.write(out, header);
    }

    @Override
    public List<String> write(PlaceRecord place) throws IOException {
        Map<String, String> fields = MednumFields.of(place, true);
        fields.put("commune", MednumFields.text(place.address().communeName()));
        fields.put("pivot", MednumFields.text(place.identity().pivot()));
        fields.put("telephone", String.join("|", Dialled.withNotes(place.contact())));
        fields.put("autres_formations_labels", Pieces.joined(place.offer().otherLabels()));
        fields.put("equipements", MednumFields.terms(place.offer().equipment()));
        fields.put("accessibilite", MednumFields.terms(place.offer().accommodations()));
        fields.put("langues", Pieces.joined(place.offer().languages()));
        fields.put("services_locaux", Pieces.joined(place.offer().localServices()));
        fields.put("autres_noms", Pieces.joined(place.identity().otherNames()));
        fields.put("horaires_commentaire", MednumFields.text(place.hours().comment()));
        putVisit(fields, place.visit());
        fields.put("lien_source", MednumFields.text(place.origin().sourcePage()));
        putTrust(fields, place.trust());
        fields.put(Target.KEPT.field(), Pieces.joined(place.listKept()));
        CsvLine.write(out, MednumFields.guarded(fields));
        return List.of();
    }

    private static void putVisit(Map<String, String> fields, PlaceVisit visit) {
        fields.put(
                "horaires_exceptionnels",
                Pieces.joined(
                        visit.exceptions().stream().map(ExceptionalHours::text).toList()));
        fields.put("comment_venir", MednumFields.text(visit.howToCome()));
        fields.put("a_apporter", Pieces.joined(visit.whatToBring()));
    }

    private static void putTrust(Map<String, String> fields, PlaceTrust trust) {
        fields.put("licence", MednumFields.text(trust.licence()));
        fields.put("confirme_par", MednumFields.text(trust.confirmedBy()));
        fields.put("fraicheur", MednumFields.text(trust.freshness()));
        for (FieldGroup group : FieldGroup.values()) {
            fields.put(group.sourceColumn(), "");
            fields.put(group.dateColumn(), "");
        }
        for (PlaceTrust.GroupSource one : trust.groups()) {
            fields.put(one.group().sourceColumn(), Pieces.joined(one.sources()));
            fields.put(
                    one.group().dateColumn(), one.on() == null ? "" : one.on().toString());
        }
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }
}
