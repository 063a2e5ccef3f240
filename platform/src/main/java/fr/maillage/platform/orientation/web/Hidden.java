package fr.maillage.platform.orientation.web;

/** An answer that a form carries along. */
public record Hidden(String name, String value) {}
