package fr.maillage.engines.text;

import fr.maillage.engines.text.TokenAlignment.Weighted;
import java.util.ArrayList;
import java.util.List;

/** One alignment under way; the steps go from the surest pairing to the loosest. */
final class TokenAligner {
    private static final double MISTAKE = 0.9;
    private static final double CUT = 0.8;
    private static final double INITIAL = 0.7;
    private static final int SHORTEST_INITIALS = 3;

    private final List<Weighted> left;
    private final List<Weighted> right;
    private final boolean[] leftTaken;
    private final boolean[] rightTaken;
    private double matched;

    TokenAligner(List<Weighted> left, List<Weighted> right) {
        this.left = left;
        this.right = right;
        this.leftTaken = new boolean[left.size()];
        this.rightTaken = new boolean[right.size()];
    }

    TokenAlignment align() {
        pairEqual();
        if (someLeft(leftTaken) && someLeft(rightTaken)) {
            pairRuns(left, leftTaken, right, rightTaken);
            pairRuns(right, rightTaken, left, leftTaken);
            pairAlike();
        }
        return new TokenAlignment(matched, rest(left, leftTaken), rest(right, rightTaken), weight(left), weight(right));
    }

    private void pairEqual() {
        for (int i = 0; i < left.size(); i++) {
            for (int j = 0; j < right.size(); j++) {
                if (!rightTaken[j] && left.get(i).token().equals(right.get(j).token())) {
                    take(i, j, 1);
                    break;
                }
            }
        }
    }

    private void pairAlike() {
        for (int i = 0; i < left.size(); i++) {
            int best = -1;
            double likeness = 0;
            for (int j = 0; j < right.size() && !leftTaken[i]; j++) {
                double found = rightTaken[j]
                        ? 0
                        : likeness(left.get(i).token(), right.get(j).token());
                if (found > likeness) {
                    likeness = found;
                    best = j;
                }
            }
            if (best >= 0) {
                take(i, best, likeness);
            }
        }
    }

    /** A word of one side that is the glued words, or the initials, of a run of the other side. */
    private void pairRuns(List<Weighted> ones, boolean[] onesTaken, List<Weighted> many, boolean[] manyTaken) {
        for (int i = 0; i < ones.size(); i++) {
            String word = ones.get(i).token();
            if (onesTaken[i] || word.length() < SHORTEST_INITIALS) {
                continue;
            }
            for (int start = 0; start + 1 < many.size() && !onesTaken[i]; start++) {
                int end = runEnd(word, many, manyTaken, start);
                if (end > start) {
                    double run = 0;
                    for (int j = start; j < end; j++) {
                        manyTaken[j] = true;
                        run += many.get(j).bits();
                    }
                    onesTaken[i] = true;
                    matched += (ones.get(i).bits() + run) / 2;
                }
            }
        }
    }

    private static int runEnd(String word, List<Weighted> many, boolean[] taken, int start) {
        int glued = 0;
        boolean gluing = true;
        boolean initials = true;
        for (int end = start; end < many.size() && !taken[end] && (gluing || initials); end++) {
            String part = many.get(end).token();
            int length = end - start + 1;
            gluing = gluing && word.startsWith(part, glued);
            glued += part.length();
            initials = initials && length <= word.length() && part.charAt(0) == word.charAt(length - 1);
            if (length > 1 && gluing && glued == word.length()) {
                return end + 1;
            }
            if (initials && length == word.length()) {
                return end + 1;
            }
        }
        return start;
    }

    /** Alike but for one mistake (two in long words), one cut short to three letters at least, or to its initial. Never for numbers. */
    static double likeness(String left, String right) {
        int shorter = Math.min(left.length(), right.length());
        int longer = Math.max(left.length(), right.length());
        if (shorter == 1 && longer > 2 && left.charAt(0) == right.charAt(0) && Character.isLetter(left.charAt(0))) {
            return INITIAL;
        }
        if (shorter < 3 || Character.isDigit(left.charAt(0)) || Character.isDigit(right.charAt(0))) {
            return 0;
        }
        if (shorter < longer && (left.startsWith(right) || right.startsWith(left))) {
            return longer - shorter <= 2 && shorter >= 4 ? MISTAKE : CUT;
        }
        if (shorter < 5 || longer - shorter > 2) {
            return 0;
        }
        int allowed = shorter >= 8 ? 2 : 1;
        if (Long.bitCount(letters(left) ^ letters(right)) > 2 * allowed) {
            return 0;
        }
        return EditDistance.between(left, right) <= allowed ? MISTAKE : 0;
    }

    /** Which letters a word holds: one mistake changes two bits at most, so most pairs need no counting of mistakes. */
    private static long letters(String word) {
        long letters = 0;
        for (int i = 0; i < word.length(); i++) {
            letters |= 1L << (word.charAt(i) & 63);
        }
        return letters;
    }

    private void take(int i, int j, double likeness) {
        leftTaken[i] = true;
        rightTaken[j] = true;
        matched += likeness * (left.get(i).bits() + right.get(j).bits()) / 2;
    }

    private static boolean someLeft(boolean[] taken) {
        for (boolean one : taken) {
            if (!one) {
                return true;
            }
        }
        return false;
    }

    private static List<String> rest(List<Weighted> words, boolean[] taken) {
        List<String> rest = new ArrayList<>();
        for (int i = 0; i < taken.length; i++) {
            if (!taken[i]) {
                rest.add(words.get(i).token());
            }
        }
        return rest;
    }

    private static double weight(List<Weighted> words) {
        double weight = 0;
        for (Weighted word : words) {
            weight += word.bits();
        }
        return weight;
    }
}
