package fr.maillage.platform.ui;

/** A box to tick, worth « oui » in the address. */
public record Check(String name, String words, boolean ticked) {}
