package fr.maillage.platform.directory.freshness.web;

import fr.maillage.platform.directory.freshness.CallFilter;
import fr.maillage.platform.directory.freshness.Campaign;
import fr.maillage.platform.directory.freshness.Campaigns;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which part of the call list a page is about, as its address says it. */
@Component
class CallScope {
    private final Campaigns campaigns;
    private final CallViews views;

    CallScope(Campaigns campaigns, CallViews views) {
        this.campaigns = campaigns;
        this.views = views;
    }

    /**
     * The part.
     *
     * @param question what follows the question mark, with the mark, or empty
     */
    record Part(CallFilter filter, @Nullable Campaign campaign, String question) {}

    Part of(String commune, String campaign) {
        Optional<Campaign> found = identity(campaign).flatMap(campaigns::find);
        String kept = views.isServed(commune) ? commune : "";
        CallFilter filter = new CallFilter(kept, found.map(campaigns::places).orElse(null));
        String question =
                found.isPresent() ? "?campagne=" + found.get().id() : kept.isEmpty() ? "" : "?commune=" + kept;
        return new Part(filter, found.orElse(null), question);
    }

    private static Optional<UUID> identity(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }
}
