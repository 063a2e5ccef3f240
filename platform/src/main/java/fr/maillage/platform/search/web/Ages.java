package fr.maillage.platform.search.web;

import fr.maillage.platform.ui.French;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says how old the whole snapshot is, when that matters. */
@Component
public class Ages {
    /** A snapshot is renewed within seconds of a change and checked every minute; older means that the database is away. */
    private static final Duration LIMIT = Duration.ofMinutes(15);

    /** The notice on top of a page, or absent while the snapshot is young or empty. */
    public @Nullable String notice(Instant takenAt, ZonedDateTime now) {
        boolean young = Duration.between(takenAt, now.toInstant()).compareTo(LIMIT) < 0;
        return young || takenAt.equals(Instant.EPOCH)
                ? null
                : "Informations du " + French.moment(takenAt.atZone(now.getZone()))
                        + ". La mise à jour reprendra dès que possible.";
    }
}
