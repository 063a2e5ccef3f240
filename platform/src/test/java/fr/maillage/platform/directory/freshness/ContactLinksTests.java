package fr.maillage.platform.directory.freshness;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.platform.directory.Place;
import fr.maillage.platform.directory.PlaceField;
import fr.maillage.platform.identity.Contest;
import fr.maillage.platform.kernel.SettingsFixtures;
import fr.maillage.platform.post.PostBench;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ContactLinksTests {
    private final FieldBench bench = new FieldBench();
    private final Place place = bench.add(FieldBench.stale("Médiathèque Jean Moulin"));

    @Test
    void all_is_still_true_in_one_act() {
        assertThat(bench.uses.confirm(bench.token(place))).isInstanceOf(LinkUse.Done.class);
        Place after = bench.now(place.id());
        assertThat(after.provenance().checkedOn()).isEqualTo(LocalDate.of(2026, 12, 1));
        assertThat(after.provenance().of(PlaceField.HOURS).title()).isEqualTo("Confirmé par le lieu");
        assertThat(after.hours()).isEqualTo(place.hours());
        assertThat(bench.causes(place.id())).last().asString().contains("confirmé par le lieu");
    }

    @Test
    void looking_changes_nothing() {
        String token = bench.token(place);
        long version = bench.directory.version();
        for (int i = 0; i < 5; i++) {
            assertThat(bench.links.look(token)).isInstanceOf(LinkState.Open.class);
        }
        assertThat(bench.directory.version()).isEqualTo(version);
        assertThat(bench.now(place.id())).isEqualTo(place);
    }

    @Test
    void serves_once() {
        String token = bench.token(place);
        bench.uses.confirm(token);
        assertThat(bench.uses.confirm(token)).isInstanceOf(LinkUse.Closed.class);
        assertThat(bench.links.look(token))
                .isInstanceOfSatisfying(
                        LinkState.Over.class, over -> assertThat(over.why()).isEqualTo(LinkState.Over.Why.USED));
    }

    @Test
    void serves_once_however_many_press_together() throws Exception {
        String token = bench.token(place);
        CyclicBarrier barrier = new CyclicBarrier(4);
        Callable<LinkUse> press = () -> {
            barrier.await();
            return bench.uses.confirm(token);
        };
        List<LinkUse> uses = new ArrayList<>();
        try (ExecutorService hands = Executors.newFixedThreadPool(4)) {
            for (Future<LinkUse> use : hands.invokeAll(List.of(press, press, press, press))) {
                uses.add(use.get());
            }
        }
        assertThat(uses).filteredOn(LinkUse.Done.class::isInstance).hasSize(1);
    }

    @Test
    void ends_after_thirty_days() {
        String token = bench.token(place);
        bench.clock.later(Duration.ofDays(30).plusSeconds(1));
        assertThat(bench.uses.confirm(token)).isInstanceOf(LinkUse.Closed.class);
        assertThat(bench.now(place.id())).isEqualTo(place);
    }

    @Test
    void ends_when_another_takes_its_place() {
        String first = bench.token(place);
        String second = bench.token(place);
        assertThat(bench.uses.confirm(first)).isInstanceOf(LinkUse.Closed.class);
        assertThat(bench.uses.confirm(second)).isInstanceOf(LinkUse.Done.class);
    }

    @Test
    void keeps_marks_of_its_secrets_only() {
        PlaceLetter letter = bench.links.letter(place, null, FieldBench.caller("Inès"));
        String token =
                ((CodeOutcome.Opened) bench.links.enter(letter.code().toLowerCase(Locale.ROOT), "192.0.2.1")).token();
        String stored = bench.sql
                .sql("select cast(l as text) from directory.contact_link l")
                .query(String.class)
                .single();
        assertThat(stored).doesNotContain(token, letter.code(), letter.code().replace("-", ""));
    }

    @Test
    void changes_friday_only() {
        Map<DayOfWeek, String> week = new EnumMap<>(
                bench.corrections.findWeek(place, LocalDate.of(2026, 12, 1)).orElseThrow());
        week.put(DayOfWeek.FRIDAY, "de 9 h à 12 h");
        LinkUse use = bench.uses.correct(bench.token(place), new Correction.Week(week));
        assertThat(((LinkUse.Done) use).differences())
                .containsExactly(new BeforeAfter("Vendredi", "de 9 h à 12 h et de 14 h à 17 h", "de 9 h à 12 h"));
        assertThat(bench.now(place.id()).hours().osm())
                .isEqualTo("Mo-Th 09:00-12:00,14:00-17:00; Fr 09:00-12:00; PH off");
    }

    @Test
    void what_is_not_understood_leaves_the_link_open() {
        String token = bench.token(place);
        assertThat(bench.uses.correct(token, new Correction.Phones("05 56"))).isInstanceOf(LinkUse.NotUnderstood.class);
        assertThat(bench.links.look(token)).isInstanceOf(LinkState.Open.class);
        assertThat(bench.now(place.id())).isEqualTo(place);
    }

    @Test
    void of_people_who_decide_at_once_about_a_place_said_to_be_gone_one_decides() {
        bench.calls.enter(
                place.id(),
                new CallAnswer(CheckOutcome.GONE, false, LocalDate.of(2026, 12, 1), null, "fermé"),
                FieldBench.caller("Moussa"));
        GoneReport report = bench.gonePlaces.listWaiting().getFirst();
        AtomicInteger turn = new AtomicInteger();
        List<Boolean> decided = Contest.of(
                8,
                () -> bench.gonePlaces.decide(report, turn.getAndIncrement() % 2 == 0, FieldBench.caller("Camille")));
        assertThat(decided).filteredOn(done -> done).hasSize(1);
    }

    @Test
    void a_place_said_to_be_gone_stays_until_somebody_decides() {
        bench.uses.sayGone(bench.token(place), "fermé en juin");
        assertThat(bench.directory.findPublished(place.id())).isPresent();
        GoneReport report = bench.gonePlaces.listWaiting().getFirst();
        bench.gonePlaces.decide(report, true, FieldBench.caller("Moussa"));
        assertThat(bench.directory.findPublished(place.id())).isEmpty();
        assertThat(bench.gonePlaces.decide(report, false, FieldBench.caller("Camille")))
                .isFalse();
    }

    @Test
    void wrong_codes_are_counted_and_then_refused() {
        for (int i = 0; i < 10; i++) {
            assertThat(bench.links.enter("AAAA-BBBB-CCC" + i, "192.0.2.7")).isInstanceOf(CodeOutcome.Refused.class);
        }
        PlaceLetter letter = bench.links.letter(place, null, FieldBench.caller("Inès"));
        assertThat(bench.links.enter(letter.code(), "192.0.2.7")).isInstanceOf(CodeOutcome.TooMany.class);
        assertThat(bench.links.enter(letter.code(), "192.0.2.8")).isInstanceOf(CodeOutcome.Opened.class);
        bench.clock.later(Duration.ofMinutes(16));
        assertThat(bench.links.enter(letter.code(), "192.0.2.7")).isInstanceOf(CodeOutcome.Opened.class);
    }

    @Test
    void another_link_comes_at_once_or_by_letter() {
        String token = bench.token(place);
        bench.uses.confirm(token);
        assertThat(bench.links.another(token)).isInstanceOf(AnotherLink.Here.class);
        bench.clock.later(Duration.ofMinutes(16));
        assertThat(bench.links.another(token)).isInstanceOf(AnotherLink.Wished.class);
        assertThat(bench.links.listWishes()).extracting(Place::name).containsExactly("Médiathèque Jean Moulin");
    }

    @Test
    void without_a_mail_server_nothing_is_sent() {
        assertThat(bench.links.mail(place, null, FieldBench.caller("Inès"))).isFalse();
        assertThat(PostBench.waiting(bench.database)).isEmpty();
    }

    @Test
    void with_one_the_link_goes_to_the_address_of_the_place() {
        FieldBench wired = new FieldBench(SettingsFixtures.withMail(2525));
        Place there = wired.add(FieldBench.stale("Maison des projets"));
        assertThat(wired.links.mail(there, null, FieldBench.caller("Inès"))).isTrue();
        String text = PostBench.waiting(wired.database).getFirst();
        String token = text.substring(text.indexOf("/confirmer/") + 11)
                .lines()
                .findFirst()
                .orElseThrow();
        assertThat(wired.uses.confirm(token)).isInstanceOf(LinkUse.Done.class);
    }
}
