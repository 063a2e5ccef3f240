package fr.maillage.platform.search.web;

import fr.maillage.engines.cog.Commune;
import fr.maillage.engines.geo.GeoPoint;
import fr.maillage.engines.where.Spotted;
import fr.maillage.engines.where.Whereabouts.Reading;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a person looks for help, once their words are understood. */
public sealed interface Spot {
    /** They did not say. */
    record Anywhere() implements Spot {}

    /**
     * In a commune.
     *
     * @param centre its middle, or absent
     * @param reading how its name was read in the words
     * @param hesitated true when other communes were possible
     */
    record Town(Commune commune, @Nullable GeoPoint centre, Reading reading, boolean hesitated) implements Spot {}

    /**
     * Around something of the territory: a street, a quarter, a stop, a place, the part of a commune that a postal code
     * serves.
     */
    record Around(Spotted spotted, GeoPoint point, Reading reading) implements Spot {
        /** True unless it is as wide as what a postal code serves. */
        public boolean precise() {
            return spotted.kind() != Spotted.Kind.POSTAL_CODE;
        }
    }

    /** Around a position that their device gave, rounded. */
    record Near(GeoPoint point) implements Spot {}

    /** Several things answer to these words, or a single one far away: the person chooses. */
    record Several(String words, List<Spotted> choices) implements Spot {
        public Several {
            choices = List.copyOf(choices);
        }
    }

    /**
     * Nothing answers to these words.
     *
     * @param street true when they name a street without a commune
     */
    record Unknown(String words, boolean street) implements Spot {}

    /** From where distances are told, or absent. */
    default @Nullable GeoPoint origin() {
        return switch (this) {
            case Near near -> near.point();
            case Around around -> around.point();
            case Town town -> town.centre();
            case Anywhere anywhere -> null;
            case Several several -> null;
            case Unknown unknown -> null;
        };
    }

    /** True when minutes on foot may be told from there. */
    default boolean isPrecise() {
        return this instanceof Near || (this instanceof Around around && around.precise());
    }

    /** The code of the commune, or empty. */
    default String communeCode() {
        return switch (this) {
            case Town town -> town.commune().code();
            case Around around -> around.spotted().commune().code();
            case Near near -> "";
            case Anywhere anywhere -> "";
            case Several several -> "";
            case Unknown unknown -> "";
        };
    }
}
