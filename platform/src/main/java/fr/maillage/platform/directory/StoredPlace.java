package fr.maillage.platform.directory;

/**
 * A place as the database holds it.
 *
 * @param revision the number of what it says now; whoever writes it next must know this number
 * @param published false when the public no longer reads it
 */
public record StoredPlace(Place place, long revision, boolean published) {}
