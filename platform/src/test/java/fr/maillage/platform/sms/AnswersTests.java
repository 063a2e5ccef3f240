package fr.maillage.platform.sms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswersTests {
    private static final String FROM = "+33612345678";

    private final FakeGateway gateway = new FakeGateway();
    private final SmsBench bench = new SmsBench(gateway.json());
    private final Answers answers = bench.answers(SmsBench.NOW);

    @AfterEach
    void stop() {
        gateway.close();
    }

    @ParameterizedTest
    @CsvSource({
        "STOP, STOP",
        "Arrêt, STOP",
        "ARRET SVP, STOP",
        "StopSMS, STOP",
        "Non, NO",
        "non merci, NO",
        "« NON », NO",
        "Stop., STOP",
        "Début, START",
        "DEBUT, START",
        "start, START",
        "oui, START",
        "ouistiti, OTHER",
        "bonjour, OTHER",
        "nonobstant, OTHER",
        "Ne stop pas, OTHER",
        "'', OTHER"
    })
    void understands_the_first_word(String text, Answers.Meaning meaning) {
        assertThat(Answers.meaning(text)).isEqualTo(meaning);
    }

    @Test
    void non_is_answered_that_nothing_is_planned() {
        answers.hear(FROM, "NON", "42");
        assertThat(gateway.asked()).hasSize(1);
        assertThat(gateway.asked().getFirst().body()).contains("aucun rendez-vous à annuler", FROM);
    }

    @Test
    void an_answer_reported_twice_is_answered_once() {
        answers.hear(FROM, "NON", "42");
        answers.hear(FROM, "NON", "42");
        answers.hear("+33700000001", "NON", "");
        answers.hear("+33700000001", "NON", "");
        assertThat(gateway.asked()).hasSize(2);
        bench.answers(SmsBench.NOW.plus(Duration.ofHours(1))).hear("+33700000001", "NON", "");
        assertThat(gateway.asked()).hasSize(3);
    }

    @Test
    void stop_reported_twice_is_one_opposition_and_no_message() {
        answers.hear(FROM, "STOP", "1");
        answers.hear(FROM, "STOP", "1");
        assertThat(opposed()).isEqualTo(1);
        assertThat(gateway.asked()).isEmpty();
    }

    @Test
    void debut_from_the_same_number_lifts_its_stop_and_says_so() {
        answers.hear(FROM, "STOP", "1");
        answers.hear("+33700000001", "DÉBUT", "2");
        assertThat(gateway.asked()).as("another number lifts nothing").isEmpty();
        answers.hear(FROM, "Oui", "3");
        assertThat(gateway.asked()).hasSize(1);
        assertThat(gateway.asked().getFirst().body()).contains("vous recevez de nouveau nos SMS", "STOP", FROM);
    }

    @Test
    void an_old_debut_reported_again_does_not_lift_a_later_stop() {
        answers.hear(FROM, "STOP", "1");
        answers.hear(FROM, "DÉBUT", "2");
        answers.hear(FROM, "STOP", "3");
        answers.hear(FROM, "DÉBUT", "2");
        assertThat(bench.texts(SmsBench.NOW).send(MobileNumber.read(FROM).orElseThrow(), "Bonjour"))
                .isEqualTo(new SmsOutcome.NotAllowed());
    }

    @Test
    void a_gateway_that_gives_every_answer_one_identifier_still_stops_each_number() {
        answers.hear(FROM, "NON", "0");
        answers.hear(FROM, "STOP", "0");
        answers.hear("+33700000001", "STOP", "0");
        assertThat(opposed()).isEqualTo(2);
    }

    @Test
    void non_after_stop_is_not_answered() {
        answers.hear(FROM, "STOP", "1");
        answers.hear(FROM, "NON", "2");
        assertThat(gateway.asked()).isEmpty();
    }

    @Test
    void an_answer_of_no_number_is_left() {
        answers.hear("Maillage", "STOP", "1");
        answers.hear("", "NON", "2");
        assertThat(bench.everythingKept()).isBlank();
    }

    private int opposed() {
        return bench.sql()
                .sql("select count(*) from sms.opposition")
                .query(Integer.class)
                .single();
    }
}
