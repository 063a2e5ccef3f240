package fr.maillage.platform.kiosk.web;

import fr.maillage.engines.language.Language;
import fr.maillage.platform.ui.Picture;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A screen of tiles: one question, six answers at most.
 *
 * @param tongues the other languages, on the screen that waits for somebody; none elsewhere
 */
public record TilesPage(Screen screen, String question, List<Tile> tiles, List<Tongue> tongues) {
    TilesPage(Screen screen, String question, List<Tile> tiles) {
        this(screen, question, tiles, List.of());
    }

    /** True for the screen that waits for somebody. */
    public boolean rest() {
        return !tongues.isEmpty();
    }

    /**
     * A language in which the terminal speaks.
     *
     * @param words what the terminal is for, in that language
     */
    public record Tongue(Language language, String href, String words) {}

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
