package fr.maillage.engines.intake.read;

import fr.maillage.engines.intake.finding.Finding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a file turned out to be.
 *
 * @param format csv, xlsx, ods, json or geojson
 * @param encoding name of the encoding, null for workbooks
 * @param separator the character between cells, null when there is none
 * @param part the sheet or the JSON member that was read, null when there is only one
 * @param findings what was noticed on opening
 */
public record FileDescription(
        String format,
        @Nullable String encoding,
        @Nullable String separator,
        @Nullable String part,
        List<Finding> findings) {}
