package fr.maillage.engines.rank;

import fr.maillage.engines.vocabulary.Need;

/** What is said of a place about a need, known, unknown or refused. */
final class NeedWords {
    private NeedWords() {}

    static OutcomeWords about(Need need) {
        return switch (need) {
            case PROCEDURE ->
                new OutcomeWords(
                        "On vous y aide à faire vos démarches en ligne.",
                        "Nous ne savons pas si on y aide à faire des démarches en ligne.",
                        "On n’y aide pas à faire des démarches en ligne.");
            case PRINT ->
                new OutcomeWords(
                        "Vous pouvez y imprimer.",
                        "Nous ne savons pas si on peut y imprimer.",
                        "On ne peut pas y imprimer.");
            case LEARN ->
                new OutcomeWords(
                        "Vous pouvez y apprendre à vous servir du numérique.",
                        "Nous ne savons pas si on peut y apprendre à se servir du numérique.",
                        "On n’y apprend pas à se servir du numérique.");
            case GET_EQUIPMENT ->
                new OutcomeWords(
                        "Vous pouvez y trouver un ordinateur ou un téléphone à petit prix.",
                        "Nous ne savons pas si on y trouve un ordinateur à petit prix.",
                        "On n’y trouve pas d’ordinateur à petit prix.");
            case CONNECT ->
                new OutcomeWords(
                        "Vous pouvez y utiliser internet.",
                        "Nous ne savons pas si on peut y utiliser internet.",
                        "On ne peut pas y utiliser internet.");
            case WORK ->
                new OutcomeWords(
                        "On vous y aide à chercher un emploi en ligne.",
                        "Nous ne savons pas si on y aide à chercher un emploi.",
                        "On n’y aide pas à chercher un emploi.");
            case FAMILY ->
                new OutcomeWords(
                        "On vous y aide pour le numérique à la maison et à l’école.",
                        "Nous ne savons pas si on y aide les parents pour le numérique.",
                        "On n’y aide pas les parents pour le numérique.");
            case SAFETY ->
                new OutcomeWords(
                        "On vous y apprend à vous protéger en ligne.",
                        "Nous ne savons pas si on y apprend à se protéger en ligne.",
                        "On n’y apprend pas à se protéger en ligne.");
        };
    }
}
