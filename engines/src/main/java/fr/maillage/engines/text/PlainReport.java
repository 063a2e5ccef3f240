package fr.maillage.engines.text;

import java.util.List;

/**
 * What a machine can say of how plain a French text is. Only people can say more.
 *
 * @param words how many words it has
 * @param sentences how many sentences
 */
public record PlainReport(int words, int sentences, List<PlainFinding> findings) {
    public PlainReport {
        findings = List.copyOf(findings);
    }

    /** True when nothing stands against calling the text « langage simple ». */
    public boolean isPlain() {
        return findings.stream().noneMatch(finding -> finding.rule().blocking());
    }

    /** Words in a sentence, on average; 0 for no text. */
    public double wordsASentence() {
        return sentences == 0 ? 0 : (double) words / sentences;
    }
}
