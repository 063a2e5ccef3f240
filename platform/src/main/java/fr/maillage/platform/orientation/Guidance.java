package fr.maillage.platform.orientation;

import fr.maillage.engines.rank.Answer;
import fr.maillage.engines.rank.NeedTable;
import fr.maillage.engines.rank.Outcome;
import fr.maillage.engines.rank.Proposal;
import fr.maillage.engines.rank.Question;
import fr.maillage.engines.rank.Range;
import fr.maillage.platform.directory.Place;
import fr.maillage.platform.directory.Stop;
import fr.maillage.platform.search.Snapshot;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An answer with the places it speaks of. */
public final class Guidance {
    private static final int PASSAGES = 3;
    private static final int NEAR_METRES = 5_000;

    private final Candidates candidates;
    private final Answer answer;

    Guidance(Candidates candidates, Answer answer) {
        this.candidates = candidates;
        this.answer = answer;
    }

    /**
     * Where somebody is sent.
     *
     * @param spot the stop of a moving place, or empty
     * @param sentence when one can come, « Ouvert, ferme à 17 h », without a full stop
     * @param open whether one can come at this very moment
     * @param unknown whether nobody can tell when to come
     */
    public record Destination(Place place, Optional<Stop> spot, String sentence, boolean open, boolean unknown) {}

    /** A coming passage of a moving place that answers the need, near the person. */
    public record Passage(Place place, Stop stop) {}

    /** The answer of the orientation. */
    public Answer answer() {
        return answer;
    }

    /** The snapshot that answered. */
    public Snapshot snapshot() {
        return candidates.snapshot();
    }

    /** Where a proposal of this answer leads. */
    public Destination destination(Proposal proposal) {
        Door door = candidates.get(proposal.place().id());
        Question question = answer.question();
        Openings openings = candidates.openings(door, question.need(), question.now());
        Optional<Stop> spot = door.stops().stream()
                .filter(stop -> isToCome(stop, question.now()))
                .findFirst();
        return new Destination(door.place(), spot, openings.sentence(), openings.openNow(), openings.unknown());
    }

    /** The next passages of moving places that answer the need, in the commune or within five kilometres. */
    public List<Passage> listPassages() {
        Question question = answer.question();
        return candidates.doors().stream()
                .filter(Door::moves)
                .filter(door -> answers(door, question))
                .filter(door -> isNear(door, question))
                .flatMap(door -> door.stops().stream().map(stop -> new Passage(door.place(), stop)))
                .filter(passage -> isToCome(passage.stop(), question.now()))
                .sorted(Comparator.comparing(
                        passage -> passage.stop().date().atTime(passage.stop().from())))
                .limit(PASSAGES)
                .toList();
    }

    private static boolean answers(Door door, Question question) {
        return NeedTable.answers(
                        question.need(),
                        Set.copyOf(door.kinds()),
                        door.place().reception().equipment())
                == Outcome.YES;
    }

    private static boolean isNear(Door door, Question question) {
        boolean here = question.range() instanceof Range.InCommune commune
                && door.communeCode().filter(commune.code()::equals).isPresent();
        return here
                || question.origin()
                        .flatMap(origin -> door.point().map(point -> origin.metresTo(point) <= NEAR_METRES))
                        .orElse(false);
    }

    private static boolean isToCome(Stop stop, ZonedDateTime now) {
        return now.toLocalDateTime().isBefore(stop.date().atTime(stop.to()));
    }
}
