package fr.maillage.platform.orientation.web;

import fr.maillage.engines.rank.LanguageWish;
import fr.maillage.engines.rank.Question;
import fr.maillage.engines.rank.When;
import fr.maillage.engines.vocabulary.Term;
import fr.maillage.platform.search.web.Address;
import fr.maillage.platform.search.web.Spot;
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
                lines.add(new Reply(step.label(), words, change(replies, step)));
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
            case NEED -> replies.need().map(Term::label).orElse("");
            case WHERE ->
                switch (replies.spot()) {
                    case Spot.Town town -> town.commune().name() + radius(replies);
                    case Spot.Near near -> "Près de vous" + radius(replies);
                    case Spot.Anywhere anywhere -> "Partout";
                    case Spot.Several several -> several.words();
                    case Spot.Unknown unknown -> unknown.words();
                };
            case TRAVEL -> travel(replies);
            case WHEN -> replies.when().map(When::label).orElse("Je ne sais pas");
            case MORE -> replies.answered(Step.NEED) ? more(replies.question(now)) : "";
        };
    }

    private static String radius(Replies replies) {
        String radius = replies.said(Key.RADIUS);
        if (radius.equals(Key.ANYWHERE)) {
            return ", et partout ailleurs";
        }
        return radius.isEmpty() ? "" : ", jusqu’à " + radius + " kilomètres";
    }

    static String travel(String word) {
        return switch (word) {
            case Replies.ON_FOOT -> "À pied";
            case Replies.BY_BUS -> "En bus, en tram ou en voiture";
            case Replies.AT_HOME -> "Je ne peux pas me déplacer";
            default -> "Je ne sais pas";
        };
    }

    private static String travel(Replies replies) {
        String minutes = replies.said(Key.MINUTES);
        String words = travel(replies.said(Key.TRAVEL));
        return minutes.isEmpty() ? words : words + ", jusqu’à " + minutes + " minutes";
    }

    private static String more(Question question) {
        List<String> asked = new ArrayList<>();
        switch (question.language()) {
            case LanguageWish.None none -> {}
            case LanguageWish.Needed needed -> asked.add("accueil en " + language(needed.code()));
            case LanguageWish.Preferred preferred -> asked.add("plutôt en " + language(preferred.code()));
        }
        if (question.stepFree()) {
            asked.add("sans marche");
        }
        if (question.terms().freeOnly()) {
            asked.add("gratuit");
        }
        if (question.terms().withoutAppointment()) {
            asked.add("sans rendez-vous");
        }
        return French.sentence(String.join(", ", asked));
    }

    static String language(String code) {
        return Locale.of(code).getDisplayLanguage(Locale.FRENCH);
    }
}
