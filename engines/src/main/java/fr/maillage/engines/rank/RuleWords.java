package fr.maillage.engines.rank;

import fr.maillage.engines.geo.TravelTime;
import fr.maillage.engines.vocabulary.AccessMode;
import fr.maillage.engines.vocabulary.Audience;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Says in French what a rule found about a place. */
final class RuleWords {
    private RuleWords() {}

    static String sentence(Rule rule, Outcome outcome, Asked asked, Candidate candidate, Offer offer) {
        Question question = asked.question();
        return switch (rule) {
            case ACTIVE ->
                pick(
                        outcome,
                        "Ce lieu reçoit du public.",
                        "Nous ne savons pas si ce lieu existe encore.",
                        "Ce lieu est fermé.");
            case SERVICE -> NeedWords.about(question.need()).pick(outcome);
            case AUDIENCE -> audience(outcome, offer);
            case RECEPTION -> reception(outcome, question, offer);
            case RANGE -> range(outcome, question);
            case TRAVEL -> travel(outcome, asked, candidate);
            case WHEN -> when(outcome, question.when());
            case LANGUAGE -> language(outcome, question);
            case STEP_FREE ->
                pick(
                        outcome,
                        question.stepFree() ? "On entre sans marche." : "Aucun accès particulier n’est demandé.",
                        "Nous ne savons pas si on peut entrer sans marche.",
                        "Il y a des marches à l’entrée.");
            case COST -> cost(outcome, question.terms().freeOnly());
            case APPOINTMENT -> appointment(outcome, question.terms().withoutAppointment());
        };
    }

    private static String pick(Outcome outcome, String yes, String unknown, String no) {
        return new OutcomeWords(yes, unknown, no).pick(outcome);
    }

    private static String reception(Outcome outcome, Question question, Offer offer) {
        return pick(
                outcome,
                question.terms().byProfessional()
                        ? "Ce lieu reçoit les personnes orientées par un professionnel."
                        : "On peut s’y adresser directement.",
                "Nous ne savons pas si ce lieu reçoit du public.",
                offer.accessModes().contains(AccessMode.NO_PUBLIC)
                        ? "Ce lieu ne reçoit pas de public."
                        : "Ce lieu ne reçoit pas directement : il faut passer par un professionnel.");
    }

    private static String when(Outcome outcome, When when) {
        return pick(
                outcome,
                when == When.ANY ? "Aucun moment n’est demandé." : "Ce lieu est ouvert " + when.words() + ".",
                "Nous ne savons pas si ce lieu est ouvert " + when.words() + ".",
                "Ce lieu n’est pas ouvert " + when.words() + ".");
    }

    private static String cost(Outcome outcome, boolean freeOnly) {
        return pick(
                outcome,
                freeOnly ? "C’est gratuit." : "Aucun prix n’est exclu.",
                "Nous ne savons pas si c’est gratuit pour tous.",
                "C’est payant.");
    }

    private static String appointment(Outcome outcome, boolean without) {
        return pick(
                outcome,
                without ? "On vient sans rendez-vous." : "Avec ou sans rendez-vous.",
                "Nous ne savons pas s’il faut un rendez-vous.",
                "Il faut un rendez-vous.");
    }

    private static String audience(Outcome outcome, Offer offer) {
        if (offer.audiences().isEmpty()) {
            return "Ce lieu est ouvert à tous.";
        }
        String publics = RankWords.list(offer.audiences().stream()
                .sorted(Comparator.comparing(Audience::ordinal))
                .map(audience -> audience.words().toLowerCase(Locale.FRENCH))
                .toList());
        return pick(
                outcome,
                "Ce lieu reçoit ce public : " + publics + ".",
                "Ce lieu s’adresse d’abord à ce public : " + publics + ". Nous ne savons pas s’il en reçoit d’autres.",
                "Ce lieu est réservé à ce public : " + publics + ".");
    }

    private static String range(Outcome outcome, Question question) {
        if (question.travel() instanceof Travel.CannotTravel) {
            return "Il n’est pas nécessaire de se déplacer.";
        }
        return switch (question.range()) {
            case Range.Anywhere anywhere -> "Aucune distance n’est demandée.";
            case Range.InCommune commune ->
                pick(
                        outcome,
                        "Ce lieu est à " + commune.name() + ".",
                        "Nous ne savons pas si ce lieu est à " + commune.name() + ".",
                        "Ce lieu n’est pas à " + commune.name() + ".");
            case Range.Within within ->
                pick(
                        outcome,
                        "Ce lieu est à moins de " + RankWords.distance(within.metres()) + ".",
                        "Nous ne savons pas à quelle distance est ce lieu.",
                        "Ce lieu est à plus de " + RankWords.distance(within.metres()) + ".");
        };
    }

    private static String travel(Outcome outcome, Asked asked, Candidate candidate) {
        if (asked.question().travel() instanceof Travel.CannotTravel) {
            return pick(
                    outcome,
                    "On peut être aidé à distance.",
                    "Nous ne savons pas si on peut être aidé à distance.",
                    "Il faut se déplacer.");
        }
        Optional<Integer> minutes = asked.minutesTo(candidate);
        if (minutes.isEmpty()) {
            return "Nous ne savons pas combien de temps il faut pour y aller.";
        }
        double time = minutes.get() == Integer.MAX_VALUE ? Double.POSITIVE_INFINITY : minutes.get();
        String words = RankWords.sentence(
                TravelTime.words(time, asked.question().travel().mode()));
        return outcome == Outcome.NO ? words.substring(0, words.length() - 1) + " : plus que demandé." : words;
    }

    private static String language(Outcome outcome, Question question) {
        if (!(question.language() instanceof LanguageWish.Needed needed)) {
            return "Aucune langue n’est exigée.";
        }
        String name = LanguageWish.nameOf(needed.code());
        return pick(
                outcome,
                "L’accueil est possible dans cette langue : " + name + ".",
                "Nous ne savons pas si l’accueil est possible dans cette langue : " + name + ".",
                "L’accueil n’est pas possible dans cette langue : " + name + ".");
    }
}
