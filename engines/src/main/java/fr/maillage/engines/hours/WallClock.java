package fr.maillage.engines.hours;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;

/** From the clock on the wall to the instant, on the two nights of the year when it jumps. */
final class WallClock {
    private WallClock() {}

    /** When the wall clock of that date shows that minute, after {@code now}. */
    static ZonedDateTime instantAfter(ZonedDateTime now, LocalDate date, int minute) {
        LocalDateTime shown = date.plusDays(minute / Minutes.DAY).atStartOfDay().plusMinutes(minute % Minutes.DAY);
        ZoneOffsetTransition jump = now.getZone().getRules().getTransition(shown);
        if (jump != null && jump.isGap()) {
            // 02:30 is never shown on that night: the clock passes it when it jumps to 03:00.
            return jump.getInstant().atZone(now.getZone());
        }
        ZonedDateTime first = shown.atZone(now.getZone());
        return first.isAfter(now) ? first : first.withLaterOffsetAtOverlap();
    }
}
