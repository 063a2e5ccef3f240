package fr.maillage.platform.orientation.web;

import static fr.maillage.engines.language.Words.count;
import static fr.maillage.engines.language.Words.say;

import fr.maillage.engines.language.Words;
import fr.maillage.engines.rank.Answer;
import fr.maillage.engines.rank.Question;
import fr.maillage.engines.rank.Range;
import fr.maillage.engines.rank.Rule;
import fr.maillage.engines.rank.Travel;
import fr.maillage.engines.rank.When;
import fr.maillage.platform.search.web.Spot;
import fr.maillage.platform.search.web.SpotWords;
import fr.maillage.platform.ui.French;
import java.util.List;

/** Says how many places fit, and when none does, what stands in the way. */
final class CountWords {
    /** The rules that a person may give way on, the last one first: what failed last is what nearly fitted. */
    private static final List<Rule> NEARLY =
            List.of(Rule.APPOINTMENT, Rule.COST, Rule.STEP_FREE, Rule.LANGUAGE, Rule.WHEN, Rule.TRAVEL);

    private CountWords() {}

    static String sentence(Answer answer, Spot spot) {
        Question question = answer.question();
        String where = where(question, spot);
        if (!answer.isEmpty()) {
            return French.sentence(say(
                    "{0}{1}{2}.",
                    where,
                    French.count(answer.count(), "lieu peut vous aider", "lieux peuvent vous aider"),
                    when(question.when())));
        }
        for (Rule rule : NEARLY) {
            int failed = answer.excluded().getOrDefault(rule, 0);
            if (failed > 0) {
                return French.sentence(where + say("aucun lieu ne répond à toute votre demande."))
                        + " "
                        + count(
                                failed,
                                "{0}\u00a0lieu propose cette aide, mais {1}.",
                                "{0}\u00a0lieux proposent cette aide, mais {1}.",
                                but(rule, question));
            }
        }
        return French.sentence(where + say("nous ne connaissons pas de lieu qui propose sûrement cette aide."));
    }

    private static String but(Rule rule, Question question) {
        return switch (rule) {
            case APPOINTMENT -> say("sur rendez-vous");
            case COST -> say("ce n’est pas gratuit");
            case STEP_FREE -> say("il y a des marches à l’entrée");
            case LANGUAGE -> say("pas dans cette langue");
            case WHEN -> say("pas{0}", when(question.when()));
            case TRAVEL ->
                question.travel() instanceof Travel.CannotTravel
                        ? say("il faut se déplacer")
                        : say("le trajet est plus long");
            case ACTIVE, SERVICE, AUDIENCE, RECEPTION, RANGE -> say("pas pour vous");
        };
    }

    private static String when(When when) {
        return switch (when) {
            case NOW -> " " + say("maintenant");
            case TODAY -> " " + say("aujourd’hui");
            case THIS_WEEK -> " " + say("dans les sept jours");
            case EVENING -> " " + say("le soir");
            case SATURDAY -> " " + say("le samedi");
            case ANY -> "";
        };
    }

    private static String where(Question question, Spot spot) {
        if (question.travel() instanceof Travel.CannotTravel) {
            return say("à distance, ");
        }
        return switch (question.range()) {
            case Range.Anywhere anywhere -> "";
            case Range.InCommune commune ->
                Words.language().isFrench()
                        ? French.at(commune.name()) + ", "
                        : say("dans la commune de {0}, ", commune.name());
            case Range.Within within -> within(French.distance(within.metres()), spot);
        };
    }

    private static String within(String far, Spot spot) {
        if (spot instanceof Spot.Town town) {
            return say(
                    "à moins de {0} du centre {1}, ",
                    far, French.of(town.commune().name()));
        }
        return spot instanceof Spot.Around around
                ? say("à moins de {0} de «\u00a0{1}\u00a0», ", far, SpotWords.label(around.spotted()))
                : say("à moins de {0} de vous, ", far);
    }
}
