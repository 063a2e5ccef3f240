package fr.maillage.platform.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.platform.database.BenchDatabase;
import fr.maillage.platform.directory.Directory;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The database stops while people are at work: they read on, are refused in words at once, and lose nothing. */
class DatabaseAwayTests {
    private static final String WORDS = "Le numéro « 01 99 00 12 34 » n’est plus le bon.";

    private static BenchDatabase database;
    private static Node node;
    private static String slug;

    @BeforeAll
    static void stop_the_database() throws IOException {
        database = BenchDatabase.startFresh();
        node = Node.on(database.source());
        slug = node.part(Directory.class).read().places().getFirst().slug();
        database.close();
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> health().contains("\"DOWN\""));
    }

    @AfterAll
    static void stop() {
        node.close();
    }

    @Test
    void public_pages_are_read_on() {
        try (Browser jeanne = Browser.at(node.address())) {
            for (String page : new String[] {
                "/", "/lieux", "/lieux/" + slug, "/trouver", "/aide", "/proposer-un-lieu", "/lieux/" + slug + "/erreur"
            }) {
                assertThat(jeanne.get(page).statusCode()).as(page).isEqualTo(200);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/connexion",
                "/mot-de-passe-oublie",
                "/premier-acces",
                "/confirmer",
                "/confirmer/AAAA-BBBB-CCCC/juste",
                "/confirmer/AAAA-BBBB-CCCC/corriger",
                "/suivi/AAAA-BBBB-CCCC/prevenir",
                "/petites-competences/retirer",
                "/invitation/AAAA-BBBB-CCCC-DDDD-EEEE-FFFF-GGGG",
                "/mot-de-passe/AAAA-BBBB-CCCC-DDDD-EEEE-FFFF-GGGG"
            })
    @Timeout(10)
    void forms_are_refused_at_once_in_words_with_what_was_written_and_without_the_password(String form) {
        try (Browser jeanne = Browser.at(node.address())) {
            HttpResponse<String> answer = jeanne.post(
                    form, "adresse", "jeanne@exemple.example", "motdepasse", "girafe bleue", "code", "AAAA-BBBB-CCCC");
            assertThat(answer.statusCode()).isIn(503, 404, 422);
            assertThat(answer.body()).doesNotContain("girafe bleue");
            if (answer.statusCode() == 503) {
                assertRefused(answer, "jeanne@exemple.example");
            }
        }
    }

    @Test
    void signing_in_is_refused_in_words() {
        try (Browser jeanne = Browser.at(node.address())) {
            assertRefused(
                    jeanne.post("/connexion", "adresse", "jeanne@exemple.example", "motdepasse", "girafe bleue"),
                    "jeanne@exemple.example");
        }
    }

    @Test
    void a_report_is_given_back_and_can_be_sent_again_from_the_page() throws Exception {
        try (Browser jeanne = Browser.at(node.address())) {
            String here = "/lieux/" + slug + "/erreur";
            String stamp = stamp(jeanne, here);
            Thread.sleep(4_000);
            HttpResponse<String> answer =
                    jeanne.post(here, "quoi", "telephone", "suite", WORDS, "reponse", "", "cachet", stamp);
            assertRefused(answer, "Le numéro « 01 99 00 12 34 » n’est plus le bon.");
            assertThat(answer.body()).contains("action=\"" + here + "\"", "Envoyer de nouveau");
        }
    }

    @Test
    @Timeout(5)
    void health_answers_at_once() {
        assertThat(health()).contains("\"status\":\"DOWN\"");
    }

    private static void assertRefused(HttpResponse<String> answer, String words) {
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(answer.body()).contains("Nous ne pouvons rien enregistrer en ce moment", words);
    }

    private static String stamp(Browser browser, String page) {
        return browser.get(page).body().replaceAll("(?s).*name=\"cachet\" value=\"([^\"]*)\".*", "$1");
    }

    private static String health() {
        try (Browser anyone = Browser.at(node.address())) {
            return anyone.get("/actuator/health").body();
        }
    }
}
