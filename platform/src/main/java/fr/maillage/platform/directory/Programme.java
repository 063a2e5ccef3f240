package fr.maillage.platform.directory;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A named action of several actors with a public, an aim, a period and a target. */
public record Programme(
        String slug,
        String name,
        String aim,
        @Nullable String audience,
        @Nullable String period,
        @Nullable String target,
        List<String> actors,
        SourceRef source) {
    public Programme {
        actors = List.copyOf(actors);
    }
}
