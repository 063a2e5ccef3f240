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

    /** A package page among the tests would hide the module's own, and with it what the module may depend on. */
    @Test
    void tests_do_not_hide_the_page_of_a_module() {
        for (Path page : SourceTree.below(SourceTree.ROOT.resolve("platform/src/test/java"), "package-info.java")) {
            Path hidden = Path.of(page.toString().replace("src/test/java", "src/main/java"));
            assertThat(hidden).doesNotExist();
        }
    }
}
