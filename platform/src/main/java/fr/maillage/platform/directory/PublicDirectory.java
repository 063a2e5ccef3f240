package fr.maillage.platform.directory;

import java.time.Instant;
import java.util.List;

/**
 * All that the public may read, at one instant: immutable, complete, dated.
 *
 * @param version grows with every change of the directory
 * @param takenAt when it was read from the database
 */
public record PublicDirectory(
        long version,
        Instant takenAt,
        List<Place> places,
        List<Organization> organizations,
        List<Programme> programmes) {
    public PublicDirectory {
        places = List.copyOf(places);
        organizations = List.copyOf(organizations);
        programmes = List.copyOf(programmes);
    }
}
