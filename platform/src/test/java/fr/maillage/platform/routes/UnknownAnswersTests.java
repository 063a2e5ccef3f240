package fr.maillage.platform.routes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.platform.nodes.Browser;
import fr.maillage.platform.nodes.Node;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An answer that a form does not offer decides nothing: it is said so, and everything waits as before. */
class UnknownAnswersTests {
    private static final Node node = OneNode.get();

    @ParameterizedTest
    @ValueSource(strings = {"", "publie", "REFUSER", "oui"})
    void a_proposal_that_waits_goes_on_waiting(String answer) {
        List<UUID> waiting = ids("select id from directory.contribution where state = 'waiting' order by received_at");
        assertThat(waiting).isNotEmpty();
        try (Browser camille = OneNode.camille()) {
            for (UUID one : waiting) {
                assertThat(camille.post("/equipe/moderation/" + one, "decision", answer, "reponse", "Voilà.")
                                .statusCode())
                        .isEqualTo(422);
            }
        }
        assertThat(ids("select id from directory.contribution where state = 'waiting' order by received_at"))
                .isEqualTo(waiting);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "publie", "non"})
    void a_small_skill_that_waits_goes_on_waiting(String answer) {
        List<UUID> waiting = ids("select id from directory.skill where state = 'proposed' order by id");
        assertThat(waiting).isNotEmpty();
        try (Browser camille = OneNode.camille()) {
            for (UUID one : waiting) {
                assertThat(camille.post("/equipe/competences/" + one, "decision", answer, "motif", "Voilà.")
                                .statusCode())
                        .isEqualTo(422);
            }
        }
        assertThat(ids("select id from directory.skill where state = 'proposed' order by id"))
                .isEqualTo(waiting);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "jamais"})
    void no_file_is_fetched_at_a_rhythm_that_nobody_chose(String rhythm) {
        try (Browser camille = OneNode.camille()) {
            assertThat(camille.post(
                                    "/equipe/moissons",
                                    "nom",
                                    "Essai",
                                    "adresse",
                                    "https://exemple.fr/a.csv",
                                    "rythme",
                                    rhythm)
                            .statusCode())
                    .isEqualTo(422);
        }
        assertThat(ids("select id from directory.harvest")).isEmpty();
    }

    private static List<UUID> ids(String question) {
        return node.part(JdbcClient.class).sql(question).query(UUID.class).list();
    }
}
