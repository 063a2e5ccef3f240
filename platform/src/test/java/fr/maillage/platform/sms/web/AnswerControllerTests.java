package fr.maillage.platform.sms.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.maillage.platform.kernel.SettingsFixtures;
import fr.maillage.platform.sms.FakeGateway;
import fr.maillage.platform.sms.MobileNumber;
import fr.maillage.platform.sms.SmsBench;
import fr.maillage.platform.sms.SmsOutcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

/** The door of answers, as a gateway knocks at it. */
class AnswerControllerTests {
    private static final String DOOR = "/sms/secret-des-reponses-1";
    private static final String FROM = "+33612345678";

    private final FakeGateway gateway = new FakeGateway();
    private final SmsBench bench = new SmsBench(gateway.json());
    private final MockMvc web = MockMvcBuilders.standaloneSetup(
                    new AnswerController(bench.answers(SmsBench.NOW), bench.settings()))
            .build();

    @AfterEach
    void stop() {
        gateway.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"STOP", "Stop.", "stop svp", "ARRÊT"})
    void stop_by_a_form_is_obeyed(String word) throws Exception {
        assertThat(form(DOOR, word, "1")).isEqualTo(204);
        assertThat(mayReceive()).isFalse();
    }

    @Test
    void stop_by_an_address_is_obeyed() throws Exception {
        assertThat(status(get(DOOR)
                        .queryParam("from", FROM)
                        .queryParam("text", "STOP")
                        .queryParam("id", "1")))
                .isEqualTo(204);
        assertThat(mayReceive()).isFalse();
    }

    @Test
    void stop_by_json_is_obeyed_even_when_the_number_is_a_number() throws Exception {
        assertThat(json("{\"id\":7,\"from\":33612345678,\"text\":\"stop\"}")).isEqualTo(204);
        assertThat(mayReceive()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"NON", "non merci", "Non."})
    void non_is_answered_once_however_often_it_is_reported(String word) throws Exception {
        assertThat(form(DOOR, word, "42")).isEqualTo(204);
        assertThat(form(DOOR, word, "42")).isEqualTo(204);
        assertThat(gateway.asked()).hasSize(1);
        assertThat(gateway.asked().getFirst().body()).contains("aucun rendez-vous à annuler");
    }

    @Test
    void debut_lifts_what_stop_said() throws Exception {
        form(DOOR, "STOP", "1");
        form(DOOR, "Début", "2");
        assertThat(mayReceive()).isTrue();
    }

    @Test
    void another_word_does_nothing_and_leaves_nothing() throws Exception {
        assertThat(form(DOOR, "Merci beaucoup, à demain", "3")).isEqualTo(204);
        assertThat(gateway.asked()).isEmpty();
        assertThat(bench.everythingKept()).isBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sms/secret-des-reponses-2", "/sms/court", "/sms/"})
    void a_wrong_secret_finds_nothing_and_obeys_nothing(String door) throws Exception {
        assertThat(form(door, "STOP", "1")).isEqualTo(404);
        assertThat(mayReceive()).isTrue();
    }

    @Test
    void without_a_secret_of_our_own_no_answer_is_read() throws Exception {
        MockMvc closed = MockMvcBuilders.standaloneSetup(
                        new AnswerController(bench.answers(SmsBench.NOW), SettingsFixtures.bordeaux()))
                .build();
        assertThat(closed.perform(get(DOOR).queryParam("from", FROM).queryParam("text", "STOP"))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
        assertThat(mayReceive()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "{}", "\"STOP\"", "{\"from\":{\"a\":1},\"text\":[\"STOP\"]}"})
    void json_of_another_shape_is_left(String body) throws Exception {
        assertThat(json(body)).isEqualTo(204);
        assertThat(bench.everythingKept()).isBlank();
    }

    @Test
    void no_number_is_kept_in_clear() throws Exception {
        form(DOOR, "STOP", "id-of-" + FROM);
        form(DOOR, "Début", "id-of-" + FROM + "-2");
        form(DOOR, "non", "");
        form(DOOR, "STOP", "");
        assertThat(bench.everythingKept()).isNotBlank().doesNotContain("612345678");
    }

    private boolean mayReceive() {
        return bench.texts(SmsBench.NOW).send(MobileNumber.read(FROM).orElseThrow(), "Bonjour")
                instanceof SmsOutcome.Sent;
    }

    private int form(String door, String text, String id) throws Exception {
        return status(post(door)
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .param("from", FROM)
                .param("text", text)
                .param("id", id));
    }

    private int json(String body) throws Exception {
        return status(post(DOOR).contentType(MediaType.APPLICATION_JSON).content(body));
    }

    private int status(RequestBuilder request) throws Exception {
        return web.perform(request).andReturn().getResponse().getStatus();
    }
}
