package fr.maillage.platform.search.web;

import fr.maillage.engines.cog.Commune;
import fr.maillage.engines.geo.GeoPoint;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a person looks for help, once their words are understood. */
public sealed interface Spot {
    /** They did not say. */
    record Anywhere() implements Spot {}

    /**
     * In a commune.
     *
     * @param hesitated true when other communes were possible
     */
    record Town(Commune commune, boolean hesitated) implements Spot {}

    /** Around a position that their device gave, rounded. */
    record Near(GeoPoint point) implements Spot {}

    /** Several communes answer to these words: the person chooses. */
    record Several(String words, List<Commune> communes) implements Spot {}

    /** No commune answers to these words. */
    record Unknown(String words) implements Spot {}

    /** From where distances are told, or absent. */
    default @Nullable GeoPoint origin() {
        return switch (this) {
            case Near near -> near.point();
            case Town town -> town.commune().centre().orElse(null);
            case Anywhere anywhere -> null;
            case Several several -> null;
            case Unknown unknown -> null;
        };
    }
}
