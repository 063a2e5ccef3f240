package fr.maillage.platform.directory.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.platform.directory.Contact;
import fr.maillage.platform.directory.Place;
import fr.maillage.platform.directory.PlaceField;
import fr.maillage.platform.directory.PlaceMerge;
import fr.maillage.platform.directory.Provenance;
import fr.maillage.platform.directory.SourceRef;
import fr.maillage.platform.directory.StoredPlace;
import fr.maillage.platform.directory.editing.Rewrite;
import fr.maillage.platform.directory.sources.FieldSources;
import fr.maillage.platform.identity.Caller;
import fr.maillage.platform.identity.Contest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ConflictsTests {
    private static final UUID RUN = UUID.randomUUID();

    private final ContributionBench bench = new ContributionBench();
    private final Caller moderator = ContributionBench.moderator();
    private StoredPlace place = bench.place();

    @BeforeEach
    void a_person_corrects_the_telephone() {
        bench.corrections.save(place, called("+33556111111"), "", moderator);
        place = bench.again(place);
    }

    @Test
    void never_overwrites_the_word_of_a_person_by_a_file_however_fresh() {
        Place file = file("+33556222222");
        assertThat(PlaceMerge.of(place.place(), file).contact().phones()).containsExactly("+33556111111");
    }

    @Test
    void opens_one_disagreement_for_people_to_decide() {
        bench.conflicts.heard(place.place().id(), file("+33556222222"), "lieux.csv", RUN);
        bench.conflicts.heard(place.place().id(), file("+33556222222"), "lieux.csv", UUID.randomUUID());
        assertThat(bench.moderation.list(moderator)).singleElement().satisfies(one -> {
            assertThat(one.kind()).isEqualTo(Kind.CONFLICT);
            assertThat(one.fields()).containsExactly(PlaceField.PHONES);
        });
    }

    @Test
    void says_on_the_sheet_that_sources_disagree_until_somebody_decided() {
        bench.conflicts.heard(place.place().id(), file("+33556222222"), "lieux.csv", RUN);
        assertThat(disputed()).containsExactly(PlaceField.PHONES);
        bench.moderation.refuse(bench.waiting().id(), "", moderator);
        assertThat(disputed()).isEmpty();
    }

    @Test
    void does_not_ask_again_what_was_decided() {
        bench.conflicts.heard(place.place().id(), file("+33556222222"), "lieux.csv", RUN);
        bench.moderation.refuse(bench.waiting().id(), "", moderator);
        bench.conflicts.heard(place.place().id(), file("+33556222222"), "lieux.csv", UUID.randomUUID());
        assertThat(bench.moderation.list(moderator)).isEmpty();
        bench.conflicts.heard(place.place().id(), file("+33556333333"), "lieux.csv", UUID.randomUUID());
        assertThat(bench.moderation.list(moderator)).hasSize(1);
    }

    @Test
    void takes_the_word_of_the_file_when_a_person_says_so() {
        bench.conflicts.heard(place.place().id(), file("+33556222222"), "lieux.csv", RUN);
        bench.moderation.take(bench.waiting().id(), Set.of(PlaceField.PHONES), "", moderator);
        Place now = bench.again(place).place();
        assertThat(now.contact().phones()).containsExactly("+33556222222");
        assertThat(now.provenance().of(PlaceField.PHONES).id()).isEqualTo("fichier");
    }

    @Test
    void of_people_who_decide_a_disagreement_at_once_one_decides() {
        bench.conflicts.heard(place.place().id(), file("+33556222222"), "lieux.csv", RUN);
        UUID disagreement = bench.waiting().id();
        AtomicInteger turn = new AtomicInteger();
        List<DecideOutcome> decided = Contest.of(
                8,
                () -> turn.getAndIncrement() % 2 == 0
                        ? bench.moderation.take(disagreement, Set.of(PlaceField.PHONES), "", moderator)
                        : bench.moderation.refuse(disagreement, "", moderator));
        assertThat(decided).filteredOn(DecideOutcome.Decided.class::isInstance).hasSize(1);
        assertThat(decided).filteredOn(DecideOutcome.TooLate.class::isInstance).hasSize(7);
        assertThat(bench.again(place).revision()).isLessThanOrEqualTo(place.revision() + 1);
    }

    @Test
    void forgets_what_an_import_said_when_it_is_taken_back() {
        bench.conflicts.heard(place.place().id(), file("+33556222222"), "lieux.csv", RUN);
        bench.conflicts.unheard(RUN);
        assertThat(bench.moderation.list(moderator)).isEmpty();
        assertThat(bench.words.list(place.place().id()))
                .noneMatch(word -> word.id().equals("fichier"));
    }

    @Test
    void shows_side_by_side_what_each_source_says() {
        bench.conflicts.heard(place.place().id(), file("+33556222222"), "lieux.csv", RUN);
        FieldSources phones = bench.words.compare(place.place()).getFirst();
        assertThat(phones.field()).isEqualTo(PlaceField.PHONES);
        assertThat(phones.source().comesFromAPerson()).isTrue();
        assertThat(phones.others())
                .singleElement()
                .satisfies(other -> assertThat(other.source().id()).isEqualTo("fichier"));
    }

    private Set<PlaceField> disputed() {
        return bench.directory.read().places().stream()
                .filter(one -> one.id().equals(place.place().id()))
                .findFirst()
                .orElseThrow()
                .provenance()
                .disputed();
    }

    private Place called(String phone) {
        return Rewrite.of(place.place())
                .contact(new Contact(List.of(phone), List.of(), List.of(), List.of()))
                .place();
    }

    private Place file(String phone) {
        SourceRef source = new SourceRef("fichier", "Un fichier", null, LocalDate.of(2030, 1, 1));
        return called(phone).withProvenance(new Provenance(source, Map.of(), source.on(), false));
    }
}
