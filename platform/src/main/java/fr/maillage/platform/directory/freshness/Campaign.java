package fr.maillage.platform.directory.freshness;

import fr.maillage.engines.vocabulary.Need;
import fr.maillage.platform.directory.Freshness;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Many places to verify over a period.
 *
 * @param communeCode INSEE, empty for the whole territory
 * @param need only places that answer it, or absent
 * @param band only places whose last check is of this age or older, or absent
 * @param people who takes part: names of organizations, as typed
 * @param report what came of it, once closed
 */
public record Campaign(
        UUID id,
        String title,
        String communeCode,
        @Nullable Need need,
        @Nullable Freshness band,
        LocalDate startsOn,
        LocalDate endsOn,
        String people,
        @Nullable String report) {
    /** True until somebody closes it. */
    public boolean isOpen() {
        return report == null;
    }
}
