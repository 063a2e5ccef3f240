package fr.maillage.platform.search.web;

import static fr.maillage.engines.language.Words.say;

import fr.maillage.platform.search.Search;
import fr.maillage.platform.ui.French;
import java.time.Instant;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says how old the whole snapshot is, when that matters. */
@Component
public class Ages {
    private final Search search;

    Ages(Search search) {
        this.search = search;
    }

    /** The notice on top of a page, or absent while the directory can be read. */
    public @Nullable String notice(Instant takenAt, ZonedDateTime now) {
        return search.isTrusted() || takenAt.equals(Instant.EPOCH)
                ? null
                : say(
                        "Informations du {0}. La mise à jour reprendra dès que possible.",
                        French.moment(takenAt.atZone(now.getZone())));
    }
}
