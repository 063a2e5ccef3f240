package fr.maillage.platform.search.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A plan drawn by the server, in a frame of {@link PlanFrame#WIDTH} by {@link PlanFrame#HEIGHT}.
 *
 * @param lines what lies under the places: grid, water, limits
 * @param names names of communes
 * @param me where the person is, as « x,y », or absent
 * @param beyond « 3 lieux sont hors du plan », or absent
 * @param steer the links that move and zoom
 * @param water rivers for the interactive map without tiles: points « 44.84,-0.57 », a semicolon between two rivers
 * @param towns names for the same: « Lormont|44.87,-0.52 », separated by semicolons
 */
public record PlanView(
        List<Line> lines,
        List<Name> names,
        List<Marker> markers,
        @Nullable Dot me,
        Scale scale,
        @Nullable String beyond,
        List<Steer> steer,
        double latitude,
        double longitude,
        String water,
        String towns) {
    /**
     * A line, as the {@code d} of a path and its class.
     *
     * @param width in units of the frame
     */
    public record Line(String css, String path, long width) {}

    /** A name at a point. */
    public record Name(long x, long y, String words) {}

    /** A point. */
    public record Dot(long x, long y) {}

    /**
     * A numbered place.
     *
     * @param at where the number stands; it may be pushed aside by its neighbours
     * @param spot where the place is
     * @param words number, name and state, as a screen reader says them
     */
    public record Marker(
            int number,
            Dot at,
            Dot spot,
            boolean aside,
            String words,
            String href,
            String css,
            double latitude,
            double longitude) {}

    /** The bar that tells distances: its length in units of the frame, and in words. */
    public record Scale(long length, String words) {}

    /** A link that moves or zooms the plan. */
    public record Steer(String words, String href, String icon) {}
}
