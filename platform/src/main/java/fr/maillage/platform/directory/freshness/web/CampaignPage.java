package fr.maillage.platform.directory.freshness.web;

import fr.maillage.platform.ui.Fact;
import fr.maillage.platform.ui.Field;
import fr.maillage.platform.ui.Frame;
import fr.maillage.platform.ui.Notice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One campaign.
 *
 * @param progress « 23 lieux sur 60 vérifiés »
 * @param report what came of it, once closed, or absent
 * @param waiting the places that have not answered
 * @param mayClose true for whoever may verify all of its places
 */
public record CampaignPage(
        Frame frame,
        String title,
        String progress,
        int done,
        int total,
        @Nullable String report,
        @Nullable Notice notice,
        List<Fact> facts,
        String action,
        String calls,
        List<CallsPage.Line> waiting,
        Field told,
        boolean mayClose) {
    /** True until somebody closes it. */
    public boolean open() {
        return report == null;
    }
}
