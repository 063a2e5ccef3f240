package fr.maillage.engines.intake.convert;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fr.maillage.engines.RealFiles;
import fr.maillage.engines.intake.Fixtures;
import fr.maillage.engines.intake.IntakeConvert;
import fr.maillage.engines.intake.IntakeOptions;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What {@code ./maillage convert} writes, it reads back: nothing is lost that both formats can hold. */
class RoundTripTests {
    private static final IntakeOptions OPTIONS = IntakeOptions.on(LocalDate.of(2026, 11, 21));
    private static final int FILES = 25;
    private static final int ROWS = 8;
    /** A sentence made from the services, several of which data·inclusion does not tell apart. */
    private static final String OFFERED = " propose d’aider à : [^\"]*\"";

    /** Fields that the place standard has, several phones put aside: it takes one. */
    private static final List<String> MEDNUM = FieldNames.MEDNUM.stream()
            .filter(field ->
                    !Set.of("telephone", "autres_formations_labels", "pivot").contains(field))
            .toList();

    /** data·inclusion has one text, one address of each kind, and its own lists of words. */
    private static final List<String> INCLUSION = List.of(
            "id",
            "nom",
            "commune",
            "code_postal",
            "code_insee",
            "adresse",
            "complement_adresse",
            "latitude",
            "longitude",
            "horaires",
            "date_maj");

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(ConvertFormat.class)
    void writes_again_what_it_reads_of_its_own_file(ConvertFormat format) throws IOException {
        for (int seed = 0; seed < FILES; seed++) {
            FilthyFiles files = new FilthyFiles(seed);
            for (String file : List.of(files.ours(ROWS), files.foreign(ROWS))) {
                String once = convert(file, format);
                assertThat(changed(once, convert(once, format)))
                        .as("file %s", seed)
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(ConvertFormat.class)
    void loses_nothing_that_both_formats_hold(ConvertFormat format) throws IOException {
        for (int seed = 0; seed < FILES; seed++) {
            FilthyFiles files = new FilthyFiles(seed);
            for (String file : List.of(files.ours(ROWS), files.foreign(ROWS))) {
                assertThat(lost(
                                format,
                                convert(file, ConvertFormat.CSV),
                                convert(convert(file, format), ConvertFormat.CSV)))
                        .as("file %s", seed)
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(ConvertFormat.class)
    void gives_a_real_file_back(ConvertFormat format) throws IOException {
        Path real = RealFiles.need("gironde.json");
        String once = convert(real, format);
        assertThat(changed(once, convert(once, format))).isEmpty();
        assertThat(lost(format, convert(real, ConvertFormat.CSV), convert(once, ConvertFormat.CSV)))
                .isEmpty();
    }

    /** What differs between two texts, and the little that stands before it. */
    private static String changed(String before, String after) {
        String once = before.replaceAll(OFFERED, "");
        String again = after.replaceAll(OFFERED, "");
        int at = 0;
        while (at < Math.min(once.length(), again.length()) && once.charAt(at) == again.charAt(at)) {
            at++;
        }
        return once.equals(again) ? "" : around(once, at) + "\n---\n" + around(again, at);
    }

    private static String around(String text, int at) {
        return text.substring(Math.max(0, at - 80), Math.min(text.length(), at + 60));
    }

    private static List<String> lost(ConvertFormat format, String before, String after) {
        List<Map<String, String>> rows = held(format, before);
        List<Map<String, String>> again = held(format, after);
        List<String> lost = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            Map<String, String> other = again.get(row);
            rows.get(row).forEach((field, text) -> {
                if (!text.equals(other.get(field))) {
                    lost.add(field + ": " + text + " -> " + other.get(field));
                }
            });
        }
        return lost;
    }

    private static List<Map<String, String>> held(ConvertFormat format, String csv) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (NamedCsvRecord row : CsvReader.builder().ofNamedCsvRecord(csv)) {
            Map<String, String> fields = new LinkedHashMap<>(row.getFieldsAsMap());
            switch (format) {
                case CSV, GEOJSON -> {}
                case MEDNUM_1_0_2, MEDNUM_1_0_1 -> fields.keySet().retainAll(MEDNUM);
                case DATA_INCLUSION -> fields.keySet().retainAll(INCLUSION);
            }
            rows.add(fields);
        }
        return rows;
    }

    private String convert(String content, ConvertFormat format) throws IOException {
        return convert(Fixtures.file(folder, "file.data", content), format);
    }

    private static String convert(Path file, ConvertFormat format) throws IOException {
        StringWriter out = new StringWriter();
        IntakeConvert.run(file, OPTIONS, format, out);
        return out.toString();
    }
}
