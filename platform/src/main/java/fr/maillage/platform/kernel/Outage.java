package fr.maillage.platform.kernel;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Why the database takes nothing for a while, told from the codes of PostgreSQL (appendix A of its manual). */
public enum Outage {
    /** It does not answer, is stopping, or is getting up again. */
    AWAY,
    /** It answers, and its disk is full. */
    FULL;

    private static final String CONNECTION = "08";
    private static final String STOPPED = "57P";
    private static final String SHORT_OF_SOMETHING = "53";
    private static final String INPUT_OUTPUT = "58030";

    /** The outage behind a failure; nothing when it failed for another reason, which is then a fault of ours. */
    public static Optional<Outage> find(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException told) {
                return of(told);
            }
        }
        return Optional.empty();
    }

    private static Optional<Outage> of(SQLException told) {
        String state = told.getSQLState() == null ? "" : told.getSQLState();
        if (state.startsWith(SHORT_OF_SOMETHING) || state.equals(INPUT_OUTPUT)) {
            return Optional.of(FULL);
        }
        return told instanceof SQLTransientConnectionException
                        || state.startsWith(CONNECTION)
                        || state.startsWith(STOPPED)
                ? Optional.of(AWAY)
                : Optional.empty();
    }
}
