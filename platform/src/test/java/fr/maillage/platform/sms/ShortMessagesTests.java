package fr.maillage.platform.sms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillage.platform.database.OutgoingFixtures;
import fr.maillage.platform.kernel.SmsSettings;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShortMessagesTests {
    private static final MobileNumber SOMEBODY = number("06 12 34 56 78");

    private final FakeGateway gateway = new FakeGateway();
    private final SmsBench bench = new SmsBench(gateway.json());
    private final ShortMessages texts = bench.texts(SmsBench.NOW);

    @AfterEach
    void stop() {
        gateway.close();
    }

    @Test
    void a_message_reaches_the_gateway_whole() {
        assertThat(texts.send(SOMEBODY, "Emmaüs \"Connect\"\nTel. 05 36 49 00 40"))
                .isEqualTo(new SmsOutcome.Sent());
        FakeGateway.Asked asked = gateway.asked().getFirst();
        assertThat(asked.body())
                .isEqualTo("{\"to\":\"+33612345678\",\"from\":\"Maillage\","
                        + "\"text\":\"Emmaüs \\\"Connect\\\"\\nTel. 05 36 49 00 40\"}");
        assertThat(asked.authorization()).isEqualTo("Bearer essai");
        assertThat(asked.contentType()).startsWith("application/json");
    }

    @Test
    void one_terminal_does_not_use_up_the_share_of_the_territory() {
        for (int i = 0; i < 10; i++) {
            assertThat(texts.sendFrom("borne", number("06 39 98 00 1" + i), "Bonjour"))
                    .isEqualTo(new SmsOutcome.Sent());
        }
        for (int i = 0; i < 30; i++) {
            assertThat(texts.sendFrom("borne", number("06 39 98 01 " + (10 + i)), "Bonjour"))
                    .isEqualTo(new SmsOutcome.NotAllowed());
        }
        assertThat(texts.sendFrom("autre borne", SOMEBODY, "Bonjour")).isEqualTo(new SmsOutcome.Sent());
    }

    @Test
    void speaks_forms_xml_and_addresses_as_well() {
        String text = "À 10 h & \"plus\" <tôt>".replace("ô", "o");
        send(gateway.settings(gateway.address(), "POST", "application/x-www-form-urlencoded", "n={to}&m={text}"), text);
        send(gateway.settings(gateway.address(), "POST", "text/xml", "<sms to=\"{to}\">{text}</sms>"), text);
        send(gateway.settings(gateway.address() + "?n={to}&m={text}", "GET", "", ""), text);
        assertThat(gateway.asked().get(0).body())
                .isEqualTo("n=%2B33612345678&m=A%2010%20h%20%26%20%22plus%22%20%3Ctot%3E");
        assertThat(gateway.asked().get(1).body())
                .isEqualTo("<sms to=\"+33612345678\">A 10 h &amp; &quot;plus&quot; &lt;tot&gt;</sms>");
        assertThat(gateway.asked().get(2).target()).contains("n=%2B33612345678&m=A%2010%20h%20%26");
    }

    @ParameterizedTest
    @EnumSource(
            value = FakeGateway.Mood.class,
            names = {"SAYS_NO", "FAILS", "BUSY", "REDIRECTS"})
    void a_gateway_that_says_no_is_asked_once_and_nothing_is_counted(FakeGateway.Mood mood) {
        gateway.behave(mood);
        assertThat(texts.send(SOMEBODY, "Bonjour")).isEqualTo(new SmsOutcome.Refused());
        assertThat(gateway.asked()).hasSize(1);
        assertThat(bench.sentOfTheDay()).isZero();
    }

    @ParameterizedTest
    @EnumSource(
            value = FakeGateway.Mood.class,
            names = {"SLOW", "DRIPS"})
    void a_gateway_that_takes_too_long_leaves_a_doubt_and_is_not_asked_again(FakeGateway.Mood mood) {
        gateway.behave(mood);
        long before = System.nanoTime();
        assertThat(texts.send(SOMEBODY, "Bonjour")).isEqualTo(new SmsOutcome.Uncertain());
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(2));
        assertThat(gateway.asked()).hasSize(1);
    }

    @Test
    void a_gateway_that_is_away_refuses() {
        gateway.close();
        assertThat(texts.send(SOMEBODY, "Bonjour")).isEqualTo(new SmsOutcome.Refused());
    }

    @Test
    void three_a_day_to_one_number_and_no_fourth() {
        for (int i = 0; i < 3; i++) {
            assertThat(texts.send(SOMEBODY, "Bonjour")).isEqualTo(new SmsOutcome.Sent());
        }
        assertThat(texts.send(SOMEBODY, "Bonjour")).isEqualTo(new SmsOutcome.NotAllowed());
        assertThat(texts.send(number("07 00 00 00 01"), "Bonjour")).isEqualTo(new SmsOutcome.Sent());
    }

    @Test
    void thirty_an_hour_then_forty_a_day_in_all() {
        Set<SmsOutcome> first = new HashSet<>();
        for (int i = 0; i < 30; i++) {
            first.add(texts.send(number("06000000%02d".formatted(i)), "Bonjour"));
        }
        assertThat(first).containsExactly(new SmsOutcome.Sent());
        assertThat(texts.send(number("0600000099"), "Bonjour")).isEqualTo(new SmsOutcome.NotAllowed());
        ShortMessages later = bench.texts(SmsBench.NOW.plus(Duration.ofHours(2)));
        for (int i = 30; i < 60; i++) {
            later.send(number("06000000%02d".formatted(i)), "Bonjour");
        }
        assertThat(gateway.asked()).hasSize(40);
        assertThat(bench.sentOfTheDay()).isEqualTo(40);
    }

    @Test
    void whoever_said_stop_receives_nothing() {
        bench.answers(SmsBench.NOW).hear("+33612345678", "Stop svp", "1");
        assertThat(texts.send(SOMEBODY, "Bonjour")).isEqualTo(new SmsOutcome.NotAllowed());
        assertThat(gateway.asked()).isEmpty();
    }

    @Test
    void no_number_is_kept_anywhere() {
        texts.send(SOMEBODY, "Bonjour");
        bench.answers(SmsBench.NOW).hear("+33612345678", "non", "");
        bench.answers(SmsBench.NOW).hear("+33612345678", "ARRÊT", "");
        assertThat(bench.everythingKept()).isNotBlank().doesNotContain("612345678");
        assertThat(SOMEBODY).hasToString("MobileNumber[***]");
    }

    @Test
    void a_restored_copy_sends_nothing() {
        OutgoingFixtures.hold(bench.database);
        assertThat(texts.send(SOMEBODY, "Bonjour")).isEqualTo(new SmsOutcome.Refused());
        assertThat(gateway.asked()).isEmpty();
    }

    @Test
    void refuses_a_message_that_would_be_paid_twice() {
        assertThatThrownBy(() -> texts.send(SOMEBODY, "a".repeat(161))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void without_a_gateway_nothing_is_offered() {
        ShortMessages off = new SmsBench(SmsSettings.off()).texts(SmsBench.NOW);
        assertThat(off.isOn()).isFalse();
        assertThatThrownBy(() -> off.send(SOMEBODY, "Bonjour")).isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "06 12 34 56 78, +33612345678",
        "0033712345678, +33712345678",
        "+33 (0)6 12 34 56 78, +33612345678",
        "33612345678, +33612345678",
        "0692123456, +262692123456"
    })
    void reads_mobile_numbers(String typed, String international) {
        assertThat(number(typed).international()).isEqualTo(international);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "0556000000", "08 99 00 00 00", "061234567", "06123456789", "+4915112345678", "3615", "0"})
    void refuses_any_other_number(String typed) {
        assertThat(MobileNumber.read(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://passerelle.example/send", "ftp://a.example", "https:///send"})
    void refuses_a_gateway_without_tls(String url) {
        assertThatThrownBy(() -> gateway.settings(url, "POST", "application/json", "{to}{text}"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static void send(SmsSettings settings, String text) {
        assertThat(new SmsBench(settings).texts(SmsBench.NOW).send(SOMEBODY, fr.maillage.engines.text.Gsm7.plain(text)))
                .isEqualTo(new SmsOutcome.Sent());
    }

    private static MobileNumber number(String typed) {
        return MobileNumber.read(typed).orElseThrow();
    }
}
