package fr.maillage.platform.routes;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import fr.maillage.platform.directory.Directory;
import fr.maillage.platform.nodes.Browser;
import fr.maillage.platform.nodes.Node;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is written down of somebody’s morning: nothing in the logs, and no person in the journal. */
class LogsTests {
    private static final List<String> OF_HER = List.of(
            "jeanne.secrete",
            "secrete@exemple",
            "bois-secret",
            "0612345678",
            "06 12 34 56 78",
            "612345678",
            "le secret de jeanne");
    private static final String EMAIL = "Jeanne.Secrete@exemple.fr";
    private static final String PHONE = "06 12 34 56 78";

    private static final Node node = OneNode.get();

    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();

    @BeforeEach
    void listen() {
        lines.start();
        root.addAppender(lines);
    }

    @AfterEach
    void leave() {
        root.detachAppender(lines);
    }

    @Test
    void nothing_of_a_person_is_in_the_logs_or_in_the_journal_after_a_morning_of_hers() {
        morning();
        // A log that would be empty because nobody listens proves nothing.
        LoggerFactory.getLogger(LogsTests.class).warn("the logs are heard");
        assertThat(written()).anyMatch(line -> line.contains("the logs are heard"));
        assertThat(written()).noneMatch(line -> OF_HER.stream().anyMatch(line::contains));
        assertThat(node.part(JdbcClient.class)
                        .sql("select lower(actor || ' ' || action || ' ' || subject) from identity.journal")
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .noneMatch(line -> OF_HER.stream().anyMatch(line::contains));
    }

    /** Search, report, propose, sign in badly, forget a password, be invited, and meet errors on the way. */
    private static void morning() {
        String slug = node.part(Directory.class).read().places().getFirst().slug();
        try (Browser jeanne = Browser.at(node.address());
                Browser camille = OneNode.camille()) {
            jeanne.get("/lieux?q=jeanne.secrete+bois-secret");
            assertThat(jeanne.get("/trouver?ou=12+rue+du+bois-secret%ff&besoin=%00")
                            .statusCode())
                    .isEqualTo(400);
            assertThat(jeanne.get("/api/v1/lieux?limite=bois-secret%ff").statusCode())
                    .isEqualTo(400);
            jeanne.get("/jeanne.secrete@exemple.fr");
            jeanne.get("/api/v1/lieux?limite=jeanne.secrete");
            jeanne.post("/lieux/" + slug + "/erreur", "quoi", "bois-secret", "suite", EMAIL, "reponse", PHONE);
            jeanne.post(
                    "/proposer-un-lieu", "nom", "Le secret de Jeanne", "adresse", "bois-secret", "telephone", PHONE);
            jeanne.post(
                    "/petites-competences/proposer",
                    "quoi",
                    "Appelez le " + PHONE,
                    "ou",
                    "Lormont",
                    "quand",
                    "bois-secret");
            jeanne.post("/connexion", "adresse", EMAIL, "motdepasse", "le secret de jeanne");
            jeanne.post("/mot-de-passe-oublie", "adresse", EMAIL);
            jeanne.get("/connexion?suite=https://jeanne.secrete/");
            jeanne.get("/suivi/jeanne.secrete");
            jeanne.upload("/connexion?jeanne.secrete");
            camille.post(
                    "/equipe/personnes/inviter",
                    "nom",
                    "Jeanne.Secrete",
                    "adresse",
                    EMAIL,
                    "role",
                    "moderator",
                    "ou",
                    "");
            camille.post("/compte/nom", "nom", "Jeanne.Secrete".repeat(20));
            camille.get("/equipe/journal?du=jeanne.secrete");
            camille.get("/equipe/moderation/jeanne.secrete");
        }
    }

    private List<String> written() {
        return List.copyOf(lines.list).stream()
                .map(line -> line.getFormattedMessage() + thrown(line.getThrowableProxy()))
                .map(line -> line.toLowerCase(Locale.ROOT))
                .toList();
    }

    private static String thrown(IThrowableProxy thrown) {
        return thrown == null ? "" : ThrowableProxyUtil.asString(thrown);
    }
}
