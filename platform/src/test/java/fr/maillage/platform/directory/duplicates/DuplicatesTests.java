package fr.maillage.platform.directory.duplicates;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.engines.match.Decision;
import fr.maillage.platform.database.TestDatabase;
import fr.maillage.platform.directory.Place;
import fr.maillage.platform.directory.PlaceField;
import fr.maillage.platform.directory.PlaceFixtures;
import fr.maillage.platform.directory.PlaceRelation;
import fr.maillage.platform.directory.Relation;
import fr.maillage.platform.identity.AccountId;
import fr.maillage.platform.identity.Caller;
import fr.maillage.platform.identity.Grant;
import fr.maillage.platform.identity.Role;
import fr.maillage.platform.identity.Scope;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DuplicatesTests {
    private final DuplicateFixtures bench = new DuplicateFixtures(TestDatabase.fresh());

    private DuplicatePair found() {
        bench.publish(Twins.boussole());
        return bench.searched().getFirst();
    }

    private List<Place> places() {
        return bench.directory.read().places();
    }

    @Test
    void finds_two_places_that_are_one_and_says_why() {
        DuplicatePair pair = found();
        assertThat(pair.proposal()).isEqualTo(Decision.MERGE);
        assertThat(pair.reasons()).extracting(Reason::words).anyMatch(words -> words.contains("nom"));
        assertThat(pair.points())
                .isEqualTo(pair.reasons().stream().mapToInt(Reason::points).sum());
    }

    @Test
    void makes_them_one_with_the_freshest_value_of_each_field() {
        MergeOutcome outcome = bench.merge(found());
        assertThat(outcome).isInstanceOf(MergeOutcome.Merged.class);
        assertThat(places()).hasSize(1);
        Place merged = places().getFirst();
        assertThat(merged.contact().phones()).containsExactly("+33557000000");
        assertThat(merged.hours().osm()).isEqualTo("Mo-Fr 09:00-12:00");
        assertThat(merged.provenance().of(PlaceField.PHONES).id()).isEqualTo("departement");
        assertThat(merged.provenance().of(PlaceField.HOURS).id()).isEqualTo("ville");
        assertThat(merged.provenance().checkedOn()).hasToString("2026-06-10");
    }

    @Test
    void leads_from_the_address_that_went_to_the_one_that_stayed() {
        bench.merge(found());
        assertThat(bench.directory.read().ties().moved())
                .containsExactly(entry("deux-0", places().getFirst().id()));
    }

    @Test
    void brings_both_back_to_the_byte() {
        DuplicatePair pair = found();
        List<String> before = Stored.read(bench.database);
        List<String> said = Stored.lastRevisions(bench.database);
        bench.merge(pair);
        assertThat(Stored.read(bench.database)).isNotEqualTo(before);
        SeparateOutcome outcome = bench.duplicates.separate(pair, false, new Caller.Console());
        assertThat(outcome).isInstanceOf(SeparateOutcome.Separated.class);
        assertThat(Stored.read(bench.database)).isEqualTo(before);
        assertThat(Stored.lastRevisions(bench.database)).isEqualTo(said);
    }

    @Test
    void waits_again_after_being_taken_apart_and_can_be_merged_again() {
        DuplicatePair pair = found();
        bench.merge(pair);
        bench.duplicates.separate(pair, false, new Caller.Console());
        assertThat(bench.list(PairState.WAITING)).hasSize(1);
        assertThat(bench.merge(pair)).isInstanceOf(MergeOutcome.Merged.class);
        assertThat(bench.duplicates.separate(pair, false, new Caller.Console()))
                .isInstanceOf(SeparateOutcome.Separated.class);
        assertThat(bench.duplicates.separate(pair, false, new Caller.Console()))
                .isInstanceOf(SeparateOutcome.Refused.class);
    }

    @Test
    void tells_what_changed_since_before_taking_apart() {
        DuplicatePair pair = found();
        List<String> before = Stored.read(bench.database);
        bench.merge(pair);
        bench.publish(Twins.saidBy(places().getFirst(), "ville", "2026-09-09"));
        SeparateOutcome asked = bench.duplicates.separate(pair, false, new Caller.Console());
        assertThat(asked)
                .isInstanceOfSatisfying(
                        SeparateOutcome.ChangedSince.class,
                        changed -> assertThat(changed.changes())
                                .extracting(change -> change.field())
                                .containsExactly(PlaceField.CHECKED));
        assertThat(places()).hasSize(1);
        assertThat(bench.duplicates.separate(pair, true, new Caller.Console()))
                .isInstanceOf(SeparateOutcome.Separated.class);
        assertThat(Stored.read(bench.database)).isEqualTo(before);
    }

    @Test
    void remembers_that_two_places_must_never_be_one() {
        DuplicatePair pair = found();
        assertThat(bench.duplicates.neverMerge(pair, new Caller.Console())).isTrue();
        assertThat(bench.searched()).isEmpty();
        assertThat(bench.merge(pair)).isEqualTo(new MergeOutcome.Refused(MergeOutcome.Reluctance.ALREADY_DECIDED));
        assertThat(places()).hasSize(2);
    }

    @Test
    void lets_one_go_back_on_never() {
        DuplicatePair pair = found();
        bench.duplicates.neverMerge(pair, new Caller.Console());
        assertThat(bench.duplicates.reopen(pair, new Caller.Console())).isTrue();
        assertThat(bench.duplicates.reopen(pair, new Caller.Console())).isFalse();
        assertThat(bench.searched()).hasSize(1);
    }

    @Test
    void keeps_the_question_that_a_person_put_back_even_when_no_search_would_ask_it() {
        Place[] twins = Twins.boussole();
        Place stranger = PlaceFixtures.place("Mairie de Lormont")
                .slug("mairie-de-lormont")
                .build();
        bench.publish(twins[0], stranger);
        bench.duplicates.neverMerge(twins[0].id(), stranger.id(), new Caller.Console());
        bench.duplicates.reopen(bench.list(PairState.NEVER).getFirst(), new Caller.Console());
        assertThat(bench.searched()).hasSize(1);
        assertThat(bench.searched()).hasSize(1);
    }

    @Test
    void keeps_never_for_the_place_that_stands_for_another() {
        Place[] twins = Twins.boussole();
        Place third = PlaceFixtures.place("Espace Boussole Rotonde")
                .slug("trois")
                .address("3 rue de la Boussole", "33000")
                .at(44.8, -0.57)
                .build();
        bench.publish(twins[0], twins[1], Twins.saidBy(third, "caf", "2026-02-02"));
        List<DuplicatePair> pairs = bench.searched();
        PairKey one = PairKey.of(twins[1].id(), third.id());
        DuplicatePair apart = pairs.stream()
                .filter(pair -> pair.places().equals(one))
                .findFirst()
                .orElseThrow();
        DuplicatePair same = pairs.stream()
                .filter(pair -> pair.places().equals(PairKey.of(twins[0].id(), twins[1].id())))
                .findFirst()
                .orElseThrow();
        bench.duplicates.neverMerge(apart, new Caller.Console());
        assertThat(bench.merge(same)).isInstanceOf(MergeOutcome.Merged.class);
        assertThat(bench.searched()).isEmpty();
        DuplicatePair last = bench.duplicates
                .find(PairKey.of(twins[0].id(), third.id()).id())
                .orElse(apart);
        assertThat(bench.duplicates.settled().keepsApart(twins[0].id(), third.id()))
                .as(last.toString())
                .isTrue();
    }

    @Test
    void ties_two_places_that_belong_together_without_merging_them() {
        DuplicatePair pair = found();
        PlaceRelation hosted = Duplicates.relation(pair, Relation.HOSTED_BY, true);
        assertThat(bench.duplicates.relate(pair, hosted, new Caller.Console())).isTrue();
        assertThat(bench.directory.read().ties().relations()).containsExactly(hosted);
        assertThat(bench.searched()).isEmpty();
        assertThat(bench.duplicates.reopen(pair, new Caller.Console())).isTrue();
        assertThat(bench.directory.read().ties().relations()).isEmpty();
    }

    @Test
    void refuses_to_merge_what_changed_since_it_was_read() {
        DuplicatePair pair = found();
        SideBySide read = bench.duplicates.lay(pair).orElseThrow();
        bench.publish(Twins.saidBy(read.other().place(), "departement", "2026-11-11"));
        MergeOutcome outcome = bench.duplicates.merge(pair, read.proposal(), new Caller.Console());
        assertThat(outcome).isEqualTo(new MergeOutcome.Refused(MergeOutcome.Reluctance.CHANGED));
        assertThat(bench.list(PairState.WAITING)).containsExactly(pair);
    }

    @Test
    void keeps_either_place_and_any_choice_of_fields() {
        DuplicatePair pair = found();
        SideBySide other = bench.duplicates.lay(pair).orElseThrow().swapped();
        MergeOrder order = new MergeOrder(
                other.kept().place().id(),
                other.kept().revision(),
                other.other().revision(),
                Set.of(PlaceField.HOURS));
        bench.duplicates.merge(pair, order, new Caller.Console());
        Place merged = places().getFirst();
        assertThat(merged.slug()).isEqualTo("deux-0");
        assertThat(merged.hours().osm()).isEqualTo("Mo-Fr 09:00-12:00");
        assertThat(merged.reception().equipment()).isEmpty();
    }

    @Test
    void a_chain_of_merges_is_taken_apart_from_its_end() {
        Place[] twins = Twins.boussole();
        Place third = Twins.saidBy(Twins.of(2)[2], "caf", "2026-02-02");
        bench.publish(twins[0], twins[1], third);
        DuplicatePair first = bench.searched().getFirst();
        bench.merge(first);
        bench.duplicates.neverMerge(twins[0].id(), third.id(), new Caller.Console());
        DuplicatePair second = bench.duplicates
                .find(PairKey.of(twins[0].id(), third.id()).id())
                .orElseThrow();
        bench.duplicates.reopen(second, new Caller.Console());
        SideBySide sides = bench.duplicates.lay(second).orElseThrow();
        SideBySide thirdStays = sides.kept().place().id().equals(third.id()) ? sides : sides.swapped();
        bench.duplicates.merge(second, thirdStays.proposal(), new Caller.Console());
        assertThat(bench.directory.read().ties().moved().values()).containsOnly(third.id());
        assertThat(bench.duplicates.separate(first, true, new Caller.Console()))
                .isInstanceOf(SeparateOutcome.Refused.class);
        assertThat(bench.duplicates.separate(second, false, new Caller.Console()))
                .isInstanceOf(SeparateOutcome.Separated.class);
        assertThat(bench.duplicates.separate(first, true, new Caller.Console()))
                .isInstanceOf(SeparateOutcome.Separated.class);
        assertThat(places()).hasSize(3);
    }

    @Test
    void counts_what_waits_and_says_where_the_search_stands() {
        assertThat(bench.search.state()).isEqualTo(SearchState.NEVER);
        DuplicatePair pair = found();
        assertThat(bench.duplicates.count(PairState.WAITING)).containsExactly(entry(Decision.MERGE, 1));
        assertThat(bench.search.state().places()).isEqualTo(2);
        assertThat(bench.search.state().isMoving()).isFalse();
        bench.search.ask();
        assertThat(bench.search.state().isMoving()).isTrue();
        assertThat(bench.duplicates.neverMerge(pair, new Caller.Console())).isTrue();
        assertThat(bench.duplicates.neverMerge(pair, new Caller.Console())).isFalse();
    }

    @Test
    void only_who_may_decide_about_both_places_may_decide() {
        DuplicatePair pair = found();
        assertThat(bench.duplicates.mayDecide(pair, new Caller.Console())).isTrue();
        assertThat(bench.duplicates.mayDecide(pair, new Caller.Anyone())).isFalse();
        assertThat(bench.duplicates.mayDecide(pair, moderatorOf("33063"))).isTrue();
        assertThat(bench.duplicates.mayDecide(pair, moderatorOf("33281"))).isFalse();
    }

    private static Caller moderatorOf(String commune) {
        Grant grant = new Grant(Role.MODERATOR, Scope.commune(commune));
        return new Caller.SignedIn(new AccountId(UUID.randomUUID()), "Anne", List.of(grant), false);
    }

    @Test
    void journals_every_decision() {
        DuplicatePair pair = found();
        bench.merge(pair);
        bench.duplicates.separate(pair, false, new Caller.Console());
        bench.duplicates.neverMerge(pair, new Caller.Console());
        assertThat(Stored.count(bench.database, "identity.journal")).isEqualTo(3);
    }

    @Test
    void forgets_the_pairs_that_a_new_search_does_not_find() {
        found();
        Place[] twins = Twins.boussole();
        bench.publish(Twins.saidBy(
                PlaceFixtures.place("Bains douches")
                        .slug("deux-0")
                        .in("33281", "Mérignac")
                        .build(),
                "departement",
                "2026-11-11"));
        assertThat(twins).hasSize(2);
        assertThat(bench.searched()).isEmpty();
    }
}
