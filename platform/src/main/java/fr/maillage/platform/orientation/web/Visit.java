package fr.maillage.platform.orientation.web;

import fr.maillage.platform.search.Snapshot;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * One request to the wizard.
 *
 * @param replies the answers, the one just given or passed included
 * @param sent the question whose form was just sent
 * @param skipped the question on which « Je ne sais pas » was just pressed
 * @param again the question that the person wants to see again
 * @param counted what was already counted, see {@link ReplyWords#counted}
 */
record Visit(
        Replies replies,
        Optional<Step> sent,
        Optional<Step> skipped,
        Optional<Step> again,
        String counted,
        Snapshot snapshot,
        ZonedDateTime now) {
    /** The first question without an answer; empty when the answer can be given. */
    Optional<Step> unanswered() {
        for (Step step : Step.values()) {
            if (!replies.answered(step)) {
                return Optional.of(step);
            }
        }
        return Optional.empty();
    }
}
