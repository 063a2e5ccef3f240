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
        List<Programme> programmes,
        List<Practice> practices,
        PublicTies ties) {
    public PublicDirectory {
        places = List.copyOf(places);
        organizations = List.copyOf(organizations);
        programmes = List.copyOf(programmes);
        practices = List.copyOf(practices);
    }

    /** A directory without practices, in which no place is tied to another. */
    public PublicDirectory(
            long version,
            Instant takenAt,
            List<Place> places,
            List<Organization> organizations,
            List<Programme> programmes) {
        this(version, takenAt, places, organizations, programmes, List.of(), PublicTies.NONE);
    }
}
