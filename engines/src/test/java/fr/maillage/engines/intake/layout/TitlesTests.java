package fr.maillage.engines.intake.layout;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.engines.cog.Cog;
import fr.maillage.engines.intake.read.RawRow;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Header lines in the style of the files that territories publish, with one row of invented cells. */
class TitlesTests {
    private record Column(String title, String field, String cell) {}

    static Stream<String> lines() throws IOException {
        try (var in = Objects.requireNonNull(TitlesTests.class.getResourceAsStream("titles.txt"))) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().filter(line -> !line.startsWith("#")).toList().stream();
        }
    }

    private static Column column(String written) {
        int cell = written.indexOf('~');
        int field = written.lastIndexOf('=', cell);
        return new Column(written.substring(0, field), written.substring(field + 1, cell), written.substring(cell + 1));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void each_title_means_what_a_reader_would_say(String line) {
        List<Column> columns =
                Arrays.stream(line.split("\\|")).map(TitlesTests::column).toList();
        RawRow row = new RawRow(1, columns.stream().map(Column::cell).toList());
        Mapping mapping = new MappingProposer(Cog.bundled())
                .propose(columns.stream().map(Column::title).toList(), List.of(row));
        List<String> found = mapping.columns().stream()
                .map(one -> one.column() + " = "
                        + (one.target() == null ? "-" : one.target().field()))
                .toList();
        assertThat(found)
                .containsExactlyElementsOf(columns.stream()
                        .map(one -> one.title() + " = " + one.field())
                        .toList());
    }
}
