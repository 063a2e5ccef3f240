package fr.maillage.engines.intake.record;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A closure, or other hours than usual, from one day to another, both included. As a text, {@code 2026-12-24/2026-12-31
 * fermé (congés)} or {@code 2026-12-05 10:00-12:00}: it sorts, and a person reads it.
 *
 * @param spans OSM times such as {@code 10:00-12:00}, null when the place is closed
 * @param reason what the public is told
 */
public record ExceptionalHours(
        LocalDate from,
        LocalDate to,
        @Nullable String spans,
        @Nullable String reason) {
    private static final String CLOSED = "fermé";
    private static final Pattern TIMES = Pattern.compile("[0-9:,+ -]{1,200}");

    /** Refuses an end before its start. */
    public ExceptionalHours {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("ends before it starts: " + from + " to " + to);
        }
    }

    /** As our files write it. */
    public String text() {
        return from
                + (to.equals(from) ? "" : "/" + to)
                + " "
                + (spans == null ? CLOSED : spans)
                + (reason == null ? "" : " (" + reason + ")");
    }

    /** What such a text says, or nothing when it is another kind of text. */
    public static Optional<ExceptionalHours> find(String text) {
        int afterDays = text.indexOf(' ');
        if (afterDays < 0) {
            return Optional.empty();
        }
        String days = text.substring(0, afterDays);
        String rest = text.substring(afterDays + 1).strip();
        int bracket = rest.endsWith(")") ? rest.indexOf('(') : -1;
        String times = bracket < 0 ? rest : rest.substring(0, bracket).strip();
        String reason = bracket < 0
                ? ""
                : rest.substring(bracket + 1, rest.length() - 1).strip();
        if (!times.equals(CLOSED) && !TIMES.matcher(times).matches()) {
            return Optional.empty();
        }
        int slash = days.indexOf('/');
        try {
            LocalDate from = LocalDate.parse(slash < 0 ? days : days.substring(0, slash));
            LocalDate to = slash < 0 ? from : LocalDate.parse(days.substring(slash + 1));
            return to.isBefore(from)
                    ? Optional.empty()
                    : Optional.of(new ExceptionalHours(
                            from, to, times.equals(CLOSED) ? null : times, reason.isEmpty() ? null : reason));
        } catch (DateTimeParseException notDays) {
            return Optional.empty();
        }
    }
}
