package fr.maillage.engines.intake.convert;

import fr.maillage.engines.intake.record.PlaceRecord;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Writes places one after the other in one format; closing it ends the document and leaves the underlying writer open. */
public sealed interface PlaceWriter extends Closeable
        permits MednumWriter, RichCsvWriter, GeoJsonWriter, DataInclusionWriter {
    /** Writes a place. Returns the fields that the format requires and that the place does not have. */
    List<String> write(PlaceRecord place) throws IOException;

    /** The fields that a format requires and that a place does not have, without writing anything. */
    static List<String> listMissing(ConvertFormat format, PlaceRecord place) {
        return switch (format) {
            case MEDNUM_1_0_2, MEDNUM_1_0_1 -> MednumFields.missing(MednumFields.of(place, true));
            case DATA_INCLUSION -> place.origin().updated() == null ? List.of("date_maj") : List.of();
            case GEOJSON, CSV -> List.of();
        };
    }

    /** The writer of a format. */
    static PlaceWriter of(ConvertFormat format, Writer out) throws IOException {
        return switch (format) {
            case MEDNUM_1_0_2, MEDNUM_1_0_1 -> new MednumWriter(out, format);
            case DATA_INCLUSION -> new DataInclusionWriter(out);
            case GEOJSON -> new GeoJsonWriter(out);
            case CSV -> new RichCsvWriter(out);
        };
    }
}
