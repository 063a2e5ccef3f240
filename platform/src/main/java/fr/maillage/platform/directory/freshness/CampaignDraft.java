package fr.maillage.platform.directory.freshness;

import fr.maillage.engines.vocabulary.Need;
import fr.maillage.platform.directory.Freshness;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A campaign as somebody describes it before it opens. */
public record CampaignDraft(
        String title,
        String communeCode,
        @Nullable Need need,
        @Nullable Freshness band,
        LocalDate startsOn,
        LocalDate endsOn,
        String people) {}
