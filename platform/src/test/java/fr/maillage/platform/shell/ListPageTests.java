package fr.maillage.platform.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class ListPageTests {
    /** Elements outside drawings, as EcoIndex counts them. */
    static int elements(Document page) {
        return page.getAllElements().size() - 1 - page.select("svg *").size();
    }

    @Test
    void keeps_a_list_of_twenty_under_its_budget_of_elements() {
        Document page = Visit.page("/lieux?page=2");
        assertThat(page.select(".place")).hasSize(20);
        assertThat(elements(page)).isLessThanOrEqualTo(290);
    }

    @Test
    void weighs_less_than_sixty_kilobytes_in_six_requests() {
        Document page = Visit.page("/lieux");
        List<String> files =
                page.select("link[rel=stylesheet], script[src], link[rel=icon], link[rel=manifest], img[src]").stream()
                        .map(file -> file.hasAttr("src") ? file.attr("src") : file.attr("href"))
                        .toList();
        int weight = zipped("/lieux")
                + files.stream().mapToInt(ListPageTests::zipped).sum();
        assertThat(files).hasSizeLessThanOrEqualTo(5);
        assertThat(weight).isLessThan(60_000);
    }

    private static int zipped(String path) {
        return Visit.get(path, "Accept-Encoding", "gzip").body().length;
    }

    @Test
    void numbers_the_places_and_says_the_number_found() {
        Document page = Visit.page("/lieux?besoin=imprimer&ou=33000-bordeaux");
        int found = Integer.parseInt(page.select("[role=status]").text().split("\\D")[0]);
        assertThat(page.select(".place h2").eachAttr("data-number").getFirst()).isEqualTo("1");
        assertThat(page.expectFirst(".place").text()).contains("lieu 1 sur " + found);
    }

    @Test
    void keeps_the_state_in_the_address_and_in_the_form() {
        Document page = Visit.page("/lieux?ou=33100-bordeaux&sans-rendez-vous=oui&langue=ar&vue=plan");
        assertThat(page.select("input[name=sans-rendez-vous]").hasAttr("checked"))
                .isTrue();
        assertThat(page.select("input[name=langue]").val()).isEqualTo("ar");
        assertThat(page.select("input[name=vue]").val()).isEqualTo("plan");
        assertThat(page.select("input[name=ou]").val()).isEqualTo("33100-bordeaux");
    }

    @Test
    void takes_a_filter_away_by_its_chip() {
        Document page = Visit.page("/lieux?besoin=imprimer&sans-rendez-vous=oui&page=2");
        Element chip = page.expectFirst(".chip:contains(sans rendez-vous)");
        assertThat(chip.text()).startsWith("Retirer");
        assertThat(chip.attr("href")).isEqualTo("/lieux?besoin=imprimer");
    }

    @Test
    void gives_exactly_what_a_way_out_announces() {
        Document page = Visit.page("/lieux?besoin=apprendre&ou=bouliac&ouvert=samedi");
        assertThat(page.select(".place")).isEmpty();
        List<Element> ways = page.select("[aria-labelledby=rien] a.btn");
        assertThat(ways).hasSizeGreaterThanOrEqualTo(3).allSatisfy(way -> {
            String announced = way.text().replaceFirst(".* : (\\d+) lieux?$", "$1");
            String found = Visit.page(way.attr("href")).select("[role=status]").text();
            assertThat(found).as(way.attr("href")).startsWith(announced + " ");
        });
        assertThat(page.select("[aria-labelledby=rien] a[href^=tel:]")).hasSize(1);
    }

    @Test
    void asks_which_commune_when_several_answer() {
        Document page = Visit.page("/lieux?ou=saint-medard&choisir=oui&gratuit=oui");
        assertThat(page.select("main .card a")).hasSizeGreaterThan(1);
        String chosen = page.expectFirst("main .card a").attr("href");
        assertThat(chosen).contains("gratuit=oui");
        assertThat(Visit.page(chosen).select("h1").text()).contains("Saint-Médard");
    }

    @Test
    void answers_nothing_new_to_a_browser_that_has_the_page() {
        HttpResponse<byte[]> first = Visit.get("/lieux");
        String mark = first.headers().firstValue("ETag").orElseThrow();
        HttpResponse<byte[]> second = Visit.get("/lieux", "If-None-Match", mark);
        assertThat(second.statusCode()).isEqualTo(304);
        assertThat(second.body()).isEmpty();
    }

    @Test
    void opens_whatever_the_address_says() {
        assertThat(List.of(
                        "/lieux?page=99999999999",
                        "/lieux?page=-1&rayon=x&zoom=999&centre=91,200&vue=plan",
                        "/lieux?pres=999.1,2.2",
                        "/lieux?heure=hier&ouvert=jamais&besoin=%3Cscript%3E",
                        "/lieux?ou=%00%01&mots=%22%3E%3Cimg"))
                .allSatisfy(path ->
                        assertThat(Visit.get(path).statusCode()).as(path).isEqualTo(200));
    }
}
