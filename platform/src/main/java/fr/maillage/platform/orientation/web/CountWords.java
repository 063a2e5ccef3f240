package fr.maillage.platform.orientation.web;

import fr.maillage.engines.rank.Answer;
import fr.maillage.engines.rank.Question;
import fr.maillage.engines.rank.Range;
import fr.maillage.engines.rank.Rule;
import fr.maillage.engines.rank.Travel;
import fr.maillage.engines.rank.When;
import fr.maillage.platform.search.web.Spot;
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
            return French.sentence(where + French.count(answer.count(), "lieu peut", "lieux peuvent") + " vous aider"
                    + when(question.when()) + ".");
        }
        for (Rule rule : NEARLY) {
            int failed = answer.excluded().getOrDefault(rule, 0);
            if (failed > 0) {
                return French.sentence(where + "aucun lieu ne répond à toute votre demande. ")
                        + French.count(failed, "lieu propose", "lieux proposent") + " cette aide, mais "
                        + but(rule, question) + ".";
            }
        }
        return French.sentence(where + "nous ne connaissons pas de lieu qui propose sûrement cette aide.");
    }

    private static String but(Rule rule, Question question) {
        return switch (rule) {
            case APPOINTMENT -> "sur rendez-vous";
            case COST -> "ce n’est pas gratuit";
            case STEP_FREE -> "il y a des marches à l’entrée";
            case LANGUAGE -> "pas dans cette langue";
            case WHEN -> "pas" + when(question.when());
            case TRAVEL ->
                question.travel() instanceof Travel.CannotTravel ? "il faut se déplacer" : "le trajet est plus long";
            case ACTIVE, SERVICE, AUDIENCE, RECEPTION, RANGE -> "pas pour vous";
        };
    }

    private static String when(When when) {
        return switch (when) {
            case NOW -> " maintenant";
            case TODAY -> " aujourd’hui";
            case THIS_WEEK -> " dans les sept jours";
            case EVENING -> " le soir";
            case SATURDAY -> " le samedi";
            case ANY -> "";
        };
    }

    private static String where(Question question, Spot spot) {
        if (question.travel() instanceof Travel.CannotTravel) {
            return "à distance, ";
        }
        return switch (question.range()) {
            case Range.Anywhere anywhere -> "";
            case Range.InCommune commune -> French.at(commune.name()) + ", ";
            case Range.Within within ->
                "à moins de " + French.distance(within.metres())
                        + (spot instanceof Spot.Town town
                                ? " du centre " + French.of(town.commune().name()) + ", "
                                : " de vous, ");
        };
    }
}
