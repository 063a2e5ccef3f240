package fr.maillage.engines.rank;

import fr.maillage.engines.geo.TravelTime;
import fr.maillage.engines.rank.Answer.NotNearest;
import fr.maillage.engines.rank.Answer.Rotation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Brings a person’s need to the places that fit her, in two stages that anybody can check: blocking rules, each met, not met or
 * unknown; then an order by minutes of way. Unknown never excludes: the place goes to « appelez d’abord ». Method, table of rules and
 * minutes, and sources: {@code docs/orientation.md}.
 */
public final class Orientation {
    private final TravelTime times;
    private final RankMinutes minutes;
    private final Scoring scoring;

    /**
     * An orientation with these travel times and this table of minutes.
     *
     * @param minutes {@link RankMinutes#usual()} unless a territory decided otherwise
     */
    public Orientation(TravelTime times, RankMinutes minutes) {
        this.times = times;
        this.minutes = minutes;
        this.scoring = new Scoring(minutes);
    }

    /** The places that fit, with the reasons. The same question and the same places give the same answer. */
    public Answer answer(Question question, List<Candidate> candidates) {
        Asked asked = Asked.of(question, times);
        List<Evaluated> all = new ArrayList<>(candidates.size());
        List<Evaluated> fitting = new ArrayList<>();
        List<Evaluated> toCall = new ArrayList<>();
        Map<Rule, Integer> excluded = new EnumMap<>(Rule.class);
        for (Candidate candidate : candidates) {
            Evaluated evaluated = Evaluated.of(asked, candidate, scoring);
            all.add(evaluated);
            switch (evaluated.worst()) {
                case YES -> fitting.add(evaluated);
                case UNKNOWN -> toCall.add(evaluated);
                case NO -> excluded.merge(evaluated.failed(), 1, Integer::sum);
            }
        }
        fitting.sort(byMinutes(asked));
        toCall.sort(Comparator.comparingLong(Evaluated::unknowns).thenComparing(byMinutes(asked)));
        Optional<Rotation> rotation = fitting.isEmpty()
                ? Optional.empty()
                : Balancing.choose(fitting, question.turn(), minutes.equivalence());
        rotation.ifPresent(chosen -> putFirst(fitting, chosen.chosen()));
        Explanations words = new Explanations(asked);
        Optional<NotNearest> notNearest = fitting.isEmpty()
                ? Optional.empty()
                : words.whyNotNearest(all, fitting.getFirst(), rotation.isPresent());
        int forward = Math.min(Answer.FORWARD, fitting.size());
        return new Answer(
                question,
                fitting.subList(0, forward).stream().map(words::proposal).toList(),
                fitting.subList(forward, fitting.size()).stream()
                        .map(words::proposal)
                        .toList(),
                toCall.stream().map(words::proposal).toList(),
                excluded,
                relaxations(asked, candidates, fitting.size()),
                notNearest,
                rotation);
    }

    private List<Relaxation> relaxations(Asked asked, List<Candidate> candidates, int now) {
        List<Candidate> possible = candidates.stream()
                .filter(candidate ->
                        candidate.offers().stream().anyMatch(offer -> Rules.couldEverFit(asked, candidate, offer)))
                .toList();
        return new Relaxations(asked.question(), question -> count(question, possible), now).list();
    }

    /** How many places meet every rule of the question. */
    private int count(Question question, List<Candidate> candidates) {
        Asked asked = Asked.of(question, times);
        int count = 0;
        for (Candidate candidate : candidates) {
            for (Offer offer : candidate.offers()) {
                if (Rules.allMet(asked, candidate, offer)) {
                    count++;
                    break;
                }
            }
        }
        return count;
    }

    /** Least minutes first; then the nearest to the metre; then the id, so that the order never depends on the input’s. */
    private static Comparator<Evaluated> byMinutes(Asked asked) {
        return Comparator.comparingInt(Evaluated::total)
                .thenComparingDouble(e -> asked.metresTo(e.place()).orElse(Double.MAX_VALUE))
                .thenComparing(e -> e.place().id());
    }

    private static void putFirst(List<Evaluated> places, String id) {
        Stream.iterate(0, i -> i + 1)
                .limit(places.size())
                .filter(i -> places.get(i).place().id().equals(id))
                .findFirst()
                .ifPresent(i -> places.addFirst(places.remove((int) i)));
    }
}
