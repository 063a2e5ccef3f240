package fr.maillage.platform.directory.freshness.web;

import fr.maillage.platform.directory.freshness.BeforeAfter;
import fr.maillage.platform.ui.Field;
import fr.maillage.platform.ui.Frame;
import fr.maillage.platform.ui.Mistake;
import fr.maillage.platform.ui.Notice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One field to correct: first typed, then shown before and after, then kept.
 *
 * @param action where it is sent
 * @param kept what goes along unseen
 * @param notice what one must know first, or absent
 * @param fields the boxes; empty once it is shown before and after
 * @param differences what would change; empty before
 * @param save words of the button that keeps it
 */
public record CorrectPage(
        Frame frame,
        String place,
        String heading,
        String intro,
        String action,
        String back,
        List<Hidden> kept,
        @Nullable Notice notice,
        List<Mistake> mistakes,
        List<Field> fields,
        List<BeforeAfter> differences,
        String save) {
    /** A value that goes along. */
    public record Hidden(String name, String value) {}

    /** True when nothing is left to do but keep it. */
    public boolean shown() {
        return fields.isEmpty();
    }
}
