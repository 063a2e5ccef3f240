package fr.maillage.platform.identity.web;

import fr.maillage.platform.ui.Choices;
import fr.maillage.platform.ui.Field;
import fr.maillage.platform.ui.Frame;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who did what.
 *
 * @param older the page of older lines, or absent
 * @param file the same lines as a table to download
 */
public record JournalPage(
        Frame frame,
        Choices who,
        Choices kind,
        Field from,
        Field until,
        List<Line> lines,
        @Nullable String newest,
        @Nullable String older,
        String file) {
    /** One line, in words. */
    public record Line(String when, String who, String what) {}

    public JournalPage {
        lines = List.copyOf(lines);
    }
}
