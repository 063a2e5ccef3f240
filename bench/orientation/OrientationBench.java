import fr.maillage.engines.geo.Barriers;
import fr.maillage.engines.geo.GeoPoint;
import fr.maillage.engines.geo.TravelMode;
import fr.maillage.engines.geo.TravelTime;
import fr.maillage.engines.rank.Answer;
import fr.maillage.engines.rank.Availability;
import fr.maillage.engines.rank.Candidate;
import fr.maillage.engines.rank.LanguageWish;
import fr.maillage.engines.rank.Offer;
import fr.maillage.engines.rank.Orientation;
import fr.maillage.engines.rank.Outcome;
import fr.maillage.engines.rank.Question;
import fr.maillage.engines.rank.Range;
import fr.maillage.engines.rank.RankMinutes;
import fr.maillage.engines.rank.Travel;
import fr.maillage.engines.rank.When;
import fr.maillage.engines.vocabulary.AccessMode;
import fr.maillage.engines.vocabulary.Cost;
import fr.maillage.engines.vocabulary.Equipment;
import fr.maillage.engines.vocabulary.Need;
import fr.maillage.engines.vocabulary.ServiceKind;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;

/** Times whole answers (rules, order, reasons, ways out) over 5,000 generated places. Bar: 100 ms. Run by {@code bench/orientation/run}. */
public final class OrientationBench {
    private static final int PLACES = 5_000;
    private static final int QUESTIONS = 200;
    private static final ZonedDateTime NOW = ZonedDateTime.of(2026, 12, 1, 10, 0, 0, 0, ZoneId.of("Europe/Paris"));
    private final Random random = new Random(7);

    public static void main(String[] args) {
        new OrientationBench().run();
    }

    private void run() {
        List<Candidate> places = new ArrayList<>();
        for (int i = 0; i < PLACES; i++) {
            places.add(place(i));
        }
        Orientation orientation = new Orientation(new TravelTime(Barriers.bordeaux()), RankMinutes.usual());
        for (int round = 1; round <= 4; round++) {
            double[] millis = new double[QUESTIONS];
            long found = 0;
            for (int i = 0; i < QUESTIONS; i++) {
                Question question = question(i);
                long start = System.nanoTime();
                Answer answer = orientation.answer(question, places);
                millis[i] = (System.nanoTime() - start) / 1e6;
                found += answer.count() + answer.relaxations().size();
            }
            Arrays.sort(millis);
            System.out.printf(
                    "round %d (%s): median %.1f ms, p99 %.1f ms, worst %.1f ms (%d places, %d found)%n",
                    round, round == 1 ? "cold" : "warm", millis[QUESTIONS / 2], millis[QUESTIONS * 99 / 100],
                    millis[QUESTIONS - 1], PLACES, found);
        }
    }

    private Question question(int i) {
        Question question = Question.about(Need.values()[i % Need.values().length], NOW)
                .from(point())
                .at(When.values()[i % When.values().length])
                .freeOnly(i % 3 == 0)
                .withoutAppointment(i % 4 == 0)
                .stepFree(i % 5 == 0)
                .atTurn(i);
        question = i % 7 == 0 ? question.within(new Range.InCommune("33550", "Villenave-d’Ornon")) : question;
        question = i % 3 == 0 ? question.going(new Travel.By(TravelMode.WALK, 20)) : question;
        return i % 11 == 0 ? question.in(new LanguageWish.Needed("ar")) : question;
    }

    private Candidate place(int i) {
        Set<ServiceKind> kinds = EnumSet.noneOf(ServiceKind.class);
        for (ServiceKind kind : ServiceKind.values()) {
            if (random.nextInt(3) == 0) {
                kinds.add(kind);
            }
        }
        Set<Cost> costs = random.nextInt(3) == 0 ? Set.of() : Set.of(Cost.FREE);
        Set<AccessMode> modes = random.nextInt(3) == 0 ? Set.of(AccessMode.PHONE) : Set.of(AccessMode.WALK_IN);
        long hours = random.nextInt(72);
        return new Candidate(
                "p" + i,
                "Lieu " + i,
                Optional.of(point()),
                Optional.of("33063"),
                Optional.of("05 56 00 00 00"),
                List.of(new Offer(kinds, Set.of(), false, costs, modes, Set.of())),
                random.nextBoolean() ? Set.of(Equipment.PRINTER) : Set.of(),
                Set.of(),
                Outcome.UNKNOWN,
                Set.of(),
                when -> when == When.NOW && hours > 24
                        ? new Availability.Never()
                        : new Availability.From(NOW.toInstant().plusSeconds(hours * 3_600), "Ouvre bientôt"),
                Optional.of(LocalDate.of(2026, 9, 1).minusDays(random.nextInt(900))),
                Outcome.YES,
                random.nextBoolean() ? OptionalInt.of(random.nextInt(12)) : OptionalInt.empty());
    }

    private GeoPoint point() {
        return new GeoPoint(44.76 + random.nextDouble() * 0.2, -0.72 + random.nextDouble() * 0.25);
    }
}
