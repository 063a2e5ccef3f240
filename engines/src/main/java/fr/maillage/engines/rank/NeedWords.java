package fr.maillage.engines.rank;

import static fr.maillage.engines.language.Words.mark;

import fr.maillage.engines.vocabulary.Need;

/** What is said of a place about a need, known, unknown or refused. */
final class NeedWords {
    private NeedWords() {}

    static OutcomeWords about(Need need) {
        return switch (need) {
            case PROCEDURE ->
                new OutcomeWords(
                        mark("On vous y aide à faire vos démarches en ligne."),
                        mark("Nous ne savons pas si on y aide à faire des démarches en ligne."),
                        mark("On n’y aide pas à faire des démarches en ligne."));
            case PRINT ->
                new OutcomeWords(
                        mark("Vous pouvez y imprimer."),
                        mark("Nous ne savons pas si on peut y imprimer."),
                        mark("On ne peut pas y imprimer."));
            case LEARN ->
                new OutcomeWords(
                        mark("Vous pouvez y apprendre à vous servir du numérique."),
                        mark("Nous ne savons pas si on peut y apprendre à se servir du numérique."),
                        mark("On n’y apprend pas à se servir du numérique."));
            case GET_EQUIPMENT ->
                new OutcomeWords(
                        mark("Vous pouvez y trouver un ordinateur ou un téléphone à petit prix."),
                        mark("Nous ne savons pas si on y trouve un ordinateur à petit prix."),
                        mark("On n’y trouve pas d’ordinateur à petit prix."));
            case CONNECT ->
                new OutcomeWords(
                        mark("Vous pouvez y utiliser internet."),
                        mark("Nous ne savons pas si on peut y utiliser internet."),
                        mark("On ne peut pas y utiliser internet."));
            case WORK ->
                new OutcomeWords(
                        mark("On vous y aide à chercher un emploi en ligne."),
                        mark("Nous ne savons pas si on y aide à chercher un emploi."),
                        mark("On n’y aide pas à chercher un emploi."));
            case FAMILY ->
                new OutcomeWords(
                        mark("On vous y aide pour le numérique à la maison et à l’école."),
                        mark("Nous ne savons pas si on y aide les parents pour le numérique."),
                        mark("On n’y aide pas les parents pour le numérique."));
            case SAFETY ->
                new OutcomeWords(
                        mark("On vous y apprend à vous protéger en ligne."),
                        mark("Nous ne savons pas si on y apprend à se protéger en ligne."),
                        mark("On n’y apprend pas à se protéger en ligne."));
        };
    }
}
