package fr.maillage.platform.embed;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.platform.database.TestDatabase;
import fr.maillage.platform.nodes.Browser;
import fr.maillage.platform.nodes.Node;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The list and the wizard inside the pages of a town, on the started product. */
class EmbeddedPagesTests {
    private static final String LORMONT = "/integre/33249";
    private static final Pattern LINK = Pattern.compile("<a [^>]*href=\"([^\"]*)\"([^>]*)>");
    private static final Pattern PLACE = Pattern.compile("href=\"(/lieux/[a-z0-9-]+)\"");

    private static Node node;

    @BeforeAll
    static void start() {
        node = Node.on(TestDatabase.fresh());
    }

    @AfterAll
    static void stop() {
        node.close();
    }

    private static HttpResponse<String> get(String path) {
        try (Browser browser = Browser.at(node.address())) {
            return browser.get(path);
        }
    }

    private static String policy(String path) {
        return get(path).headers().firstValue("Content-Security-Policy").orElse("");
    }

    @Test
    void any_site_may_frame_what_is_made_for_it_and_nothing_else() {
        assertThat(policy(LORMONT + "/lieux")).contains("frame-ancestors *");
        assertThat(policy(LORMONT + "/trouver")).contains("frame-ancestors *");
        for (String path : List.of("/", "/lieux", "/trouver", "/integrer", "/connexion", "/integre")) {
            assertThat(policy(path)).as(path).contains("frame-ancestors 'none'");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/lieux", "/lieux/filtres", "/trouver", "/trouver?besoin=imprimer"})
    void has_no_header_no_footer_no_script_no_cookie(String path) {
        HttpResponse<String> page = get(LORMONT + path);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).doesNotContain("<header", "<script", "<nav class=\"nav\"", "bottom");
        assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/lieux", "/lieux/filtres", "/lieux?besoin=imprimer", "/trouver", "/trouver?besoin=imprimer"})
    void what_is_embedded_stays_embedded_and_the_rest_opens_elsewhere(String path) {
        List<MatchResult> links =
                LINK.matcher(get(LORMONT + path).body()).results().toList();
        assertThat(links).isNotEmpty().allSatisfy(link -> {
            boolean inside = link.group(1).startsWith(LORMONT) || link.group(1).startsWith("tel:");
            assertThat(inside || link.group(2).contains("target=\"_blank\""))
                    .as(link.group())
                    .isTrue();
        });
        assertThat(get(LORMONT + path).body()).doesNotContain("action=\"/lieux\"", "action=\"/trouver\"");
    }

    @Test
    void holds_the_places_of_its_commune_only() {
        List<String> shown = places(LORMONT + "/lieux");
        assertThat(shown).isNotEmpty();
        assertThat(shown.size()).isLessThan(places("/lieux").size());
        assertThat(shown).containsExactlyInAnyOrderElementsOf(places("/lieux?ou=Lormont"));
        assertThat(places("/integre/243300316/lieux")).isEqualTo(places("/lieux"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/lieux?ou=33063",
                "/lieux?ou=Bordeaux",
                "/lieux?pres=44.8378,-0.5792",
                "/lieux?ou=33063&rayon=50",
                "/lieux?partout=oui",
                "/lieux?mots=Bordeaux&partout=oui",
                "/lieux?vue=plan&centre=44.8378,-0.5792&zoom=10",
                "/lieux?page=2",
                "/trouver?besoin=ordinateur&ou=33063&deplacement=ne-sais-pas&quand=ne-sais-pas"
            })
    void no_question_leads_out_of_its_commune(String path) {
        HttpResponse<String> page = get(LORMONT + path);
        if (page.statusCode() == 303) {
            page = get(page.headers().firstValue("Location").orElseThrow());
        }
        List<String> lormont = places(LORMONT + "/lieux");
        List<String> found = PLACE.matcher(page.body())
                .results()
                .map(link -> link.group(1))
                .filter(link -> !link.endsWith("/filtres"))
                .toList();
        assertThat(lormont).as(path).containsAll(found);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/lieux", "/trouver"})
    void weighs_less_than_sixty_kilobytes_with_all_that_it_calls(String path) {
        HttpResponse<String> page = get(LORMONT + path);
        Document document = Jsoup.parse(page.body());
        long bytes = packed(page.body());
        for (Element called : document.select("link[rel=stylesheet][href], img[src], script[src]")) {
            String address = called.hasAttr("href") ? called.attr("href") : called.attr("src");
            bytes += packed(get(address).body());
        }
        assertThat(bytes).isLessThan(60_000);
        assertThat(document.getAllElements()).hasSizeLessThanOrEqualTo(290);
        assertThat(document.select("h1")).hasSize(1);
        assertThat(document.select("main")).hasSize(1);
    }

    private static List<String> places(String path) {
        return PLACE.matcher(get(path).body())
                .results()
                .map(link -> link.group(1))
                .filter(link -> !link.endsWith("/filtres"))
                .distinct()
                .toList();
    }

    /** As it travels. */
    private static long packed(String text) {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            try (GZIPOutputStream packing = new GZIPOutputStream(bytes)) {
                packing.write(text.getBytes(StandardCharsets.UTF_8));
            }
            return bytes.size();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @Test
    void a_question_that_is_answered_leads_on_inside_and_the_commune_is_not_asked() {
        HttpResponse<String> next = get(LORMONT + "/trouver?besoin=imprimer&deplacement=pied&envoi=deplacement");
        assertThat(next.statusCode()).isIn(200, 303);
        next.headers().firstValue("Location").ifPresent(to -> assertThat(to).startsWith(LORMONT + "/trouver?"));
        assertThat(get(LORMONT + "/trouver?besoin=imprimer").body()).doesNotContain("Votre commune, votre adresse");
    }

    @Test
    void a_commune_of_elsewhere_is_not_there() {
        assertThat(get("/integre/75056/lieux").statusCode()).isEqualTo(404);
    }

    @Test
    void gives_a_town_the_line_to_paste() {
        assertThat(get("/integrer?territoire=33249&page=lieux").body())
                .contains("&lt;iframe src=\"http")
                .contains("/integre/33249/lieux\" title=")
                .contains("<iframe class=\"framed\" src=\"/integre/33249/lieux\"");
        assertThat(policy("/integrer")).contains("frame-src 'self'");
    }

    @Test
    void an_unknown_address_of_the_api_answers_a_program() {
        HttpResponse<String> answer = get("/api/v1/rien");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
    }

    @Test
    void whoever_asks_for_too_many_files_is_told_when_to_come_back() {
        HttpResponse<String> last = get("/donnees/lieux.geojson");
        for (int asked = 0; asked < 60 && last.statusCode() == 200; asked++) {
            last = get("/donnees/lieux.geojson");
        }
        assertThat(last.statusCode()).isEqualTo(429);
        assertThat(last.headers().firstValueAsLong("Retry-After").orElse(0)).isPositive();
        assertThat(last.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(last.headers().firstValue("RateLimit-Policy")).contains("\"lecture\";q=300;w=60");
        assertThat(last.headers().firstValue("RateLimit").orElse("")).matches("\"lecture\";r=[0-9];t=[0-9]{1,2}");
    }
}
