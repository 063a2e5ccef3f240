package fr.maillage.engines.intake.convert;

import fr.maillage.engines.intake.record.PlaceRecord;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;

/** The place standard as CSV: all 32 columns in order, commas, bars between several values. */
final class MednumWriter implements PlaceWriter {
    private final Writer out;
    private final boolean withStages;
    private boolean begun;

    MednumWriter(Writer out, ConvertFormat format) throws IOException {
        this.out = out;
        this.withStages = format == ConvertFormat.MEDNUM_1_0_2;
    }

    @Override
    public List<String> write(PlaceRecord place) throws IOException {
        Map<String, String> fields = MednumFields.of(place, withStages);
        if (!begun) {
            begun = true;
            CsvLine.write(out, List.copyOf(fields.keySet()));
        }
        CsvLine.write(out, MednumFields.guarded(fields));
        return MednumFields.missing(fields);
    }

    @Override
    public void close() throws IOException {
        if (!begun) {
            CsvLine.write(out, FieldNames.MEDNUM);
        }
        out.flush();
    }
}
