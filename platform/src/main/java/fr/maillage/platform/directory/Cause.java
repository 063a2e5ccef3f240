package fr.maillage.platform.directory;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Why a revision of a place exists.
 *
 * @param words what the history shows
 * @param run the import that made it, when one did
 */
record Cause(String words, @Nullable UUID run) {
    static Cause of(String words) {
        return new Cause(words, null);
    }
}
