package fr.maillage.platform.directory.duplicates;

/** A pair in a list: its two names, with their communes. */
public record PairLine(DuplicatePair pair, String first, String firstTown, String second, String secondTown) {}
