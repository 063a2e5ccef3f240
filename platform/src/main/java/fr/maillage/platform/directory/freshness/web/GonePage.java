package fr.maillage.platform.directory.freshness.web;

import fr.maillage.platform.ui.Frame;
import fr.maillage.platform.ui.Notice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Places said to be gone, each with what was said, to decide. */
public record GonePage(Frame frame, @Nullable Notice notice, List<Line> lines) {
    /** One place. */
    public record Line(String name, String where, String sheet, String said, String why, String action) {}
}
