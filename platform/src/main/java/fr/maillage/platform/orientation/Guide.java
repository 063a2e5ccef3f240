package fr.maillage.platform.orientation;

import fr.maillage.engines.geo.TravelTime;
import fr.maillage.engines.language.Language;
import fr.maillage.engines.language.Words;
import fr.maillage.engines.rank.Answer;
import fr.maillage.engines.rank.Candidate;
import fr.maillage.engines.rank.Orientation;
import fr.maillage.engines.rank.Question;
import fr.maillage.engines.rank.RankMinutes;
import fr.maillage.engines.vocabulary.Need;
import fr.maillage.platform.search.Search;
import fr.maillage.platform.search.Snapshot;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Brings a need to the places that fit, with the reasons. Answers from the public snapshot alone. Within a minute and a
 * snapshot, what does not depend on the person is worked out once.
 */
public final class Guide {
    /** All that answers share during one minute. */
    private record Moment(Candidates candidates, ZonedDateTime minute, Map<Asked, List<Candidate>> byNeed) {
        List<Candidate> of(Need need) {
            return byNeed.computeIfAbsent(
                    new Asked(need, Words.language()), asked -> candidates.at(asked.need(), minute));
        }
    }

    /** Moments are kept in words: each language has its own. */
    private record Asked(Need need, Language language) {}

    private final Search search;
    private final Orientation orientation;
    private volatile @Nullable Moment moment;

    /**
     * A guide to the places of a search.
     *
     * @param travel the rivers and bridges of the territory
     */
    public Guide(Search search, TravelTime travel) {
        this.search = search;
        this.orientation = new Orientation(travel, RankMinutes.usual());
    }

    /** The answer to a question. Its moment counts to the minute. */
    public Guidance answer(Question asked) {
        ZonedDateTime minute = asked.now().truncatedTo(ChronoUnit.MINUTES);
        Question question = new Question(
                asked.need(), asked.where(), asked.when(), asked.person(), asked.terms(), minute, asked.turn());
        Moment now = at(minute);
        Answer answer = orientation.answer(question, now.of(question.need()));
        return new Guidance(now.candidates(), answer);
    }

    private Moment at(ZonedDateTime minute) {
        Snapshot snapshot = search.current();
        Moment known = moment;
        boolean same = known != null && known.candidates().snapshot() == snapshot;
        if (known != null && same && known.minute().equals(minute)) {
            return known;
        }
        Candidates candidates = known != null && same ? known.candidates() : new Candidates(snapshot);
        Moment fresh = new Moment(candidates, minute, new ConcurrentHashMap<>());
        moment = fresh;
        return fresh;
    }
}
