package fr.maillage.engines.password;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The cheapest way to build a password from pieces that a guesser tries: words, runs of a keyboard, years, repetitions,
 * single signs. Costs are powers of ten, added along the pieces; a short dynamic programme finds the least.
 */
final class Guesses {
    /** One sign among ten: the measure of zxcvbn for what follows no pattern. */
    private static final double SIGN = 1.0;

    private static final double YEAR = 1.7;
    private static final double RUN = 1.3;
    private static final double AGAIN = 0.5;

    /** Upper case or signs in the place of letters cost a guesser little. */
    private static final double MASK = 0.3;

    private static final double BACKWARDS = 0.3;
    private static final int SHORTEST_RUN = 3;
    private static final int MORE_PIECES = 12;

    private final String plain;
    private final String unmasked;
    private final String typed;
    private final Map<String, Integer> own = new HashMap<>();

    private Guesses(String password, List<String> about) {
        this.typed = password;
        this.plain = PlainForm.of(password);
        this.unmasked = PlainForm.unmasked(plain);
        for (String words : about) {
            for (String word : PlainForm.of(words).split("[^a-z0-9]+")) {
                if (word.length() >= SHORTEST_RUN) {
                    own.put(word, 1);
                }
            }
        }
    }

    /** How many guesses, as a power of ten: 8 is a hundred million. */
    static double magnitude(String password, List<String> about) {
        return new Guesses(password, about).least();
    }

    /**
     * The least cost for each number of pieces, because a guesser must also find their number and order: that multiplies
     * the guesses by the factorial of their number.
     */
    private double least() {
        int length = plain.length();
        int most = Math.min(length, MORE_PIECES);
        double[][] cost = new double[most + 1][length + 1];
        for (double[] row : cost) {
            Arrays.fill(row, Double.POSITIVE_INFINITY);
        }
        cost[0][0] = 0;
        List<List<Piece>> pieces = new ArrayList<>();
        for (int from = 0; from < length; from++) {
            pieces.add(piecesFrom(from));
        }
        double best = SIGN * length;
        double factorial = 0;
        for (int count = 1; count <= most; count++) {
            factorial += Math.log10(count);
            for (int from = 0; from < length; from++) {
                for (Piece piece : pieces.get(from)) {
                    cost[count][piece.end()] = Math.min(cost[count][piece.end()], cost[count - 1][from] + piece.cost());
                }
            }
            best = Math.min(best, cost[count][length] + factorial);
        }
        return best;
    }

    private record Piece(int end, double cost) {}

    private List<Piece> piecesFrom(int from) {
        List<Piece> pieces = new ArrayList<>();
        for (int end = from + 1; end <= plain.length(); end++) {
            pieces.add(new Piece(end, SIGN * (end - from)));
        }
        addWords(from, pieces);
        addRuns(from, pieces);
        addYear(from, pieces);
        addRepetitions(from, pieces);
        return pieces;
    }

    private void addWords(int from, List<Piece> pieces) {
        int last = Math.min(plain.length(), from + CommonWords.LONGEST);
        for (int end = from + SHORTEST_RUN; end <= last; end++) {
            double mask = masked(from, end) ? MASK : 0;
            for (String form : List.of(plain.substring(from, end), unmasked.substring(from, end))) {
                double word = wordCost(form);
                if (word < Double.POSITIVE_INFINITY) {
                    pieces.add(new Piece(end, word + mask));
                }
                double backwards = wordCost(new StringBuilder(form).reverse().toString());
                if (backwards < Double.POSITIVE_INFINITY) {
                    pieces.add(new Piece(end, backwards + mask + BACKWARDS));
                }
            }
        }
    }

    private double wordCost(String word) {
        Integer rank =
                own.containsKey(word) ? own.get(word) : CommonWords.ranks().get(word);
        return rank == null ? Double.POSITIVE_INFINITY : Math.log10(rank + 1);
    }

    private boolean masked(int from, int end) {
        boolean upper = typed.length() == plain.length()
                && typed.substring(from, end).chars().anyMatch(Character::isUpperCase);
        return upper || !plain.substring(from, end).equals(unmasked.substring(from, end));
    }

    private void addRuns(int from, List<Piece> pieces) {
        for (String row : FrenchHabits.rows()) {
            for (String line : List.of(row, new StringBuilder(row).reverse().toString())) {
                int start = line.indexOf(plain.charAt(from));
                for (int end = from + 1;
                        start >= 0
                                && end < plain.length()
                                && start + end - from < line.length()
                                && line.charAt(start + end - from) == plain.charAt(end);
                        end++) {
                    if (end + 1 - from >= SHORTEST_RUN) {
                        pieces.add(new Piece(end + 1, RUN + Math.log10(end + 1.0 - from)));
                    }
                }
            }
        }
    }

    private void addYear(int from, List<Piece> pieces) {
        if (from + 4 <= plain.length() && plain.substring(from, from + 4).matches("(19|20)[0-9]{2}")) {
            pieces.add(new Piece(from + 4, YEAR));
        }
        if (from + 5 <= plain.length() && plain.substring(from, from + 5).matches("[0-9]{5}")) {
            pieces.add(new Piece(from + 5, 3.5));
        }
        if (from + 8 <= plain.length()
                && plain.substring(from, from + 8).matches("[0-3][0-9][01][0-9](19|20)[0-9]{2}")) {
            pieces.add(new Piece(from + 8, 4.0));
        }
    }

    /** « azaz », « totototo », « aaaa », « motdepassemotdepasse »: the unit once, and how often. */
    private void addRepetitions(int from, List<Piece> pieces) {
        int left = plain.length() - from;
        for (int unit = 1; unit <= left / 2; unit++) {
            int end = from + unit;
            while (end + unit <= plain.length() && plain.startsWith(plain.substring(from, from + unit), end)) {
                end += unit;
                if (end - from >= SHORTEST_RUN) {
                    double once = Math.min(SIGN * unit, wordCost(unmasked.substring(from, from + unit)));
                    pieces.add(new Piece(end, once + AGAIN + Math.log10((double) (end - from) / unit)));
                }
            }
        }
    }
}
