package fr.maillage.platform.directory.freshness;

import fr.maillage.platform.ui.French;
import java.util.List;

/**
 * How far a campaign is.
 *
 * @param waiting the places that have not answered, in the order of the call list
 * @param answered how many have
 * @param letters how many letters and mails were sent
 */
public record CampaignProgress(List<DuePlace> waiting, int answered, int letters) {
    public CampaignProgress {
        waiting = List.copyOf(waiting);
    }

    /** All its places. */
    public int total() {
        return waiting.size() + answered;
    }

    /** « 23 lieux sur 60 vérifiés ». */
    public String words() {
        return French.count(answered, "lieu", "lieux") + " sur " + French.number(total()) + " "
                + (answered < 2 ? "vérifié" : "vérifiés");
    }
}
