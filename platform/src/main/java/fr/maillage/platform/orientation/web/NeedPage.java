package fr.maillage.platform.orientation.web;

import fr.maillage.platform.ui.Choices;
import fr.maillage.platform.ui.Frame;
import fr.maillage.platform.ui.Picture;
import java.util.List;

/**
 * The first question: needs in pictures, or in sentences for those who hesitate.
 *
 * @param tiles the needs in pictures; empty when sentences are shown
 * @param sentences each need as a sentence to choose
 * @param hesitate where sentences are shown
 */
public record NeedPage(Frame frame, Ask ask, List<Tile> tiles, Choices sentences, String hesitate) {
    /** A need in picture and words. */
    public record Tile(String words, String href, Picture picture) {}
}
