package fr.maillage.platform.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds on every public page, whatever it says. */
class EveryPageTests {
    static final String[] PAGES = {
        "/",
        "/lieux",
        "/lieux?page=2",
        "/lieux?besoin=imprimer&ou=33000-bordeaux&sans-rendez-vous=oui",
        "/lieux?vue=plan",
        "/lieux?besoin=apprendre&ou=bouliac&ouvert=samedi",
        "/lieux?ou=zzzzzz",
        "/lieux?ou=saint-medard&choisir=oui",
        "/lieux/filtres",
        "/lieux/bibliotheque-meriadeck",
        "/lieux/bus-jj-bosc",
        "/annuaire",
        "/annuaire?lettre=M",
        "/annuaire?commune=33249-lormont",
        "/annuaire/papier",
        "/annuaire/papier/composer?ou=33119-cenon&format=a5",
        "/annuaire/papier/composer?ou=33119-cenon&besoin=ordinateur&public=femmes",
        "/annuaire/papier/composer?ou=99999-nulle-part",
        "/annuaire/papier/editions",
        "/dispositifs",
        "/aide",
        "/accessibilite",
        "/donnees-personnelles",
        "/mentions-legales",
        "/plan-du-site",
        "/accompagner",
        "/proposer-mon-aide",
        "/cette-page-n-existe-pas",
    };

    @ParameterizedTest
    @ValueSource(strings = {"/lieux", "/", "/lieux/bibliotheque-meriadeck", "/cette-page-n-existe-pas", "/robots.txt"})
    void tells_the_browser_what_to_refuse(String path) {
        HttpResponse<byte[]> answer = Visit.get(path);
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                .startsWith("default-src 'none'; script-src 'self'; style-src 'self';")
                .contains("frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'")
                .doesNotContain("unsafe", "http:");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    }

    @Test
    void has_a_title_of_its_own() {
        Set<String> titles = new HashSet<>();
        for (String path : PAGES) {
            assertThat(titles.add(Visit.page(path).title())).as(path).isTrue();
        }
    }

    @Test
    void has_one_main_heading_and_leaves_no_level_out() {
        for (String path : PAGES) {
            Document page = Visit.page(path);
            assertThat(page.select("h1")).as(path).hasSize(1);
            int level = 0;
            for (Element heading : page.select("h1, h2, h3, h4")) {
                int next = heading.tagName().charAt(1) - '0';
                assertThat(next).as(path + " " + heading.text()).isLessThanOrEqualTo(level + 1);
                level = next;
            }
        }
    }

    @Test
    void names_every_control_once() {
        for (String path : PAGES) {
            Document page = Visit.page(path);
            for (Element control : page.select("input:not([type=hidden]), select, textarea")) {
                boolean labelled = control.closest("label") != null
                        || page.select("label[for=" + control.id() + "]").size() == 1;
                assertThat(labelled).as(path + " " + control).isTrue();
            }
            List<String> ids = page.select("[id]").eachAttr("id");
            assertThat(ids).as(path).doesNotHaveDuplicates();
        }
    }

    @Test
    void refers_only_to_what_is_there() {
        for (String path : PAGES) {
            Document page = Visit.page(path);
            for (Element element : page.select("[aria-describedby], [aria-labelledby]")) {
                String ids = element.attr("aria-describedby") + " " + element.attr("aria-labelledby");
                for (String id : ids.strip().split(" ")) {
                    assertThat(page.getElementById(id)).as(path + " " + id).isNotNull();
                }
            }
        }
    }

    @Test
    void holds_nothing_that_the_policy_refuses() {
        for (String path : PAGES) {
            Document page = Visit.page(path);
            assertThat(page.select("[style], style, [onclick], [onload], iframe"))
                    .as(path)
                    .isEmpty();
            assertThat(page.select("script:not([src]):not([type=application/ld+json])"))
                    .as(path)
                    .isEmpty();
            assertThat(page.select("script[src], link[rel=stylesheet], img[src]"))
                    .allSatisfy(file ->
                            assertThat(file.attr("src") + file.attr("href")).startsWith("/static/"));
        }
    }

    @Test
    void links_only_to_pages_that_exist() {
        Set<String> links = new HashSet<>();
        for (String path : PAGES) {
            Visit.page(path)
                    .select("a[href^=/]")
                    .forEach(link -> links.add(link.attr("href").replaceFirst("#.*", "")));
        }
        // Pages that ask the database are visited by the browser journeys.
        links.removeIf(
                link -> link.matches(
                        "/proposer-un-lieu|/charte|/donnees|/connexion|/suivi|/confirmer|/petites-competences(/.*)?|/lieux/[^/]+/(erreur|historique)"));
        assertThat(links)
                .hasSizeGreaterThan(100)
                .allSatisfy(link ->
                        // 202: a directory on paper that will be ready in a few moments
                        assertThat(Visit.get(link).statusCode()).as(link).isIn(200, 202));
    }
}
