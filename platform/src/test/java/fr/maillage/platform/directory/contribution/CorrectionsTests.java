package fr.maillage.platform.directory.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.platform.directory.Contact;
import fr.maillage.platform.directory.Place;
import fr.maillage.platform.directory.PlaceField;
import fr.maillage.platform.directory.Revision;
import fr.maillage.platform.directory.StoredPlace;
import fr.maillage.platform.directory.editing.Rewrite;
import fr.maillage.platform.identity.Caller;
import fr.maillage.platform.identity.Role;
import fr.maillage.platform.identity.Scope;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class CorrectionsTests {
    private final ContributionBench bench = new ContributionBench();
    private final StoredPlace place = bench.place();
    private final Caller keeper = ContributionBench.person(
            Role.CONTRIBUTOR, Scope.place(place.place().id().value()));

    @Test
    void saves_at_once_for_whoever_keeps_the_place() {
        Corrections.Outcome outcome = bench.corrections.save(place, bench.renamed(place, "Benauge"), "", keeper);
        assertThat(outcome).isEqualTo(new Corrections.Outcome.Saved(place.revision() + 1));
        Revision last = bench.revisions.list(place.place().id()).getFirst();
        assertThat(last.why().author()).isEqualTo("Contributeur d’un lieu");
        assertThat(last.place().provenance().of(PlaceField.NAME).id()).isEqualTo("parole-contributor");
        assertThat(last.place().provenance().of(PlaceField.PHONES))
                .isEqualTo(place.place().provenance().main());
    }

    @Test
    void proposes_for_whoever_keeps_another_place() {
        Caller other = ContributionBench.person(Role.CONTRIBUTOR, Scope.place(UUID.randomUUID()));
        Corrections.Outcome outcome = bench.corrections.save(place, bench.renamed(place, "Benauge"), "", other);
        assertThat(outcome).isInstanceOf(Corrections.Outcome.Proposed.class);
        assertThat(bench.again(place)).isEqualTo(place);
        assertThat(bench.waiting().fields()).containsExactly(PlaceField.NAME);
    }

    @RepeatedTest(5)
    void lets_one_of_two_authors_win_and_shows_the_other_both() throws Exception {
        List<Corrections.Outcome> outcomes = ContributionBench.atOnce(
                () -> bench.corrections.save(place, bench.renamed(place, "Un"), "", keeper),
                () -> bench.corrections.save(place, bench.renamed(place, "Deux"), "", keeper));
        assertThat(outcomes).hasAtLeastOneElementOfType(Corrections.Outcome.Saved.class);
        assertThat(outcomes).hasAtLeastOneElementOfType(Corrections.Outcome.Overtaken.class);
        assertThat(bench.again(place).revision()).isEqualTo(place.revision() + 1);
    }

    @Test
    void keeps_both_changes_of_different_fields() {
        Place called = Rewrite.of(place.place())
                .contact(new Contact(List.of("+33556000000"), List.of(), List.of(), List.of()))
                .place();
        bench.corrections.save(place, bench.renamed(place, "Benauge"), "", keeper);
        assertThat(bench.corrections.save(place, called, "", keeper)).isInstanceOf(Corrections.Outcome.Saved.class);
        Place now = bench.again(place).place();
        assertThat(now.name()).isEqualTo("Benauge");
        assertThat(now.contact().phones()).containsExactly("+33556000000");
    }

    @Test
    void never_moves_the_public_address() {
        bench.corrections.save(place, bench.renamed(place, "Tout autre nom"), "", keeper);
        assertThat(bench.again(place).place().slug()).isEqualTo("mediatheque-benauge");
    }

    @Test
    void asks_for_the_charter_once_a_version() {
        Caller.SignedIn person = ContributionBench.moderator();
        Charters charters = bench.charters();
        assertThat(charters.isAccepted(person)).isFalse();
        charters.accept(person);
        charters.accept(person);
        assertThat(charters.isAccepted(person)).isTrue();
        assertThat(bench.sql
                        .sql("select version from directory.charter_acceptance")
                        .query(String.class)
                        .list())
                .containsExactly(Charters.VERSION);
    }
}
