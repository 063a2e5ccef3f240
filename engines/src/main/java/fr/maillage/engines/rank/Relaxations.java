package fr.maillage.engines.rank;

import static fr.maillage.engines.language.Words.say;

import fr.maillage.engines.geo.TravelMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;

/**
 * The ways out of a search that finds too little. Each changes one answer; when fewer than three do, pairs are tried as well.
 * What makes a place useless (closed, another service, another public) is never relaxed.
 */
final class Relaxations {
    private static final int[] DISTANCES = {2_000, 5_000, 10_000, 20_000, 50_000};
    private static final int[] WAYS = {15, 30, 45, 60, 90};
    private static final int ENOUGH = 3;
    private static final int MOST_PAIRS = 40;

    private final Question question;
    private final ToIntFunction<Question> counter;
    private final int now;

    /**
     * Relaxations of a question.
     *
     * @param counter how many places a question proposes, exactly
     * @param now how many the question itself proposes
     */
    Relaxations(Question question, ToIntFunction<Question> counter, int now) {
        this.question = question;
        this.counter = counter;
        this.now = now;
    }

    List<Relaxation> list() {
        List<List<Change>> families = families();
        List<Relaxation> found = new ArrayList<>();
        for (List<Change> family : families) {
            int most = now;
            for (Change change : family) {
                Question changed = change.apply(question);
                int count = counter.applyAsInt(changed);
                if (count > most) {
                    most = count;
                    found.add(relaxation(changed, count, change.words));
                }
            }
        }
        if (found.size() < ENOUGH && now == 0) {
            addPairs(families, found);
        }
        return found;
    }

    private void addPairs(List<List<Change>> families, List<Relaxation> found) {
        int tried = 0;
        for (int i = 0; i < families.size(); i++) {
            for (int j = i + 1; j < families.size(); j++) {
                int most = 0;
                for (Change first : families.get(i)) {
                    for (Change second : families.get(j)) {
                        if (found.size() >= ENOUGH || tried++ >= MOST_PAIRS) {
                            return;
                        }
                        Question changed = second.apply(first.apply(question));
                        int count = counter.applyAsInt(changed);
                        if (count > most && isNew(found, count)) {
                            most = count;
                            found.add(relaxation(
                                    changed,
                                    count,
                                    say("{0}, {1}", first.words, second.words.toLowerCase(Locale.FRENCH))));
                        }
                    }
                }
            }
        }
    }

    /** A pair is worth a button when it finds more than each button already there. */
    private static boolean isNew(List<Relaxation> found, int count) {
        return found.stream().allMatch(relaxation -> relaxation.count() < count);
    }

    private static Relaxation relaxation(Question changed, int count, String words) {
        return new Relaxation(changed, count, say("{0} : {1}", words, RankWords.places(count)));
    }

    private List<List<Change>> families() {
        List<List<Change>> families = new ArrayList<>();
        families.add(ranges());
        families.add(times());
        families.add(ways());
        List<Change> demands = new ArrayList<>();
        if (question.travel() instanceof Travel.By by && by.mode() == TravelMode.WALK) {
            Travel byBus = new Travel.By(TravelMode.PUBLIC_TRANSPORT, by.limitMinutes());
            demands.add(new Change(
                    say("{0}, {1} minutes au plus", say(byBus.mode().label()), by.limitMinutes()),
                    q -> q.going(byBus)));
        }
        if (question.terms().withoutAppointment()) {
            demands.add(new Change(say("Avec rendez-vous"), q -> q.withoutAppointment(false)));
        }
        if (question.terms().freeOnly()) {
            demands.add(new Change(say("Même payant"), q -> q.freeOnly(false)));
        }
        if (question.language() instanceof LanguageWish.Needed needed) {
            demands.add(new Change(say("Accueil en français"), q -> q.in(new LanguageWish.Preferred(needed.code()))));
        }
        if (question.stepFree()) {
            demands.add(new Change(say("Même avec des marches"), q -> q.stepFree(false)));
        }
        demands.forEach(change -> families.add(List.of(change)));
        return families;
    }

    private List<Change> ranges() {
        List<Change> changes = new ArrayList<>();
        if (question.range() instanceof Range.Anywhere || question.travel() instanceof Travel.CannotTravel) {
            return changes;
        }
        int now = question.range() instanceof Range.Within within ? within.metres() : 0;
        if (question.origin().isPresent()) {
            for (int metres : DISTANCES) {
                if (metres > now) {
                    changes.add(new Change(
                            say("Jusqu’à {0}", RankWords.distance(metres)), q -> q.within(new Range.Within(metres))));
                }
            }
        }
        changes.add(new Change(say("Partout"), q -> q.within(new Range.Anywhere())));
        return changes;
    }

    private List<Change> times() {
        List<When> wider =
                switch (question.when()) {
                    case NOW -> List.of(When.TODAY, When.THIS_WEEK, When.ANY);
                    case TODAY -> List.of(When.THIS_WEEK, When.ANY);
                    case EVENING, SATURDAY -> List.of(When.THIS_WEEK, When.ANY);
                    case THIS_WEEK -> List.of(When.ANY);
                    case ANY -> List.of();
                };
        return wider.stream()
                .map(when -> new Change(say(when.label()), q -> q.at(when)))
                .toList();
    }

    private List<Change> ways() {
        List<Change> changes = new ArrayList<>();
        if (question.travel() instanceof Travel.CannotTravel) {
            changes.add(new Change(say("En se déplaçant"), q -> q.going(new Travel.Unknown())));
        }
        if (question.travel() instanceof Travel.By by) {
            for (int minutes : WAYS) {
                if (minutes > by.limitMinutes()) {
                    changes.add(new Change(
                            say(
                                    "Jusqu’à {0} minutes {1}",
                                    minutes, say(by.mode().words())),
                            q -> q.going(new Travel.By(by.mode(), minutes))));
                }
            }
        }
        return changes;
    }

    /** One answer changed. */
    private record Change(String words, UnaryOperator<Question> change) {
        Question apply(Question question) {
            return change.apply(question);
        }
    }
}
