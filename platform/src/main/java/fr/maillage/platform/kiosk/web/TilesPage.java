package fr.maillage.platform.kiosk.web;

import fr.maillage.platform.ui.Picture;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A screen of tiles: one question, six answers at most.
 *
 * @param rest true for the screen that waits for somebody, which speaks three languages
 */
public record TilesPage(Screen screen, boolean rest, String question, List<Tile> tiles) {
    /**
     * An answer.
     *
     * @param picture beside the words, or absent
     * @param hint a few words more, or absent
     */
    public record Tile(
            String words,
            @Nullable String hint,
            String href,
            @Nullable Picture picture) {}
}
