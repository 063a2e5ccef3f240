package fr.maillage.platform.directory.freshness;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.platform.directory.Place;
import fr.maillage.platform.directory.PlaceField;
import fr.maillage.platform.directory.PlaceId;
import fr.maillage.platform.directory.SheetSeen;
import fr.maillage.platform.identity.AccountId;
import fr.maillage.platform.identity.Caller;
import fr.maillage.platform.identity.Grant;
import fr.maillage.platform.identity.Role;
import fr.maillage.platform.identity.Scope;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class CallsTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
    private static final int CALLERS = 4;

    private final FieldBench bench = new FieldBench();
    private final Place first = bench.add(FieldBench.stale("Premier lieu"));
    private final Place second = bench.add(FieldBench.stale("Deuxième lieu"));
    private final Caller ines = FieldBench.caller("Inès");
    private final Caller hugo = FieldBench.caller("Hugo");

    @Test
    void the_most_looked_at_comes_first() {
        look(second, 3);
        assertThat(names(bench.calls.list(ines, CallFilter.ALL))).containsExactly("Deuxième lieu", "Premier lieu");
        look(first, 9);
        assertThat(names(bench.calls.list(ines, CallFilter.ALL))).containsExactly("Premier lieu", "Deuxième lieu");
    }

    @Test
    void views_are_kept_by_place_and_day_with_nothing_else() {
        look(first, 2);
        bench.views.flush();
        assertThat(bench.sql
                        .sql("select views from directory.sheet_view")
                        .query(Integer.class)
                        .list())
                .containsExactly(2);
        assertThat(bench.views.since(TODAY)).containsEntry(first.id(), 2);
    }

    @Test
    void callers_who_start_together_never_get_the_same_place() throws Exception {
        CyclicBarrier barrier = new CyclicBarrier(CALLERS);
        List<Callable<Optional<PlaceId>>> callers = new ArrayList<>();
        for (int i = 0; i < CALLERS; i++) {
            Caller caller = FieldBench.caller("Appelant " + i);
            callers.add(() -> {
                barrier.await();
                return bench.calls.takeNext(caller, CallFilter.ALL);
            });
        }
        List<PlaceId> taken = new ArrayList<>();
        try (ExecutorService hands = Executors.newFixedThreadPool(CALLERS)) {
            for (Future<Optional<PlaceId>> place : hands.invokeAll(callers)) {
                place.get().ifPresent(taken::add);
            }
        }
        assertThat(taken).containsExactlyInAnyOrder(first.id(), second.id());
    }

    @Test
    void a_place_comes_free_after_a_quarter_of_an_hour() {
        assertThat(bench.calls.take(first.id(), ines)).isTrue();
        assertThat(bench.calls.take(first.id(), hugo)).isFalse();
        bench.clock.later(Duration.ofMinutes(15));
        assertThat(bench.calls.take(first.id(), hugo)).isTrue();
        assertThat(bench.calls.answer(first.id(), right(), ines)).isInstanceOf(CallOutcome.NotHeld.class);
    }

    @Test
    void all_right_says_who_checked_as_a_role() {
        bench.calls.take(first.id(), ines);
        bench.calls.answer(first.id(), right(), ines);
        Place after = bench.now(first.id());
        assertThat(after.provenance().checkedOn()).isEqualTo(TODAY);
        assertThat(after.provenance().of(PlaceField.CHECKED).note()).isEqualTo("par\u00a0: Aidant");
        assertThat(bench.causes(first.id())).last().asString().contains("vérifié par téléphone le 1er décembre 2026");
        assertThat(names(bench.calls.list(ines, CallFilter.ALL))).containsExactly("Deuxième lieu");
    }

    @Test
    void a_correction_during_the_call_is_counted_in_its_outcome() {
        bench.calls.take(first.id(), ines);
        bench.calls.correct(first.id(), new Correction.Phones("05 56 12 34 56"), false, ines);
        assertThat(bench.calls.answer(first.id(), right(), ines))
                .isEqualTo(new CallOutcome.Written(CheckOutcome.CORRECTED));
        assertThat(bench.now(first.id()).contact().phones()).containsExactly("+33556123456");
    }

    @Test
    void a_correction_during_a_visit_says_that_somebody_was_there() {
        bench.calls.take(first.id(), ines);
        bench.calls.correct(first.id(), new Correction.Phones("05 56 12 34 56"), true, ines);
        assertThat(bench.now(first.id()).provenance().of(PlaceField.PHONES).title())
                .isEqualTo("Vérifié sur place");
    }

    @Test
    void without_an_answer_the_place_waits_until_the_day_chosen() {
        bench.calls.take(first.id(), ines);
        bench.calls.answer(
                first.id(), new CallAnswer(CheckOutcome.NO_ANSWER, false, TODAY, TODAY.plusDays(7), ""), ines);
        assertThat(names(bench.calls.list(ines, CallFilter.ALL))).containsExactly("Deuxième lieu");
        bench.clock.later(Duration.ofDays(7));
        assertThat(names(bench.calls.list(ines, CallFilter.ALL))).contains("Premier lieu");
        assertThat(bench.now(first.id())).isEqualTo(first);
    }

    @Test
    void refuses_a_call_dated_tomorrow() {
        bench.calls.take(first.id(), ines);
        CallAnswer tomorrow = new CallAnswer(CheckOutcome.RIGHT, false, TODAY.plusDays(1), null, "");
        assertThat(bench.calls.answer(first.id(), tomorrow, ines)).isInstanceOf(CallOutcome.Refused.class);
        assertThat(bench.calls.isHeldBy(first.id(), ines)).isTrue();
    }

    @Test
    void shows_only_places_that_the_caller_may_verify() {
        Caller elsewhere = new Caller.SignedIn(
                AccountId.fresh(), "Yann", List.of(new Grant(Role.HELPER, Scope.commune("33522"))), false);
        assertThat(bench.calls.list(elsewhere, CallFilter.ALL)).isEmpty();
    }

    private void look(Place place, int times) {
        for (int i = 0; i < times; i++) {
            bench.views.count(new SheetSeen(place.id(), TODAY));
        }
        bench.views.flush();
    }

    private static CallAnswer right() {
        return new CallAnswer(CheckOutcome.RIGHT, false, TODAY, null, "");
    }

    private static List<String> names(List<CallLine> lines) {
        return lines.stream().map(line -> line.place().name()).toList();
    }
}
