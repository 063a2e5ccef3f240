package fr.maillage.platform.search;

import org.jspecify.annotations.Nullable;

/**
 * The first places of an order, found without ordering the others: best text first, then nearest, then by rank in the
 * alphabet, which no two places share.
 */
final class Ranking {
    private final int @Nullable [] scores;
    private final @Nullable Nearest nearest;
    private final Nearest.@Nullable Origin origin;
    private final int[] places;
    private final int[] score;
    private final double[] chord;
    private int size;

    /**
     * An order.
     *
     * @param scores per place, the higher the earlier, or null
     * @param nearest with {@code origin}: the nearer the earlier, or null
     * @param most how many places are wanted
     */
    Ranking(int @Nullable [] scores, @Nullable Nearest nearest, Nearest.@Nullable Origin origin, int most) {
        this.scores = scores;
        this.nearest = nearest;
        this.origin = origin;
        this.places = new int[most];
        this.score = new int[most];
        this.chord = new double[most];
    }

    /** The first places of a set, in order. */
    int[] of(long[] passing) {
        for (int word = 0; word < passing.length && !isComplete(); word++) {
            for (long left = passing[word]; left != 0; left &= left - 1) {
                offer((word << 6) + Long.numberOfTrailingZeros(left));
            }
        }
        int[] ordered = new int[size];
        for (int i = ordered.length - 1; i >= 0; i--) {
            ordered[i] = places[0];
            removeWorst();
        }
        return ordered;
    }

    /** Places come in alphabetical order: when that is the order asked, the first ones are the right ones. */
    private boolean isComplete() {
        return scores == null && nearest == null && size == places.length;
    }

    private void offer(int place) {
        int ownScore = scores == null ? 0 : scores[place];
        if (size == places.length && (size == 0 || ownScore < score[0])) {
            return;
        }
        double ownChord = nearest == null || origin == null ? 0 : nearest.chord2(origin, place);
        if (size < places.length) {
            rise(place, ownScore, ownChord);
        } else if (ownScore > score[0] || ownChord < chord[0]) {
            sink(place, ownScore, ownChord);
        }
    }

    private boolean isWorse(int scoreA, double chordA, int placeA, int b) {
        if (scoreA != score[b]) {
            return scoreA < score[b];
        }
        return chordA != chord[b] ? chordA > chord[b] : placeA > places[b];
    }

    private void rise(int place, int ownScore, double ownChord) {
        int at = size++;
        while (at > 0 && isWorse(ownScore, ownChord, place, (at - 1) >> 1)) {
            move((at - 1) >> 1, at);
            at = (at - 1) >> 1;
        }
        put(at, place, ownScore, ownChord);
    }

    private void sink(int place, int ownScore, double ownChord) {
        int at = 0;
        while (2 * at + 1 < size) {
            int child = 2 * at + 1;
            if (child + 1 < size && isWorse(score[child + 1], chord[child + 1], places[child + 1], child)) {
                child++;
            }
            if (!isWorse(score[child], chord[child], places[child], ownScore, ownChord, place)) {
                break;
            }
            move(child, at);
            at = child;
        }
        put(at, place, ownScore, ownChord);
    }

    private static boolean isWorse(int scoreA, double chordA, int placeA, int scoreB, double chordB, int placeB) {
        if (scoreA != scoreB) {
            return scoreA < scoreB;
        }
        return chordA != chordB ? chordA > chordB : placeA > placeB;
    }

    private void removeWorst() {
        size--;
        if (size > 0) {
            sink(places[size], score[size], chord[size]);
        }
    }

    private void move(int from, int to) {
        put(to, places[from], score[from], chord[from]);
    }

    private void put(int at, int place, int ownScore, double ownChord) {
        places[at] = place;
        score[at] = ownScore;
        chord[at] = ownChord;
    }
}
