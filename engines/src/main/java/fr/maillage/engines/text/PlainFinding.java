package fr.maillage.engines.text;

/**
 * Something hard to read.
 *
 * @param extract the words of the text
 * @param sentence what is wrong and what to do, in French
 */
public record PlainFinding(PlainRule rule, String extract, String sentence) {}
