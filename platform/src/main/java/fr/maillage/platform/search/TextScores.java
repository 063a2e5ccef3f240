package fr.maillage.platform.search;

/**
 * Scores of places for one text, filled by {@link TextIndex#match}. A score is meaningful only for a place that matches;
 * the arrays are never cleared, only lent from one question to the next.
 */
final class TextScores {
    final int[] total;
    final int[] ofWord;

    TextScores(int places) {
        total = new int[places];
        ofWord = new int[places];
    }
}
