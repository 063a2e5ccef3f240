package fr.maillage.platform.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class PlanPageTests {
    private static final String QUESTION = "/lieux?ou=33100-bordeaux&sans-rendez-vous=oui&vue=plan";

    @Test
    void gives_the_places_the_numbers_of_the_list() {
        Document page = Visit.page(QUESTION);
        assertThat(page.select(".plan a")).isNotEmpty().allSatisfy(marker -> {
            String name =
                    page.select("#lieu-" + marker.attr("data-number") + " h2").text();
            assertThat(marker.attr("aria-label")).contains(name);
            assertThat(marker.text()).isEqualTo(marker.attr("data-number"));
        });
    }

    @Test
    void moves_by_links_and_keeps_the_question() {
        Document page = Visit.page(QUESTION);
        String east = page.select(".steer a:matches(^Est$)").attr("href");
        assertThat(east).contains("sans-rendez-vous=oui", "vue=plan", "centre=", "#plan");
        double before = Double.parseDouble(page.select(".plan").attr("data-centre-lon"));
        double after = Double.parseDouble(
                Visit.page(east.replace("#plan", "")).select(".plan").attr("data-centre-lon"));
        assertThat(after).isGreaterThan(before);
    }

    @Test
    void counts_the_places_that_a_move_puts_out_of_sight() {
        Document page = Visit.page(QUESTION + "&centre=46.0000,2.0000&zoom=12");
        assertThat(page.select(".plan a")).isEmpty();
        assertThat(page.text()).contains("hors du plan");
    }

    @Test
    void opens_the_sheet_of_a_place() {
        String sheet = Visit.page(QUESTION).select(".plan a[data-number=3]").attr("href");
        assertThat(Visit.page(sheet).select("h1").text()).isNotEmpty();
    }
}
