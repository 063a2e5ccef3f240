package fr.maillage.platform.ui;

/** A line of a summary: what, and its value. */
public record Fact(String what, String value) {}
