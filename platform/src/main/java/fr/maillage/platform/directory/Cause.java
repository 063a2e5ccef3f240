package fr.maillage.platform.directory;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Why a revision of a place exists.
 *
 * @param words what the history shows
 * @param run the import that made it, when one did
 * @param why who wrote it and for what reason, as everybody may read it
 */
record Cause(String words, @Nullable UUID run, String author, String why) {
    Cause(String words, @Nullable UUID run) {
        this(words, run, "", "");
    }

    static Cause of(String words) {
        return new Cause(words, null);
    }

    static Cause of(Why why) {
        return new Cause(why.act(), null, why.author(), why.reason());
    }
}
