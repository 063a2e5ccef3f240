package fr.maillage.platform.directory;

/**
 * A public place that nobody else can write until the transaction ends.
 *
 * @param revision the number of what it says now
 */
public record HeldPlace(Place place, long revision) {}
