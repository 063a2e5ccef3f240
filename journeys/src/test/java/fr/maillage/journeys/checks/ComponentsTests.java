package fr.maillage.journeys.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The list of components that is shipped within the product (CycloneDX) says what the product is really made of. */
class ComponentsTests {
    private static final Path PLATFORM =
            Objects.requireNonNull(Path.of("").toAbsolutePath().getParent()).resolve("platform/target");
    private static final Path LIST = PLATFORM.resolve("classes/META-INF/sbom/application.cdx.json");

    @Test
    void every_library_is_listed_with_its_version_and_its_licence() throws IOException {
        JsonNode list = JsonMapper.shared().readTree(LIST.toFile());
        assertThat(list.path("bomFormat").asString()).isEqualTo("CycloneDX");
        List<JsonNode> components = StreamSupport.stream(list.path("components").spliterator(), false)
                .toList();
        List<String> files = components.stream()
                .map(one ->
                        one.path("name").asString() + "-" + one.path("version").asString())
                .toList();
        assertThat(libraries())
                .hasSizeGreaterThan(80)
                .allSatisfy(library -> assertThat(files).anyMatch(library::startsWith));
        assertThat(components)
                .allSatisfy(one -> assertThat(one.path("licenses").isEmpty())
                        .as(one.path("name").asString())
                        .isFalse());
    }

    private static List<String> libraries() throws IOException {
        try (Stream<Path> files = Files.list(PLATFORM.resolve("lib"))) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(file -> file.endsWith(".jar"))
                    .toList();
        }
    }
}
