package fr.maillage.platform.directory.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.platform.directory.Contact;
import fr.maillage.platform.directory.Place;
import fr.maillage.platform.directory.PlaceField;
import fr.maillage.platform.directory.StoredPlace;
import fr.maillage.platform.directory.Why;
import fr.maillage.platform.directory.editing.Rewrite;
import fr.maillage.platform.identity.Caller;
import fr.maillage.platform.identity.Role;
import fr.maillage.platform.identity.Scope;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class ModerationTests {
    private final ContributionBench bench = new ContributionBench();
    private final StoredPlace place = bench.place();
    private final Caller moderator = ContributionBench.moderator();

    @RepeatedTest(5)
    void lets_one_of_two_moderators_win_and_tells_the_other() throws Exception {
        Contribution one = corrected();
        List<DecideOutcome> outcomes = ContributionBench.atOnce(
                () -> bench.moderation.take(one.id(), one.fields(), "Oui", moderator),
                () -> bench.moderation.refuse(one.id(), "Non", ContributionBench.moderator()));
        assertThat(outcomes).hasAtLeastOneElementOfType(DecideOutcome.Decided.class);
        assertThat(outcomes).hasAtLeastOneElementOfType(DecideOutcome.TooLate.class);
        boolean taken = outcomes.getFirst() instanceof DecideOutcome.Decided;
        assertThat(bench.again(place).revision()).isEqualTo(taken ? place.revision() + 1 : place.revision());
    }

    @Test
    void writes_what_is_taken_under_the_name_of_a_role() {
        Contribution one = corrected();
        bench.moderation.take(one.id(), one.fields(), "Vérifié par téléphone", moderator);
        assertThat(bench.again(place).place().name()).isEqualTo("Médiathèque de la Benauge");
        Why why = bench.revisions.list(place.place().id()).getFirst().why();
        assertThat(why.author()).isEqualTo("Aidant");
        assertThat(why.reason()).isEqualTo("Vérifié par téléphone");
        assertThat(bench.again(place).place().provenance().of(PlaceField.NAME).comesFromAPerson())
                .isTrue();
    }

    @Test
    void calls_amended_what_is_taken_in_part() {
        Contribution one = corrected();
        bench.moderation.take(one.id(), Set.of(PlaceField.PHONES), "", moderator);
        assertThat(bench.moderation.find(one.id()).orElseThrow().state()).isEqualTo(State.AMENDED);
        assertThat(bench.again(place).place().name()).isEqualTo(place.place().name());
    }

    @Test
    void changes_nothing_when_it_refuses_and_keeps_the_reason() {
        Contribution one = corrected();
        bench.moderation.refuse(one.id(), "Le nom officiel est resté.", moderator);
        Contribution.Decision decision =
                bench.moderation.find(one.id()).orElseThrow().decision();
        assertThat(decision)
                .isNotNull()
                .extracting(Contribution.Decision::reason)
                .isEqualTo("Le nom officiel est resté.");
        assertThat(bench.again(place)).isEqualTo(place);
    }

    @Test
    void keeps_to_the_communes_of_the_moderator() {
        corrected();
        assertThat(bench.moderation.list(ContributionBench.person(Role.MODERATOR, Scope.commune("33063"))))
                .hasSize(1);
        assertThat(bench.moderation.list(ContributionBench.person(Role.MODERATOR, Scope.commune("33249"))))
                .isEmpty();
        assertThat(bench.moderation.list(ContributionBench.person(Role.HELPER, Scope.territory())))
                .isEmpty();
    }

    @Test
    void takes_a_place_out_and_brings_it_back_as_it_was() {
        bench.contributions.report(place.place(), Subject.CLOSED, "", bench.letter("10.0.0.1"));
        bench.moderation.withdraw(bench.waiting().id(), "Fermé depuis septembre.", moderator);
        assertThat(bench.directory.read().places())
                .noneMatch(one -> one.id().equals(place.place().id()));
        assertThat(bench.revisions
                        .findWithdrawn(place.place().slug())
                        .orElseThrow()
                        .why()
                        .reason())
                .isEqualTo("Fermé depuis septembre.");
        StoredPlace gone = bench.again(place);
        bench.revisions.restore(
                place.place().id(), place.revision(), gone.revision(), new Why("Retour", "Modérateur", ""));
        assertThat(bench.again(place).published()).isTrue();
        assertThat(bench.again(place).place()).isEqualTo(place.place());
    }

    private Contribution corrected() {
        Place draft = Rewrite.of(place.place())
                .name("Médiathèque de la Benauge")
                .contact(new Contact(List.of("+33556000000"), List.of(), List.of(), List.of()))
                .place();
        bench.corrections.save(place, draft, "J’y travaille", ContributionBench.person(Role.HELPER, Scope.territory()));
        return bench.waiting();
    }
}
