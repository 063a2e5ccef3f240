package fr.maillage.engines.rank;

import static fr.maillage.engines.language.Words.mark;
import static fr.maillage.engines.language.Words.say;

import fr.maillage.engines.geo.TravelTime;
import fr.maillage.engines.vocabulary.AccessMode;
import fr.maillage.engines.vocabulary.Audience;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Says what a rule found about a place. */
final class RuleWords {
    private RuleWords() {}

    static String sentence(Rule rule, Outcome outcome, Asked asked, Candidate candidate, Offer offer) {
        Question question = asked.question();
        return switch (rule) {
            case ACTIVE ->
                pick(
                        outcome,
                        mark("Ce lieu reçoit du public."),
                        mark("Nous ne savons pas si ce lieu existe encore."),
                        mark("Ce lieu est fermé."));
            case SERVICE -> NeedWords.about(question.need()).pick(outcome);
            case AUDIENCE -> audience(outcome, offer);
            case RECEPTION -> reception(outcome, question, offer);
            case RANGE -> range(outcome, question);
            case TRAVEL -> travel(outcome, asked, candidate);
            case WHEN -> when(outcome, asked, candidate);
            case LANGUAGE -> language(outcome, question);
            case STEP_FREE ->
                pick(
                        outcome,
                        question.stepFree()
                                ? mark("On entre sans marche.")
                                : mark("Aucun accès particulier n’est demandé."),
                        mark("Nous ne savons pas si on peut entrer sans marche."),
                        mark("Il y a des marches à l’entrée."));
            case COST -> cost(outcome, question.terms().freeOnly());
            case APPOINTMENT -> appointment(outcome, question.terms().withoutAppointment());
        };
    }

    /** The sentence of an outcome, its place filled in. */
    private static String pick(Outcome outcome, String yes, String unknown, String no, Object... about) {
        String french =
                switch (outcome) {
                    case YES -> yes;
                    case UNKNOWN -> unknown;
                    case NO -> no;
                };
        return say(french, about);
    }

    private static String reception(Outcome outcome, Question question, Offer offer) {
        return pick(
                outcome,
                question.terms().byProfessional()
                        ? mark("Ce lieu reçoit les personnes orientées par un professionnel.")
                        : mark("On peut s’y adresser directement."),
                mark("Nous ne savons pas si ce lieu reçoit du public."),
                offer.accessModes().contains(AccessMode.NO_PUBLIC)
                        ? mark("Ce lieu ne reçoit pas de public.")
                        : mark("Ce lieu ne reçoit pas directement : il faut passer par un professionnel."));
    }

    private static String when(Outcome outcome, Asked asked, Candidate candidate) {
        When when = asked.question().when();
        if (outcome == Outcome.NO && asked.comesTooLate(candidate)) {
            return say("Ce lieu ferme avant que vous puissiez y être.");
        }
        return pick(
                outcome,
                when == When.ANY ? mark("Aucun moment n’est demandé.") : mark("Ce lieu est ouvert {0}."),
                mark("Nous ne savons pas si ce lieu est ouvert {0}."),
                mark("Ce lieu n’est pas ouvert {0}."),
                say(when.words()));
    }

    private static String cost(Outcome outcome, boolean freeOnly) {
        return pick(
                outcome,
                freeOnly ? mark("C’est gratuit.") : mark("Aucun prix n’est exclu."),
                mark("Nous ne savons pas si c’est gratuit pour tous."),
                mark("C’est payant."));
    }

    private static String appointment(Outcome outcome, boolean without) {
        return pick(
                outcome,
                without ? mark("On vient sans rendez-vous.") : mark("Avec ou sans rendez-vous."),
                mark("Nous ne savons pas s’il faut un rendez-vous."),
                mark("Il faut un rendez-vous."));
    }

    private static String audience(Outcome outcome, Offer offer) {
        if (offer.audiences().isEmpty()) {
            return say("Ce lieu est ouvert à tous.");
        }
        String publics = RankWords.list(offer.audiences().stream()
                .sorted(Comparator.comparing(Audience::ordinal))
                .map(audience -> say(audience.words()).toLowerCase(Locale.FRENCH))
                .toList());
        return pick(
                outcome,
                mark("Ce lieu reçoit ce public : {0}."),
                mark("Ce lieu s’adresse d’abord à ce public : {0}. Nous ne savons pas s’il en reçoit d’autres."),
                mark("Ce lieu est réservé à ce public : {0}."),
                publics);
    }

    private static String range(Outcome outcome, Question question) {
        if (question.travel() instanceof Travel.CannotTravel) {
            return say("Il n’est pas nécessaire de se déplacer.");
        }
        return switch (question.range()) {
            case Range.Anywhere anywhere -> say("Aucune distance n’est demandée.");
            case Range.InCommune commune ->
                pick(
                        outcome,
                        mark("Ce lieu est à {0}."),
                        mark("Nous ne savons pas si ce lieu est à {0}."),
                        mark("Ce lieu n’est pas à {0}."),
                        commune.name());
            case Range.Within within ->
                pick(
                        outcome,
                        mark("Ce lieu est à moins de {0}."),
                        mark("Nous ne savons pas à quelle distance est ce lieu."),
                        mark("Ce lieu est à plus de {0}."),
                        RankWords.distance(within.metres()));
        };
    }

    private static String travel(Outcome outcome, Asked asked, Candidate candidate) {
        if (asked.question().travel() instanceof Travel.CannotTravel) {
            return pick(
                    outcome,
                    mark("On peut être aidé à distance."),
                    mark("Nous ne savons pas si on peut être aidé à distance."),
                    mark("Il faut se déplacer."));
        }
        Optional<Integer> minutes = asked.minutesTo(candidate);
        if (minutes.isEmpty()) {
            return say("Nous ne savons pas combien de temps il faut pour y aller.");
        }
        double time = minutes.get() == Integer.MAX_VALUE ? Double.POSITIVE_INFINITY : minutes.get();
        String words = RankWords.sentence(
                TravelTime.words(time, asked.question().travel().mode()));
        return outcome == Outcome.NO ? say("{0} : plus que demandé.", words.substring(0, words.length() - 1)) : words;
    }

    private static String language(Outcome outcome, Question question) {
        if (!(question.language() instanceof LanguageWish.Needed needed)) {
            return say("Aucune langue n’est exigée.");
        }
        return pick(
                outcome,
                mark("L’accueil est possible dans cette langue : {0}."),
                mark("Nous ne savons pas si l’accueil est possible dans cette langue : {0}."),
                mark("L’accueil n’est pas possible dans cette langue : {0}."),
                LanguageWish.nameOf(needed.code()));
    }
}
