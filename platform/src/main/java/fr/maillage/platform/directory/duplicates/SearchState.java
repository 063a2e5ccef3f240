package fr.maillage.platform.directory.duplicates;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where the search for duplicates stands.
 *
 * @param wanted number of the last search asked for
 * @param done number of the last search done
 * @param doneAt when it was done, or absent
 * @param places how many places it compared
 */
public record SearchState(long wanted, long done, @Nullable Instant doneAt, int places) {
    /** Nobody ever asked. */
    public static final SearchState NEVER = new SearchState(0, 0, null, 0);

    /** True while a search is asked for and not done. */
    public boolean isMoving() {
        return done < wanted;
    }
}
