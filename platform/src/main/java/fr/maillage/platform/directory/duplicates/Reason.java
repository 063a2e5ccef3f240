package fr.maillage.platform.directory.duplicates;

/**
 * One reason for or against two places being one.
 *
 * @param words in French, for the person who decides
 * @param points how much it weighs: three points make it eight times likelier; below zero it speaks against
 */
public record Reason(String words, int points) {}
