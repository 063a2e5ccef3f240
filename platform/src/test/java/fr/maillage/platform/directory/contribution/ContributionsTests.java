package fr.maillage.platform.directory.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.engines.cog.Cog;
import fr.maillage.engines.geo.Barriers;
import fr.maillage.platform.directory.DirectoryFixtures;
import fr.maillage.platform.directory.Place;
import fr.maillage.platform.directory.StoredPlace;
import fr.maillage.platform.identity.Caller;
import fr.maillage.platform.kernel.SettingsFixtures;
import fr.maillage.platform.post.PostBench;
import fr.maillage.platform.territory.ServedTerritory;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ContributionsTests {
    private final ContributionBench bench = new ContributionBench();
    private final StoredPlace place = bench.place();

    @Test
    void keeps_a_report_for_a_person_and_changes_nothing() {
        String code = report(Subject.HOURS, "Fermé le mercredi", "10.0.0.1");
        assertThat(code).matches("[A-Z0-9]{4}-[A-Z0-9]{4}");
        FollowOutcome found = bench.contributions.follow(code.toLowerCase(Locale.ROOT), "10.0.0.1");
        assertThat(((FollowOutcome.Found) found).contribution().state()).isEqualTo(State.WAITING);
        assertThat(bench.again(place)).isEqualTo(place);
    }

    @Test
    void makes_one_line_of_all_who_say_the_same() {
        report(Subject.HOURS, "Fermé le mercredi", "10.0.0.1");
        report(Subject.HOURS, "Le mercredi c’est fermé", "10.0.0.1");
        report(Subject.PHONE, "Le numéro ne répond plus", "10.0.0.2");
        assertThat(bench.moderation.list(ContributionBench.moderator())).hasSize(2);
        Contribution hours = bench.moderation.list(ContributionBench.moderator()).stream()
                .filter(one -> one.subject() == Subject.HOURS)
                .findFirst()
                .orElseThrow();
        Voices voices = bench.moderation.voices(hours.id());
        assertThat(voices.count()).isEqualTo(2);
        assertThat(voices.networks()).isEqualTo(1);
    }

    @Test
    void does_not_close_a_place_however_many_people_of_one_network_say_so() {
        for (int i = 0; i < 20; i++) {
            report(Subject.CLOSED, "", "10.0.0.1");
        }
        assertThat(bench.again(place).published()).isTrue();
        assertThat(bench.moderation.list(ContributionBench.moderator())).hasSize(1);
    }

    @Test
    void gives_a_form_sent_twice_one_code() {
        Letter letter = bench.letter("10.0.0.1");
        ReceiveOutcome first = bench.contributions.report(place.place(), Subject.OTHER, "Un mot", letter);
        assertThat(bench.contributions.report(place.place(), Subject.OTHER, "Un mot", letter))
                .isEqualTo(first);
        assertThat(bench.moderation.voices(bench.waiting().id()).count()).isEqualTo(1);
    }

    @Test
    void asks_a_network_that_sends_too_much_to_wait_and_no_other() {
        for (int i = 0; i < 60; i++) {
            report(Subject.OTHER, "Message " + i, "10.0.0.1");
        }
        assertThat(bench.contributions.report(place.place(), Subject.OTHER, "Encore", bench.letter("10.0.0.1")))
                .isInstanceOf(ReceiveOutcome.TooMany.class);
        assertThat(bench.contributions.report(place.place(), Subject.OTHER, "Encore", bench.letter("10.0.0.2")))
                .isInstanceOf(ReceiveOutcome.Received.class);
    }

    @Test
    void keeps_neither_the_code_nor_the_network_as_they_are() {
        String code = report(Subject.HOURS, "Fermé", "10.0.0.1");
        String row = bench.sql
                .sql("select contribution::text from directory.contribution")
                .query(String.class)
                .single();
        assertThat(row).doesNotContain(code, code.replace("-", ""), "10.0.0.1");
    }

    @Test
    void publishes_a_proposed_place_only_when_a_person_says_so() {
        int before = bench.directory.read().places().size();
        bench.contributions.propose("Chez Nous", typed("3 rue Neuve, 33310 Lormont"), "Aide", bench.letter("10.0.0.1"));
        assertThat(bench.directory.read().places()).hasSize(before);
        Contribution one = bench.waiting();
        bench.moderation.publish(one.id(), draft(one), false, "", ContributionBench.moderator());
        assertThat(bench.directory.read().places())
                .hasSize(before + 1)
                .anyMatch(now -> now.name().equals("Chez Nous"));
    }

    @Test
    void seals_a_way_to_be_told_and_erases_it_once_it_served() {
        String code = report(Subject.HOURS, "Fermé", "10.0.0.1");
        assertThat(bench.replies.leave(code, "ana@exemple.fr")).isTrue();
        Caller moderator = ContributionBench.moderator();
        Contribution one = bench.waiting();
        assertThat(one.awaited()).isTrue();
        assertThat(sealed()).doesNotContain("exemple");
        bench.moderation.refuse(one.id(), "Nous avons vérifié.", moderator);
        assertThat(bench.replies.read(one.id(), moderator)).containsExactly("ana@exemple.fr");
        bench.replies.told(one.id(), moderator);
        assertThat(bench.replies.read(one.id(), moderator)).isEmpty();
    }

    @Test
    void tells_by_mail_whoever_left_an_address_and_erases_it() {
        String code = report(Subject.HOURS, "Fermé le mercredi", "10.0.0.1");
        String other = report(Subject.HOURS, "Fermé aussi", "10.0.0.2");
        bench.replies.leave(code, "ana@exemple.fr");
        bench.replies.leave(other, "0612345678");
        Contribution one = bench.waiting();
        bench.withMail().moderation.refuse(one.id(), "Nous avons appelé le lieu.", ContributionBench.moderator());
        assertThat(PostBench.waiting(bench.database))
                .singleElement()
                .asString()
                .contains(
                        "Nous avons appelé le lieu.",
                        "Non retenu",
                        place.place().slug().toString());
        assertThat(bench.replies.read(one.id(), ContributionBench.moderator())).containsExactly("0612345678");
    }

    @Test
    void asks_a_network_that_guesses_codes_to_wait_and_counts_no_right_one() {
        String code = report(Subject.HOURS, "Fermé", "10.0.0.1");
        for (int i = 0; i < 15; i++) {
            assertThat(bench.contributions.follow(code, "10.0.0.9")).isInstanceOf(FollowOutcome.Found.class);
        }
        for (int i = 0; i < 10; i++) {
            assertThat(bench.contributions.follow("AAAA-AAA" + i, "10.0.0.9"))
                    .isInstanceOf(FollowOutcome.Unknown.class);
        }
        assertThat(bench.contributions.follow(code, "10.0.0.9")).isInstanceOf(FollowOutcome.TooMany.class);
        assertThat(bench.contributions.follow(code, "10.0.0.8")).isInstanceOf(FollowOutcome.Found.class);
    }

    @Test
    void writes_down_who_read_a_way_to_be_told() {
        String code = report(Subject.HOURS, "Fermé", "10.0.0.1");
        bench.replies.leave(code, "0612345678");
        Caller moderator = ContributionBench.moderator();
        bench.replies.read(bench.waiting().id(), moderator);
        assertThat(bench.sql
                        .sql("select count(*) from identity.reading where actor = :who")
                        .param("who", moderator.pseudonym())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void forgets_ways_and_networks_after_thirty_days() {
        String code = report(Subject.HOURS, "Fermé", "10.0.0.1");
        bench.replies.leave(code, "ana@exemple.fr");
        Clock later = Clock.offset(DirectoryFixtures.CLOCK, Replies.KEPT.plusMinutes(1));
        new ContributionBench(bench.database, later).replies.forget();
        assertThat(bench.waiting().awaited()).isFalse();
        assertThat(bench.sql
                        .sql("select network from directory.contribution")
                        .query(String.class)
                        .single())
                .isEmpty();
    }

    private String sealed() {
        return new String(
                bench.sql
                        .sql("select reply from directory.contribution")
                        .query(byte[].class)
                        .single(),
                StandardCharsets.ISO_8859_1);
    }

    private String report(Subject subject, String words, String network) {
        ReceiveOutcome outcome = bench.contributions.report(place.place(), subject, words, bench.letter(network));
        return ((ReceiveOutcome.Received) outcome).code();
    }

    static Place draft(Contribution one) {
        return Objects.requireNonNull(one.draft());
    }

    static TypedAddress typed(String text) {
        return TypedAddress.read(text, bordeaux()).orElseThrow();
    }

    static ServedTerritory bordeaux() {
        String code = SettingsFixtures.bordeaux().territory();
        return new ServedTerritory(code, "Bordeaux Métropole", Cog.bundled().listCommunesOfEpci(code), Barriers.none());
    }
}
