package fr.maillage.platform.directory;

import java.util.List;
import java.util.Map;

/**
 * What ties public places together.
 *
 * @param moved public addresses of places that were merged, with the place that now stands for each
 * @param relations places that are not one and belong together
 */
public record PublicTies(Map<String, PlaceId> moved, List<PlaceRelation> relations) {
    public static final PublicTies NONE = new PublicTies(Map.of(), List.of());

    public PublicTies {
        moved = Map.copyOf(moved);
        relations = List.copyOf(relations);
    }
}
