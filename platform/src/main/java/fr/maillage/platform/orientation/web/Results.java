package fr.maillage.platform.orientation.web;

import static fr.maillage.engines.language.Words.say;

import fr.maillage.engines.geo.TravelTime;
import fr.maillage.engines.rank.Answer;
import fr.maillage.engines.rank.Availability;
import fr.maillage.engines.rank.Proposal;
import fr.maillage.engines.rank.Question;
import fr.maillage.engines.rank.Range;
import fr.maillage.engines.rank.Travel;
import fr.maillage.platform.orientation.Guidance;
import fr.maillage.platform.orientation.Guide;
import fr.maillage.platform.orientation.slip.Slip;
import fr.maillage.platform.orientation.slip.Slips;
import fr.maillage.platform.search.web.Spot;
import fr.maillage.platform.search.web.SpotWords;
import fr.maillage.platform.ui.French;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers the whole question: what fits, and when that is few, what fits a little farther. */
@Component
class Results {
    private static final int FARTHER_METRES = 10_000;

    private final Guide guide;
    private final Slips slips;

    Results(Guide guide, Slips slips) {
        this.guide = guide;
        this.slips = slips;
    }

    /**
     * What was found.
     *
     * @param guidance the answer to the question as asked
     * @param farther places that complete the three, from the same question asked a little farther around
     */
    record Found(Guidance guidance, List<Proposal> farther, Guidance around) {
        Answer answer() {
            return guidance.answer();
        }
    }

    Found find(Replies replies, ZonedDateTime now) {
        Question question = replies.question(now);
        Guidance guidance = guide.answer(question);
        Answer answer = guidance.answer();
        boolean few = !answer.isEmpty() && answer.count() < Answer.FORWARD;
        if (!few || question.range() instanceof Range.Anywhere || question.travel() instanceof Travel.CannotTravel) {
            return new Found(guidance, List.of(), guidance);
        }
        Range wider = question.origin().isPresent() ? new Range.Within(FARTHER_METRES) : new Range.Anywhere();
        Guidance around = guide.answer(question.within(wider));
        Set<String> known =
                answer.first().stream().map(proposal -> proposal.place().id()).collect(Collectors.toSet());
        List<Proposal> farther = Stream.concat(around.answer().first().stream(), around.answer().others().stream())
                .filter(proposal -> !known.contains(proposal.place().id()))
                .limit(Answer.FORWARD - answer.count())
                .toList();
        return new Found(guidance, farther, around);
    }

    static String heading(Question question) {
        String need = say(question.need().label());
        return say("Où aller pour {0}", need.substring(0, 1).toLowerCase(Locale.FRENCH) + need.substring(1));
    }

    /** The slip of the places put forward; of those to call first when nothing else fits. */
    Slip slip(Found found, Replies replies) {
        Answer answer = found.answer();
        List<Slips.Chosen> chosen = new ArrayList<>();
        answer.first().forEach(proposal -> chosen.add(chosen(found.guidance(), proposal, replies.spot())));
        found.farther().forEach(proposal -> chosen.add(chosen(found.around(), proposal, replies.spot())));
        if (chosen.isEmpty()) {
            answer.callFirst().stream()
                    .limit(Answer.FORWARD)
                    .forEach(proposal -> chosen.add(chosen(found.guidance(), proposal, replies.spot())));
        }
        return slips.of(
                found.guidance().snapshot(),
                heading(answer.question()),
                say(answer.question().need().label()),
                chosen);
    }

    private static Slips.Chosen chosen(Guidance guidance, Proposal proposal, Spot spot) {
        Question question = guidance.answer().question();
        return new Slips.Chosen(
                guidance.destination(proposal).place(), lasting(proposal, question), way(question, proposal, spot));
    }

    /** The reasons that still hold tomorrow: paper lives longer than « ouvert maintenant ». */
    private static String lasting(Proposal proposal, Question question) {
        Availability when = proposal.place().availability().apply(question.when());
        return when instanceof Availability.From from
                ? Reasons.withoutHours(proposal.why(), from.words())
                : proposal.why();
    }

    private static @Nullable String way(Question question, Proposal proposal, Spot spot) {
        if (proposal.travelMinutes().isEmpty() || question.travel() instanceof Travel.CannotTravel) {
            return null;
        }
        String minutes = TravelTime.words(
                proposal.travelMinutes().getAsInt(), question.travel().mode());
        String from = spot instanceof Spot.Town town
                ? say(", depuis le centre {0}", French.of(town.commune().name()))
                : spot instanceof Spot.Around around ? say(", depuis {0}", SpotWords.label(around.spotted())) : "";
        return French.sentence(minutes) + from;
    }
}
