package fr.maillage.platform.shell;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.platform.ui.Markdown;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MarkdownTests {
    @Test
    void turns_headings_paragraphs_and_lists_into_html() {
        assertThat(Markdown.html("# Aide\n\nUn **mot**\nde plus.\n\n- un\n- deux\n\n1. trois\n"))
                .isEqualTo("<h1>Aide</h1>\n<p>Un <strong>mot</strong> de plus.</p>\n"
                        + "<ul><li>un</li>\n<li>deux</li>\n</ul>\n<ol><li>trois</li>\n</ol>\n");
    }

    @Test
    void lets_no_html_and_no_script_pass() {
        assertThat(Markdown.html("<script>x</script> [a](javascript:alert) \"b\""))
                .isEqualTo("<p>&lt;script&gt;x&lt;/script&gt; [a](javascript:alert) &quot;b&quot;</p>\n");
    }

    @Test
    void links_to_pages_and_to_safe_addresses() {
        assertThat(Markdown.html("[Aide](/aide) [Site](https://exemple.fr/a?b=1&c=2)"))
                .isEqualTo("<p><a href=\"/aide\">Aide</a> <a href=\"https://exemple.fr/a?b=1&amp;c=2\">Site</a></p>\n");
    }

    @Test
    void leaves_out_a_line_whose_word_nobody_gave() {
        Placeholders placeholders = new Placeholders(Map.of("editeur", "Ville"), "Ville");
        assertThat(placeholders.fill("# Titre\n\nDe {{editeur}}.\n\nAppelez le {{telephone}}.\n"))
                .contains("De Ville.")
                .doesNotContain("Appelez", "{{");
    }

    @Test
    void says_that_a_section_left_empty_is_to_be_completed() {
        Placeholders placeholders = new Placeholders(Map.of(), "la Ville");
        assertThat(placeholders.fill("# Titre\n\n## Machine\n\n{{hebergeur}}\n\n## Suite\n\nTexte.\n"))
                .containsOnlyOnce("À compléter par la Ville.");
    }
}
