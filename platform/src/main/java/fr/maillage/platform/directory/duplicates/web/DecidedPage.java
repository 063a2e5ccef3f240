package fr.maillage.platform.directory.duplicates.web;

import fr.maillage.platform.ui.Frame;
import fr.maillage.platform.ui.Notice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A pair about which somebody decided.
 *
 * @param decision what was decided, by whom and when
 * @param sheets the sheets as the public finds them now
 * @param changes what changed since, which taking apart would take from the public sheet
 * @param action address that goes back on the decision, or absent
 * @param actionWords what the button says
 * @param sure true when the person confirms in spite of the changes
 */
public record DecidedPage(
        Frame frame,
        String back,
        @Nullable Notice notice,
        String decision,
        List<Sheet> sheets,
        List<String> changes,
        @Nullable String action,
        String actionWords,
        boolean sure) {
    /** A sheet and what became of it. */
    public record Sheet(
            String name, String town, String fate, @Nullable String href) {}
}
