package fr.maillage.engines.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HoursFindingCodeTests {

    @ParameterizedTest
    @EnumSource(HoursFindingCode.class)
    void every_code_is_explained_in_the_documentation(HoursFindingCode code) throws IOException {
        Path root = Path.of("").toAbsolutePath();
        Path page =
                Files.exists(root.resolve("docs")) ? root.resolve("docs/hours.md") : root.resolve("../docs/hours.md");
        assertThat(Files.readString(page)).contains("| `" + code.name() + "` |");
    }
}
