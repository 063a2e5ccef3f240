package fr.maillage.platform.directory.history;

import fr.maillage.platform.directory.sources.Change;
import fr.maillage.platform.ui.Frame;
import fr.maillage.platform.ui.Notice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The changes of a place, the most recent first.
 *
 * @param notice said first when the place is no longer public
 */
public record HistoryPage(
        Frame frame,
        String name,
        @Nullable String sheet,
        @Nullable Notice notice,
        List<Entry> entries) {
    /**
     * One change.
     *
     * @param when date and hour
     * @param who a role, never a name
     * @param whoInFrench true when it was written down in French
     * @param act what was done
     * @param reason why; empty when nobody said
     * @param changes each field before and after; empty for the first version
     * @param restore where this version is brought back; absent for the present one and for whoever may not
     */
    public record Entry(
            String title,
            String when,
            String who,
            boolean whoInFrench,
            String act,
            String reason,
            List<Change> changes,
            @Nullable String restore) {}
}
