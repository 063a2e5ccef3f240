package fr.maillage.platform.identity;

import org.springframework.dao.DataIntegrityViolationException;

/**
 * Somebody without a password keeps one way in. The database sees to it, for two presses at once could each take one of
 * the last two.
 */
public final class LastWayIn {
    private LastWayIn() {}

    /** True when the removal was done; false when the database kept the way in. */
    public static boolean removes(Runnable removal) {
        try {
            removal.run();
            return true;
        } catch (DataIntegrityViolationException refused) {
            if (String.valueOf(refused.getMessage()).contains("last way in")) {
                return false;
            }
            throw refused;
        }
    }
}
