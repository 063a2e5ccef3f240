package fr.maillage.platform.orientation.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import fr.maillage.platform.orientation.UnmetNeed;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The unmet needs as a file for a spreadsheet, with the same numbers as the page. */
final class UnmetFile {
    private static final char MARK = '\uFEFF';

    private UnmetFile() {}

    static byte[] of(List<UnmetNeed> needs) {
        StringWriter text = new StringWriter();
        text.write(MARK);
        try (CsvWriter csv = CsvWriter.builder().fieldSeparator(';').build(text)) {
            csv.writeRecord("code commune", "commune", "besoin", "demandes sans réponse");
            for (UnmetNeed need : needs) {
                UnmetPage.Line line = UnmetPage.line(need);
                csv.writeRecord(need.communeCode(), line.commune(), line.need(), line.questions());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
