package fr.maillage.platform.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The page on the sources counts what the demo territory holds. */
class SourcesPageTests {
    private static final String WHITE_PAPER = "livre-blanc-2016";
    private static final List<String> THEMES = List.of(
            "E-inclusion",
            "Lien social",
            "Citoyenneté",
            "Éducation",
            "Culture",
            "Service public",
            "Emploi",
            "Intergénérationnel",
            "Santé");

    @Test
    void counts_what_came_from_each_source() throws IOException {
        List<String> lines = page();
        assertThat(all("sources")).allSatisfy(source -> assertThat(lines).contains(row(source)));
    }

    @Test
    void counts_the_practices_of_each_theme() throws IOException {
        List<String> lines = page();
        assertThat(THEMES)
                .allSatisfy(theme -> assertThat(lines)
                        .filteredOn(line -> line.startsWith("| " + theme + " |"))
                        .singleElement()
                        .matches(line -> line.endsWith("| %d | %d |".formatted(white(theme), others(theme)))));
    }

    @Test
    void knows_no_other_theme() {
        assertThat(all("practices"))
                .extracting(practice -> practice.get("theme").stringValue())
                .isSubsetOf(THEMES);
    }

    private static String row(JsonNode source) {
        String id = source.get("id").stringValue();
        return "| `%s` | %s (%d) | %d | %d | %d | %d |"
                .formatted(
                        id,
                        source.get("title").stringValue(),
                        source.get("year").intValue(),
                        from(id, "places"),
                        from(id, "programmes"),
                        from(id, "practices"),
                        from(id, "organizations"));
    }

    private static long from(String source, String list) {
        return all(list).stream()
                .filter(node -> node.get("source").stringValue().equals(source))
                .count();
    }

    private static long white(String theme) {
        return practices(theme).stream()
                .filter(practice -> practice.get("source").stringValue().equals(WHITE_PAPER))
                .count();
    }

    private static long others(String theme) {
        return practices(theme).size() - white(theme);
    }

    private static List<JsonNode> practices(String theme) {
        return all("practices").stream()
                .filter(practice -> practice.get("theme").stringValue().equals(theme))
                .toList();
    }

    private static List<String> page() throws IOException {
        return Files.readAllLines(Path.of("..", "docs", "sources.md"));
    }

    private static List<JsonNode> all(String list) {
        try (InputStream file = SourcesPageTests.class.getResourceAsStream("/demo/territory.json")) {
            JsonNode territory = JsonMapper.shared().readTree(Objects.requireNonNull(file, "demo/territory.json"));
            return StreamSupport.stream(territory.get(list).spliterator(), false)
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
