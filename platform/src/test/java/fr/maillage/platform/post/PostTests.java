package fr.maillage.platform.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import fr.maillage.platform.database.OutgoingFixtures;
import fr.maillage.platform.database.TestDatabase;
import fr.maillage.platform.identity.Contest;
import fr.maillage.platform.kernel.Settings;
import fr.maillage.platform.kernel.SettingsFixtures;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

class PostTests {
    private static final Instant NOW = Instant.parse("2026-12-01T09:00:00Z");

    private final int port = freePort();
    private final GreenMail server = new GreenMail(new ServerSetup(port, "localhost", ServerSetup.PROTOCOL_SMTP));
    private final DataSource database = TestDatabase.fresh();

    PostTests() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void a_letter_arrives_with_its_accents() throws Exception {
        post().send(new Letter("ines@exemple.fr", "Votre invitation à Maillage", "Bonjour Inès,\nà bientôt."));
        postman(NOW).round();
        MimeMessage arrived = server.getReceivedMessages()[0];
        assertThat(arrived.getSubject()).isEqualTo("Votre invitation à Maillage");
        assertThat(arrived.getContent().toString()).contains("Bonjour Inès,").contains("à bientôt.");
        assertThat(arrived.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    }

    @Test
    void nothing_is_kept_of_a_letter_that_has_left() {
        post().send(letter(1));
        postman(NOW).round();
        assertThat(waiting()).isZero();
    }

    @Test
    void four_postmen_at_once_send_each_letter_once() {
        for (int i = 0; i < 30; i++) {
            post().send(letter(i));
        }
        Contest.of(4, () -> {
            postman(NOW).round();
            return true;
        });
        assertThat(server.getReceivedMessages())
                .extracting(MimeMessage::getSubject)
                .hasSize(30)
                .doesNotHaveDuplicates();
    }

    @Test
    void a_letter_waits_for_a_server_that_is_away() {
        post().send(letter(1));
        server.stop();
        postman(NOW).round();
        server.start();
        postman(NOW.plusSeconds(30)).round();
        assertThat(server.getReceivedMessages()).isEmpty();
        postman(NOW.plusSeconds(61)).round();
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void a_letter_that_never_leaves_is_given_up_after_two_days() {
        post().send(letter(1));
        server.stop();
        tryEveryHour(0, 30);
        assertThat(waiting()).isEqualTo(1);
        tryEveryHour(30, 80);
        assertThat(waiting()).isZero();
    }

    private void tryEveryHour(int from, int until) {
        for (int hour = from; hour < until; hour++) {
            postman(NOW.plus(Duration.ofHours(hour))).round();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a@b.fr\r\nBcc: tous@b.fr", "a@b.fr, c@d.fr", "Nom <a@b.fr>", "a@b", "", "@b.fr", "a b@c.fr"})
    void refuses_what_is_not_one_address(String to) {
        assertThatThrownBy(() -> new Letter(to, "Objet", "Texte")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refuses_a_line_break_in_the_subject() {
        assertThatThrownBy(() -> new Letter("a@b.fr", "Objet\r\nBcc: tous@b.fr", "Texte"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_restored_copy_sends_nothing_and_keeps_the_letter() {
        post().send(letter(1));
        OutgoingFixtures.hold(database);
        postman(NOW).round();
        assertThat(server.getReceivedMessages()).isEmpty();
        assertThat(waiting()).isEqualTo(1);
    }

    @Test
    void without_a_server_nothing_waits() {
        Post off = new Post(outbox(), SettingsFixtures.bordeaux(), at(NOW));
        assertThat(off.isOn()).isFalse();
        assertThatThrownBy(() -> off.send(letter(1))).isInstanceOf(IllegalStateException.class);
        assertThat(waiting()).isZero();
    }

    private Post post() {
        return new Post(outbox(), settings(), at(NOW));
    }

    private Postman postman(Instant now) {
        return new Postman(
                outbox(),
                new MailServer(settings(), at(now)),
                OutgoingFixtures.on(database),
                settings(),
                new JdbcTransactionManager(database),
                at(now));
    }

    private OutboxRepository outbox() {
        return new OutboxRepository(JdbcClient.create(database));
    }

    private int waiting() {
        return JdbcClient.create(database)
                .sql("select count(*) from post.letter")
                .query(Integer.class)
                .single();
    }

    private Settings settings() {
        return SettingsFixtures.withMail(port);
    }

    private static Letter letter(int number) {
        return new Letter("ines@exemple.fr", "Lettre " + number, "Bonjour.");
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException noneLeft) {
            throw new UncheckedIOException(noneLeft);
        }
    }

    private static Clock at(Instant now) {
        return Clock.fixed(now, ZoneOffset.UTC);
    }
}
