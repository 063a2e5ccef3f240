package fr.maillage.platform.shell;

import fr.maillage.platform.ui.Frame;
import fr.maillage.platform.ui.Picture;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The home page.
 *
 * @param places « 64 lieux »
 * @param communes « 12 communes »
 * @param examples of what one may type to say where one is, or absent
 * @param date « 21 novembre 2026 »
 */
public record HomePage(
        Frame frame,
        List<Door> doors,
        List<Tile> needs,
        List<Tile> others,
        String places,
        String communes,
        @Nullable String examples,
        String date) {
    /**
     * One of the three doors.
     *
     * @param first true for the door of the person who needs help
     */
    public record Door(String words, String href, Picture picture, boolean first) {}

    /** A need in picture and words. */
    public record Tile(String words, String href, Picture picture) {}
}
