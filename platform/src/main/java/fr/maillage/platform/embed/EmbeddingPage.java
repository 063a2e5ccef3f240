package fr.maillage.platform.embed;

import fr.maillage.platform.ui.Area;
import fr.maillage.platform.ui.Choices;
import fr.maillage.platform.ui.Frame;

/**
 * How to show the directory inside another site.
 *
 * @param line the HTML to paste
 * @param preview address of what it shows
 * @param title what a screen reader says of it
 */
public record EmbeddingPage(Frame frame, Choices territory, Choices content, Area line, String preview, String title) {}
