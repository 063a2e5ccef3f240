package fr.maillage.platform.directory;

/**
 * What a write did to a place.
 *
 * @param previous the revision that stood before, 0 when the place did not exist
 * @param revision the revision written
 */
public record Written(long previous, long revision) {}
