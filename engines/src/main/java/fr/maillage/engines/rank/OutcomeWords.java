package fr.maillage.engines.rank;

/** Three sentences, one for each outcome. */
record OutcomeWords(String yes, String unknown, String no) {
    String pick(Outcome outcome) {
        return switch (outcome) {
            case YES -> yes;
            case UNKNOWN -> unknown;
            case NO -> no;
        };
    }
}
