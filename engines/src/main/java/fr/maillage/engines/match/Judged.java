package fr.maillage.engines.match;

import java.util.ArrayList;
import java.util.List;

/** A pair with its decision, which what happens to other pairs may still lower. */
record Judged(Compared pair, Decision decision, List<Evidence> added) {
    private static final int BEST = 3;
    private static final int REGISTER = 2;

    Judged {
        added = List.copyOf(added);
    }

    static Judged of(Compared pair, Setting setting) {
        List<Evidence> added = new ArrayList<>();
        if (setting.mutual() && pair.points() > 0) {
            added.add(new Evidence("chacun est le meilleur candidat de l’autre", BEST));
            if (setting.sameRegister()) {
                added.add(new Evidence("la plupart des lieux se retrouvent dans les deux fichiers", REGISTER));
            }
        }
        int points = pair.points() + added.stream().mapToInt(Evidence::points).sum();
        return new Judged(pair, Judge.decide(pair, points, setting), added);
    }

    int points() {
        return pair.points() + added.stream().mapToInt(Evidence::points).sum();
    }

    boolean merges() {
        return decision == Decision.MERGE;
    }

    /** The same pair, for a person to decide, with the reason. */
    Judged toReview(String reason) {
        List<Evidence> more = new ArrayList<>(added);
        more.add(new Evidence(reason, 0));
        return new Judged(pair, Decision.REVIEW, more);
    }

    ScoredPair scored() {
        return pair.scored(decision, added);
    }
}
