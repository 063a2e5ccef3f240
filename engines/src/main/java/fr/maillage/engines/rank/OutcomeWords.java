package fr.maillage.engines.rank;

import static fr.maillage.engines.language.Words.say;

/** Three French sentences, one for each outcome, said in the language spoken. */
record OutcomeWords(String yes, String unknown, String no) {
    String pick(Outcome outcome) {
        return switch (outcome) {
            case YES -> say(yes);
            case UNKNOWN -> say(unknown);
            case NO -> say(no);
        };
    }
}
