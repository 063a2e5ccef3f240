package fr.maillage.platform.ui;

/** One line of the summary of errors: a sentence that leads to its field. */
public record Mistake(String field, String sentence) {}
