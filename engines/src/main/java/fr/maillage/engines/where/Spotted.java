package fr.maillage.engines.where;

import fr.maillage.engines.cog.Commune;
import fr.maillage.engines.geo.GeoPoint;
import org.jspecify.annotations.Nullable;

/**
 * Something that a text designates.
 *
 * @param name « Bacalan », « 33800 », « Pessac »
 * @param commune in which it lies
 * @param point its middle, or absent: then nothing can be counted from there
 */
public record Spotted(
        Kind kind, String name, Commune commune, @Nullable GeoPoint point) {
    /** What it is. */
    public enum Kind {
        /** A whole commune. */
        COMMUNE,
        /** The part of a commune that a postal code serves. */
        POSTAL_CODE,
        /** A neighbourhood. */
        QUARTER,
        /** A stop or a station. */
        STOP,
        /** A street. */
        STREET,
        /** A place of the directory. */
        PLACE
    }

    /** Words that designate it and nothing else in the territory: « Avenue Thiers, Bordeaux ». */
    public String words() {
        return switch (kind) {
            case COMMUNE -> name;
            case POSTAL_CODE -> name + " " + commune.name();
            case QUARTER, STOP, STREET, PLACE -> name.equals(commune.name()) ? name : name + ", " + commune.name();
        };
    }
}
