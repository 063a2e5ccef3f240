package fr.maillage.platform.directory.freshness;

import java.util.UUID;

/** What came of opening a campaign. */
public sealed interface CampaignOpening {
    /** It is open. */
    record Opened(UUID id) implements CampaignOpening {}

    /** Something is missing or impossible. */
    record Refused(String input, String sentence) implements CampaignOpening {}
}
