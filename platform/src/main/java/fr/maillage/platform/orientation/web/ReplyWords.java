package fr.maillage.platform.orientation.web;

import static fr.maillage.engines.language.Words.say;

import fr.maillage.engines.language.Words;
import fr.maillage.engines.rank.LanguageWish;
import fr.maillage.engines.rank.Question;
import fr.maillage.engines.vocabulary.Term;
import fr.maillage.platform.search.web.Address;
import fr.maillage.platform.search.web.Spot;
import fr.maillage.platform.search.web.SpotWords;
import fr.maillage.platform.ui.French;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The answers already given, as the person would say them. */
final class ReplyWords {
    private ReplyWords() {}

    /**
     * One line for each answer, in the order of the questions.
     *
     * @param except the question being asked, which is not repeated
     */
    static List<Reply> list(Replies replies, Step except, ZonedDateTime now) {
        List<Reply> lines = new ArrayList<>();
        for (Step step : Step.values()) {
            String words = step != except && replies.answered(step) ? words(replies, step, now) : "";
            if (!words.isEmpty()) {
                lines.add(new Reply(say(step.label()), words, change(replies, step)));
            }
        }
        return lines;
    }

    /** The address where an answer can be changed, all the others kept. */
    static String change(Replies replies, Step step) {
        Address asked = replies.address().with(Key.AGAIN, step.key());
        return replies.answered(Step.WHEN)
                ? asked.with(Key.COUNTED, counted(replies)).href()
                : asked.href();
    }

    /** What tells two counted questions apart: the need and the commune, nothing else. */
    static String counted(Replies replies) {
        return replies.need().map(Term::code).orElse("") + "-" + replies.communeCode();
    }

    private static String words(Replies replies, Step step, ZonedDateTime now) {
        return switch (step) {
            case NEED -> replies.need().map(need -> say(need.label())).orElse("");
            case WHERE ->
                switch (replies.spot()) {
                    case Spot.Town town -> town.commune().name() + radius(replies);
                    case Spot.Around around -> SpotWords.label(around.spotted()) + radius(replies);
                    case Spot.Near near -> say("Près de vous") + radius(replies);
                    case Spot.Anywhere anywhere -> say("Partout");
                    case Spot.Several several -> several.words();
                    case Spot.Unknown unknown -> unknown.words();
                };
            case TRAVEL -> travel(replies);
            case WHEN -> replies.when().map(when -> say(when.label())).orElseGet(() -> say("Je ne sais pas"));
            case MORE -> replies.answered(Step.NEED) ? more(replies.question(now)) : "";
        };
    }

    private static String radius(Replies replies) {
        String radius = replies.said(Key.RADIUS);
        if (radius.equals(Key.ANYWHERE)) {
            return say(", et partout ailleurs");
        }
        return radius.isEmpty() ? "" : say(", jusqu’à {0} kilomètres", radius);
    }

    static String travel(String word) {
        return switch (word) {
            case Replies.ON_FOOT -> say("À pied");
            case Replies.BY_BUS -> say("En bus, en tram ou en voiture");
            case Replies.AT_HOME -> say("Je ne peux pas me déplacer");
            default -> say("Je ne sais pas");
        };
    }

    private static String travel(Replies replies) {
        String minutes = replies.said(Key.MINUTES);
        String words = travel(replies.said(Key.TRAVEL));
        return minutes.isEmpty() ? words : say("{0}, jusqu’à {1} minutes", words, minutes);
    }

    private static String more(Question question) {
        List<String> asked = new ArrayList<>();
        switch (question.language()) {
            case LanguageWish.None none -> {}
            case LanguageWish.Needed needed -> asked.add(say("accueil en {0}", language(needed.code())));
            case LanguageWish.Preferred preferred -> asked.add(say("plutôt en {0}", language(preferred.code())));
        }
        if (question.stepFree()) {
            asked.add(say("sans marche"));
        }
        if (question.terms().freeOnly()) {
            asked.add(say("gratuit"));
        }
        if (question.terms().withoutAppointment()) {
            asked.add(say("sans rendez-vous"));
        }
        return French.sentence(String.join(say(", "), asked));
    }

    static String language(String code) {
        return Locale.of(code).getDisplayLanguage(Words.language().locale());
    }
}
