package fr.maillage.platform.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Habits that a search finds better than a compiler. */
class SilenceTests {
    @Test
    void nothing_is_left_for_later_in_the_code() {
        assertThat(SourceTree.mainSources())
                .allSatisfy(file ->
                        assertThat(SourceTree.read(file)).as(file.toString()).doesNotContain("TODO", "FIXME", "XXX"));
    }

    @Test
    void templates_hold_no_script_and_no_style_of_their_own() {
        for (Path template : SourceTree.below(SourceTree.ROOT.resolve("platform/src/main/jte"), ".jte")) {
            assertThat(SourceTree.read(template))
                    .as(template.toString())
                    .doesNotContain(" style=\"", "<style", "javascript:")
                    .doesNotContainPattern("\\son[a-z]+=\"")
                    .doesNotContainPattern("<script(?![^>]*(\\bsrc=|application/ld\\+json))");
        }
    }
}
