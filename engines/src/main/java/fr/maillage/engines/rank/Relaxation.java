package fr.maillage.engines.rank;

/**
 * A way out of a search that finds too little: one answer changed, and what that yields.
 *
 * @param question the question with that answer changed
 * @param count how many places it proposes, exactly; the places to call first are not counted
 * @param words what the button says, with its yield: « Jusqu’à 5 km : 4 lieux »
 */
public record Relaxation(Question question, int count, String words) {}
