package fr.maillage.platform.kiosk.web;

import fr.maillage.platform.ui.Field;
import fr.maillage.platform.ui.Frame;
import fr.maillage.platform.ui.Mistake;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page where screens get their key.
 *
 * @param fresh the address of a screen just added, shown once, or absent
 */
public record TerminalsPage(
        Frame frame,
        List<Mistake> mistakes,
        Field name,
        Field place,
        @Nullable String fresh,
        List<Line> lines) {
    /** A screen. */
    public record Line(String id, String name, String place, String state, boolean works) {}
}
