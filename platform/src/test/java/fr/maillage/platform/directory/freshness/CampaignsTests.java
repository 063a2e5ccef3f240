package fr.maillage.platform.directory.freshness;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.engines.vocabulary.Need;
import fr.maillage.engines.vocabulary.ServiceKind;
import fr.maillage.platform.directory.Freshness;
import fr.maillage.platform.directory.Place;
import fr.maillage.platform.identity.AccountId;
import fr.maillage.platform.identity.Caller;
import fr.maillage.platform.identity.Contest;
import fr.maillage.platform.identity.Grant;
import fr.maillage.platform.identity.Role;
import fr.maillage.platform.identity.Scope;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CampaignsTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

    private final FieldBench bench = new FieldBench();
    private final Caller ines = FieldBench.caller("Inès");
    private final Place first = bench.add(FieldBench.stale("Premier lieu").in("33249", "Lormont"));
    private final Place second =
            bench.add(FieldBench.stale("Deuxième lieu").in("33249", "Lormont").offers(ServiceKind.JOB_SEARCH));

    CampaignsTests() {
        bench.add(FieldBench.stale("Ailleurs").in("33063", "Bordeaux"));
    }

    @Test
    void holds_the_places_that_fit_when_it_opens() {
        assertThat(bench.campaigns.places(open("33249", null, null)))
                .containsExactlyInAnyOrder(first.id(), second.id());
        assertThat(bench.campaigns.places(open("33249", Need.WORK, null))).containsExactly(second.id());
        assertThat(bench.campaigns.places(open("", null, Freshness.OLD))).hasSize(3);
    }

    @Test
    void tells_its_progress_in_words() {
        Campaign campaign = open("33249", null, null);
        assertThat(bench.campaigns.progress(campaign).words()).isEqualTo("0\u00a0lieu sur 2 vérifié");
        bench.calls.take(first.id(), ines);
        bench.calls.answer(first.id(), new CallAnswer(CheckOutcome.RIGHT, true, TODAY, null, ""), ines);
        assertThat(bench.campaigns.progress(campaign).words()).isEqualTo("1\u00a0lieu sur 2 vérifié");
    }

    @Test
    void writes_to_all_that_have_not_answered_and_each_letter_works() {
        Campaign campaign = open("33249", null, null);
        bench.uses.confirm(bench.token(first));
        List<PlaceLetter> letters = bench.campaigns.letters(campaign, ines);
        assertThat(letters).extracting(letter -> letter.place().name()).containsExactly("Deuxième lieu");
        CodeOutcome entered = bench.links.enter(letters.getFirst().code(), "192.0.2.1");
        bench.uses.confirm(((CodeOutcome.Opened) entered).token());
        assertThat(bench.campaigns.progress(campaign).words()).isEqualTo("2\u00a0lieux sur 2 vérifiés");
    }

    @Test
    void closes_once_with_a_report() {
        Campaign campaign = open("33249", null, null);
        assertThat(bench.campaigns.close(campaign, "Les matins marchent mieux."))
                .isTrue();
        assertThat(bench.campaigns.close(campaign, "Encore.")).isFalse();
        assertThat(bench.campaigns.find(campaign.id()).orElseThrow().report())
                .contains("sur 2", "2 n’ont pas répondu", "Les matins marchent mieux.");
    }

    @Test
    void of_people_who_close_it_at_once_one_writes_the_report() {
        Campaign campaign = open("33249", null, null);
        AtomicInteger turn = new AtomicInteger();
        List<Boolean> closed =
                Contest.of(8, () -> bench.campaigns.close(campaign, "Rapport " + turn.incrementAndGet() + "."));
        assertThat(closed).filteredOn(done -> done).hasSize(1);
    }

    @Test
    void is_closed_by_nobody_who_may_verify_some_of_its_places_only() {
        Campaign campaign = open("33249", null, null);
        Caller ofOnePlace = new Caller.SignedIn(
                AccountId.fresh(),
                "Hugo",
                List.of(new Grant(Role.HELPER, Scope.place(first.id().value()))),
                false);
        assertThat(bench.campaigns.mayClose(campaign, ines)).isTrue();
        assertThat(bench.campaigns.mayClose(campaign, ofOnePlace)).isFalse();
    }

    @Test
    void refuses_a_campaign_that_ends_before_it_begins_or_holds_nothing() {
        assertThat(bench.campaigns.open(draft("33249", null, null, TODAY.minusDays(1)), ines))
                .isInstanceOf(CampaignOpening.Refused.class);
        assertThat(bench.campaigns.open(draft("33003", null, null, TODAY), ines))
                .isInstanceOf(CampaignOpening.Refused.class);
    }

    private Campaign open(String commune, @Nullable Need need, @Nullable Freshness band) {
        CampaignOpening opening = bench.campaigns.open(draft(commune, need, band, TODAY.plusDays(30)), ines);
        UUID id = ((CampaignOpening.Opened) opening).id();
        return bench.campaigns.find(id).orElseThrow();
    }

    private static CampaignDraft draft(String commune, @Nullable Need need, @Nullable Freshness band, LocalDate until) {
        return new CampaignDraft("Essai", commune, need, band, TODAY, until, "Pimms, Ville de Lormont");
    }
}
