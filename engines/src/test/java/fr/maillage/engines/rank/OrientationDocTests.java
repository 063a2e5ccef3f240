package fr.maillage.engines.rank;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.engines.vocabulary.Need;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page {@code docs/orientation.md} says what the code does. */
class OrientationDocTests {
    private static final Pattern CODE = Pattern.compile("`([A-Za-z_]+)`");
    private final List<String> lines = read();

    private static List<String> read() {
        Path docs = Stream.of(Path.of("docs"), Path.of("..", "docs"))
                .filter(path -> Files.exists(path.resolve("orientation.md")))
                .findFirst()
                .orElseThrow();
        try {
            return Files.readAllLines(docs.resolve("orientation.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<String> line(String start) {
        return lines.stream().filter(line -> line.startsWith(start)).findFirst();
    }

    private static List<String> codes(String text) {
        return CODE.matcher(text).results().map(result -> result.group(1)).toList();
    }

    @Test
    void names_every_rule_in_order() {
        List<String> documented = lines.stream()
                .filter(line -> line.startsWith("| `"))
                .map(line -> codes(line).getFirst())
                .toList();
        assertThat(documented)
                .containsExactlyElementsOf(
                        Arrays.stream(Rule.values()).map(Rule::name).toList());
    }

    @Test
    void has_the_line_of_every_need() {
        for (Need need : Need.values()) {
            String[] cells = line("| " + need.label() + " |").orElseThrow().split("\\|");
            NeedTable.Line line = NeedTable.line(need);
            assertThat(codes(cells[2])).containsExactlyInAnyOrderElementsOf(names(line.services()));
            assertThat(codes(cells[3])).containsExactlyInAnyOrderElementsOf(names(line.equipment()));
            TreeSet<String> perhaps = new TreeSet<>(names(line.perhapsServices()));
            perhaps.addAll(names(line.perhapsEquipment()));
            assertThat(new TreeSet<>(codes(cells[4]))).isEqualTo(perhaps);
        }
    }

    private static List<String> names(Set<? extends Enum<?>> set) {
        return set.stream().map(Enum::name).sorted().toList();
    }

    @Test
    void prints_every_constant_of_the_usual_table() throws ReflectiveOperationException {
        String page = String.join("\n", lines);
        for (var component : RankMinutes.class.getRecordComponents()) {
            int value = (int) component.getAccessor().invoke(RankMinutes.usual());
            String where = lines.stream()
                    .filter(line -> line.contains("`" + component.getName() + "`"))
                    .findFirst()
                    .orElse(page);
            assertThat(where).as(component.getName()).containsPattern("\\b" + value + "\\b");
            assertThat(page).contains("`" + component.getName() + "`");
        }
    }
}
