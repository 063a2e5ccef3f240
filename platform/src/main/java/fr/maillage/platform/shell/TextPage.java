package fr.maillage.platform.shell;

import fr.maillage.platform.ui.Frame;

/**
 * A page of plain text.
 *
 * @param html safe HTML, made by {@link Markdown}
 */
public record TextPage(Frame frame, String html) {}
