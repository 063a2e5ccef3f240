package fr.maillage.engines.match;

/**
 * One reason for or against two records being one place.
 *
 * @param words what was compared and found, in French, for the person who decides
 * @param points log2 of how much likelier this is for one place than for two: +3 is eight times likelier
 */
public record Evidence(String words, int points) {

    /** « même téléphone +8 ». */
    public String sentence() {
        return words + " " + (points < 0 ? "−" + -points : "+" + points);
    }
}
