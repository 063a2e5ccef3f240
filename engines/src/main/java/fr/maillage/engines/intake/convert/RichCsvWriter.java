package fr.maillage.engines.intake.convert;

import fr.maillage.engines.intake.record.PlaceRecord;
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
        fields.put("pivot", MednumFields.text(place.identity().pivot()));
        fields.put(
                "telephone",
                String.join(
                        "|", place.contact().phones().stream().map(Dialled::of).toList()));
        fields.put("equipements", MednumFields.terms(place.offer().equipment()));
        fields.put("accessibilite", MednumFields.terms(place.offer().accommodations()));
        fields.put("langues", String.join("|", place.offer().languages()));
        fields.put("services_locaux", String.join("|", place.offer().localServices()));
        fields.put("autres_noms", String.join("|", place.identity().otherNames()));
        fields.put("horaires_commentaire", MednumFields.text(place.hours().comment()));
        fields.put("lien_source", MednumFields.text(place.origin().sourcePage()));
        CsvLine.write(out, MednumFields.guarded(fields));
        return List.of();
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }
}
