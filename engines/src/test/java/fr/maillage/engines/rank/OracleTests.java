package fr.maillage.engines.rank;

import static fr.maillage.engines.rank.PlaceBuilder.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.engines.geo.Barriers;
import fr.maillage.engines.geo.GeoPoint;
import fr.maillage.engines.geo.TravelMode;
import fr.maillage.engines.geo.TravelTime;
import fr.maillage.engines.vocabulary.AccessMode;
import fr.maillage.engines.vocabulary.Accommodation;
import fr.maillage.engines.vocabulary.Audience;
import fr.maillage.engines.vocabulary.Cost;
import fr.maillage.engines.vocabulary.Equipment;
import fr.maillage.engines.vocabulary.Need;
import fr.maillage.engines.vocabulary.ServiceKind;
import fr.maillage.engines.vocabulary.SupportMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A hundred thousand generated cases (2,000 questions × 50 places), each judged again by an oracle that shares no code. */
class OracleTests {
    private static final int QUESTIONS = 2_000;
    private static final int PLACES = 50;
    private final TravelTime times = new TravelTime(Barriers.bordeaux());
    private final Orientation orientation = new Orientation(times, RankMinutes.usual());
    private final Random random = new Random(20_261_121);

    @Test
    void no_blocking_rule_is_ever_violated_and_nothing_that_fits_is_lost() {
        int proposed = 0;
        int toCall = 0;
        for (int i = 0; i < QUESTIONS; i++) {
            Question question = question();
            List<Candidate> places =
                    Stream.generate(this::candidate).limit(PLACES).toList();
            Answer answer = orientation.answer(question, places);
            Set<String> fitting = ids(Stream.concat(answer.first().stream(), answer.others().stream()));
            Set<String> calls = ids(answer.callFirst().stream());
            for (Candidate place : places) {
                char expected = PlainOracle.judge(question, place, times);
                assertThat(verdict(place.id(), fitting, calls))
                        .as("%s %s", question, place)
                        .isEqualTo(expected);
            }
            proposed += fitting.size();
            toCall += calls.size();
        }
        assertThat(proposed).isGreaterThan(2_000);
        assertThat(toCall).isGreaterThan(10_000);
    }

    @Test
    void every_total_is_the_sum_of_its_parts_and_the_order_follows() {
        for (int i = 0; i < 300; i++) {
            List<Candidate> places =
                    Stream.generate(this::candidate).limit(PLACES).toList();
            Answer answer = orientation.answer(question(), places);
            List<Proposal> fitting = new ArrayList<>(answer.first());
            fitting.addAll(answer.others());
            for (Proposal proposal : fitting) {
                assertThat(proposal.contributions().stream()
                                .mapToInt(Contribution::minutes)
                                .sum())
                        .isEqualTo(proposal.totalMinutes());
                assertThat(proposal.why()).endsWith(".");
            }
            int start = answer.rotation().isPresent() ? 1 : 0;
            assertThat(fitting.subList(Math.min(start, fitting.size()), fitting.size()))
                    .extracting(Proposal::totalMinutes)
                    .isSorted();
        }
    }

    @Test
    void every_button_yields_what_it_announces() {
        for (int i = 0; i < 300; i++) {
            List<Candidate> places =
                    Stream.generate(this::candidate).limit(PLACES).toList();
            for (Relaxation way : orientation.answer(question(), places).relaxations()) {
                Answer relaxed = orientation.answer(way.question(), places);
                assertThat(relaxed.count()).as(way.words()).isEqualTo(way.count());
                assertThat(way.words()).endsWith(way.count() + (way.count() == 1 ? " lieu" : " lieux"));
            }
        }
    }

    private static Set<String> ids(Stream<Proposal> proposals) {
        return proposals.map(proposal -> proposal.place().id()).collect(Collectors.toSet());
    }

    private static char verdict(String id, Set<String> fitting, Set<String> calls) {
        if (fitting.contains(id)) {
            return 'y';
        }
        return calls.contains(id) ? '?' : 'n';
    }

    private Question question() {
        Question question = Question.about(one(Need.values()), NOW)
                .at(random.nextBoolean() ? When.ANY : one(When.values()))
                .of(random.nextInt(3) == 0 ? Set.of(one(Audience.values())) : Set.of())
                .stepFree(random.nextInt(6) == 0)
                .freeOnly(random.nextInt(5) == 0)
                .withoutAppointment(random.nextInt(5) == 0)
                .byProfessional(random.nextInt(3) == 0)
                .atTurn(random.nextInt());
        if (random.nextInt(5) > 0) {
            question = question.from(point());
        }
        question = switch (random.nextInt(5)) {
            case 0 -> question.within(new Range.InCommune(one("33063", "33281", "33318"), "une commune"));
            case 1 -> question.within(new Range.Within(1_000 + random.nextInt(9_000)));
            default -> question;
        };
        question = switch (random.nextInt(6)) {
            case 0 -> question.going(new Travel.CannotTravel());
            case 1, 2 -> question.going(new Travel.By(one(TravelMode.values()), 10 + random.nextInt(80)));
            default -> question;
        };
        return switch (random.nextInt(8)) {
            case 0 -> question.in(new LanguageWish.Needed(one("ar", "en", "fr")));
            case 1 -> question.in(new LanguageWish.Preferred(one("ar", "pt")));
            default -> question;
        };
    }

    private Candidate candidate() {
        List<Offer> offers = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            offers.add(new Offer(
                    some(ServiceKind.values(), 6),
                    random.nextInt(3) == 0 ? some(Audience.values(), 2) : Set.of(),
                    random.nextInt(4) == 0,
                    some(Cost.values(), 2),
                    some(AccessMode.values(), 3),
                    some(SupportMode.values(), 2)));
        }
        long hours = random.nextLong();
        return new Candidate(
                "p" + random.nextLong(),
                "Un lieu",
                random.nextInt(10) == 0 ? Optional.empty() : Optional.of(point()),
                random.nextInt(10) == 0 ? Optional.empty() : Optional.of(one("33063", "33281", "33318")),
                Optional.empty(),
                offers,
                some(Equipment.values(), 5),
                random.nextBoolean() ? Set.of() : Set.of("fr", one("ar", "en", "es")),
                one(Outcome.values()),
                some(Accommodation.values(), 2),
                when -> hours(hours + when.ordinal() * 31L),
                random.nextInt(4) == 0 ? Optional.empty() : Optional.of(LocalDate.of(2021 + random.nextInt(6), 5, 1)),
                random.nextInt(10) == 0 ? one(Outcome.values()) : Outcome.YES,
                random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(random.nextInt(9)));
    }

    private static Availability hours(long seed) {
        return switch (new Random(seed).nextInt(4)) {
            case 0 -> new Availability.Never();
            case 1 -> new Availability.Unknown();
            default ->
                new Availability.From(NOW.toInstant().plusSeconds(new Random(seed + 7).nextInt(400_000)), "Ouvre");
        };
    }

    private GeoPoint point() {
        return new GeoPoint(44.78 + random.nextDouble() * 0.14, -0.70 + random.nextDouble() * 0.2);
    }

    @SafeVarargs
    private <T> T one(T... values) {
        return values[random.nextInt(values.length)];
    }

    private <T> Set<T> some(T[] values, int most) {
        Set<T> set = new HashSet<>();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            set.add(one(values));
        }
        return set;
    }
}
