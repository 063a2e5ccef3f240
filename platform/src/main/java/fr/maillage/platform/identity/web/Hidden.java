package fr.maillage.platform.identity.web;

/** A value that goes along with a form. */
public record Hidden(String name, String value) {}
