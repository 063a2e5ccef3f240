package fr.maillage.platform.directory;

import java.time.Instant;
import java.util.List;

/**
 * All that the public may read, at one instant: immutable, complete, dated.
 *
 * @param version grows with every change of the directory
 * @param takenAt when it was read from the database
 * @param translations texts of places in other languages, validated
 */
public record PublicDirectory(
        long version,
        Instant takenAt,
        List<Place> places,
        List<Organization> organizations,
        List<Programme> programmes,
        List<Practice> practices,
        PublicTies ties,
        List<Translation> translations) {
    public PublicDirectory {
        places = List.copyOf(places);
        organizations = List.copyOf(organizations);
        programmes = List.copyOf(programmes);
        practices = List.copyOf(practices);
        translations = List.copyOf(translations);
    }

    /** A directory without practices, in which no place is tied to another. */
    public PublicDirectory(
            long version,
            Instant takenAt,
            List<Place> places,
            List<Organization> organizations,
            List<Programme> programmes) {
        this(version, takenAt, places, organizations, programmes, List.of(), PublicTies.NONE, List.of());
    }

    /** A directory without translations. */
    public PublicDirectory(
            long version,
            Instant takenAt,
            List<Place> places,
            List<Organization> organizations,
            List<Programme> programmes,
            List<Practice> practices,
            PublicTies ties) {
        this(version, takenAt, places, organizations, programmes, practices, ties, List.of());
    }
}
