package fr.maillage.platform.directory;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What works elsewhere, written so that another can do it: a « fiche-action ».
 *
 * @param theme one of the themes under which the source files it
 * @param what what is done
 * @param why what makes it work
 */
public record Practice(
        String slug,
        String title,
        String theme,
        List<String> actors,
        @Nullable String audience,
        String what,
        @Nullable String why,
        SourceRef source) {
    public Practice {
        actors = List.copyOf(actors);
    }
}
