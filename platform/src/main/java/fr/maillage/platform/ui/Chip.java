package fr.maillage.platform.ui;

/**
 * A filter in force, which one press takes away.
 *
 * @param words the filter
 * @param href the same question without it
 */
public record Chip(String words, String href) {}
