package fr.maillage.platform.shell;

import fr.maillage.platform.ui.Frame;
import org.jspecify.annotations.Nullable;

/**
 * A page of plain text.
 *
 * @param html safe HTML, made by {@link Markdown}
 * @param lang {@code fr} when the text waits for its translation, absent otherwise
 */
public record TextPage(Frame frame, String html, @Nullable String lang) {}
