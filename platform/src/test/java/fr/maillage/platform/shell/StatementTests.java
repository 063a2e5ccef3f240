package fr.maillage.platform.shell;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.platform.ui.audit.AuditGrid;
import fr.maillage.platform.ui.audit.Criterion;
import fr.maillage.platform.ui.audit.Verdict;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The statement of accessibility says what the grid says, and what the decree asks. */
class StatementTests {
    private final AuditGrid grid = AuditGrid.packed();
    private final Document page = Visit.page("/accessibilite");

    @Test
    void gives_the_rate_and_the_mention_of_the_grid() {
        int conforming = grid.listOf(Verdict.CONFORMING).size();
        assertThat(page.select("main h1").text()).endsWith(grid.mention());
        assertThat(page.select("main strong").eachText()).contains(grid.rate() + " %", grid.mention());
        assertThat(page.select("main").text()).contains(conforming + " sur " + grid.applicable());
    }

    @Test
    void says_all_that_is_not_respected_in_plain_words() {
        assertThat(grid.listOf(Verdict.NOT_CONFORMING))
                .extracting(Criterion::plain)
                .allSatisfy(plain -> assertThat(
                                page.select("main li").eachText().stream().map(StatementTests::plainSpaces))
                        .anyMatch(item -> item.startsWith(plainSpaces(plain))));
    }

    @Test
    void leaves_no_word_open() {
        assertThat(page.text()).doesNotContain("{{").contains("Défenseur des droits", "2019-768", "2005-102");
    }

    @Test
    void is_announced_on_the_home_page() {
        String footer = Visit.page("/").select("footer a[href=/accessibilite]").text();
        assertThat(plainSpaces(footer)).isEqualTo("Accessibilité : " + grid.mention());
    }

    private static String plainSpaces(String words) {
        return words.replace('\u00a0', ' ');
    }
}
