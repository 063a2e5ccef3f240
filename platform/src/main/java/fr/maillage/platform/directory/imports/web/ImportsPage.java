package fr.maillage.platform.directory.imports.web;

import fr.maillage.platform.ui.Field;
import fr.maillage.platform.ui.Frame;
import fr.maillage.platform.ui.Mistake;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All imports, and the form that sends a file.
 *
 * @param already the import that the same file made before, or absent
 */
public record ImportsPage(
        Frame frame,
        List<Line> lines,
        Field file,
        Field source,
        List<Mistake> mistakes,
        @Nullable UUID already) {
    /** One import in the list. */
    public record Line(String href, String file, String state, String when, String counts) {}
}
