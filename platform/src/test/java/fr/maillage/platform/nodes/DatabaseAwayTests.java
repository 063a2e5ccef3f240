package fr.maillage.platform.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import fr.maillage.platform.database.BenchDatabase;
import fr.maillage.platform.directory.Directory;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

/** The database stops while people are at work: they read on, are refused in words at once, and lose nothing. */
class DatabaseAwayTests {
    private static final String WORDS = "Le numéro « 01 99 00 12 34 » n’est plus le bon.";

    private static final String SECRET = "AAAA-BBBB-CCCC-DDDD-EEEE-FFFF-GGGG";
    private static final String KEY = "0123456789abcdef".repeat(4);

    private static BenchDatabase database;
    private static Node node;
    private static String slug;

    @BeforeAll
    static void stop_the_database() throws IOException {
        database = BenchDatabase.startFresh();
        node = Node.on(database.source());
        slug = node.part(Directory.class).read().places().getFirst().slug();
        try (Browser before = Browser.at(node.address())) {
            before.get("/lieux/" + slug + "/erreur");
        }
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
            for (String page :
                    new String[] {"/", "/lieux", "/lieux/" + slug, "/trouver", "/aide", "/proposer-un-lieu", "/donnees"
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
                    form,
                    "adresse",
                    "jeanne@exemple.example",
                    "motdepasse",
                    "girafe bleue",
                    "code",
                    "AAAA-BBBB-CCCC",
                    "champ",
                    "telephone");
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
            HttpResponse<String> answer = jeanne.post(here, "quoi", "telephone", "texte", WORDS, "cachet", stamp);
            assertRefused(answer, "Le numéro « 01 99 00 12 34 » n’est plus le bon.");
            assertThat(answer.body()).contains("action=\"" + here + "\"", "Envoyer de nouveau");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/invitation/{secret}",
                "/invitation/{secret}/externe",
                "/mot-de-passe/{secret}",
                "/confirmer/{secret}",
                "/confirmer/{secret}/juste",
                "/confirmer/{secret}/corriger?champ=telephone",
                "/confirmer/{secret}/encore",
                "/suivi/{secret}",
                "/suivi/{secret}/prevenir",
                "/borne/{key}",
                "/borne/{key}/besoins",
                "/borne/{key}/lieu/{secret}/sms",
                "/sms/{secret}"
            })
    void no_secret_of_an_address_is_in_the_logs_when_its_page_fails(String route) {
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        ListAppender<ILoggingEvent> lines = new ListAppender<>();
        lines.start();
        root.addAppender(lines);
        try (Browser jeanne = Browser.at(node.address())) {
            String address = route.replace("{secret}", SECRET).replace("{key}", KEY);
            int read = jeanne.get(address).statusCode();
            int sent = jeanne.post(address, "texte", "Le secret de Jeanne").statusCode();
            assertThat(List.of(read, sent)).allMatch(status -> status != 500);
        } finally {
            root.detachAppender(lines);
        }
        assertThat(List.copyOf(lines.list))
                .extracting(DatabaseAwayTests::whole)
                .noneMatch(line -> line.contains(SECRET) || line.contains(KEY) || line.contains("secret de Jeanne"));
    }

    private static String whole(ILoggingEvent line) {
        IThrowableProxy thrown = line.getThrowableProxy();
        return line.getFormattedMessage() + (thrown == null ? "" : ThrowableProxyUtil.asString(thrown));
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
