package fr.maillage.engines.geo;

import java.util.Set;

/**
 * A place where barriers are crossed: a bridge, a passage under a railway.
 *
 * @param name for example {@code pont de pierre}
 * @param at its middle
 * @param barriers ids of the barriers that it crosses, at least one
 * @param modes who may use it
 * @param extraMetres metres of detour that the middle does not show: ramps, stairs; zero or more
 */
public record Crossing(String name, GeoPoint at, Set<String> barriers, Set<TravelMode> modes, double extraMetres) {
    /** Keeps its own copies; refuses a crossing that crosses nothing. */
    public Crossing {
        barriers = Set.copyOf(barriers);
        modes = Set.copyOf(modes);
        if (barriers.isEmpty() || !(extraMetres >= 0)) {
            throw new IllegalArgumentException("a crossing crosses something and takes no negative way: " + name);
        }
    }
}
