package fr.maillage.platform.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class SheetPageTests {
    @Test
    void says_what_one_needs_to_go_there() {
        Document page = Visit.page("/lieux/bibliotheque-meriadeck");
        assertThat(page.expectFirst(".state").text()).isEqualTo("Ouvert, ferme à 19 h");
        assertThat(page.select("tbody tr")).hasSize(7);
        assertThat(page.select("a[href^=tel:+33]")).isNotEmpty();
        assertThat(page.select("#venir, #horaires, #services, #apporter, #materiel"))
                .hasSize(5);
    }

    @Test
    void tells_the_dated_stops_of_a_place_that_moves() {
        Document page = Visit.page("/lieux/bus-jj-bosc");
        assertThat(page.expectFirst("article .state").text()).startsWith("Prochain passage");
        assertThat(page.select("section:has(#horaires) li strong").eachText().getFirst())
                .isEqualTo("Mercredi 2 décembre, de 9 h à 12 h");
    }

    @Test
    void says_where_each_value_comes_from() {
        assertThat(Visit.page("/lieux/bibliotheque-meriadeck")
                        .select("details dd")
                        .eachText())
                .isNotEmpty()
                .anySatisfy(source -> assertThat(source).contains("Livre blanc", "2026"));
    }

    @Test
    void stays_under_its_budget_of_elements() {
        assertThat(ListPageTests.elements(Visit.page("/lieux/bibliotheque-meriadeck")))
                .isLessThanOrEqualTo(205);
    }

    @Test
    void gives_search_engines_facts_that_cannot_close_the_script() {
        Document page = Visit.page("/lieux/bibliotheque-meriadeck");
        assertThat(page.expectFirst("script[type=application/ld+json]").data())
                .contains("\"name\":\"Bibliothèque Mériadeck\"")
                .doesNotContain("<");
    }

    @Test
    void says_plainly_that_a_place_does_not_exist() {
        assertThat(Visit.get("/lieux/nulle-part").statusCode()).isEqualTo(404);
        Document page = Visit.page("/lieux/nulle-part");
        assertThat(page.select("h1").text()).isEqualTo("Cette page n’existe pas");
        assertThat(page.select("main a[href=/lieux]")).hasSize(1);
    }
}
