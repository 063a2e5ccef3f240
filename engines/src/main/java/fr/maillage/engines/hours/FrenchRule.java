package fr.maillage.engines.hours;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One statement of French hours while it is being read: on which days, when, and under what condition. */
final class FrenchRule {
    int days;
    boolean publicHolidays;
    final List<NthDay> nthDays = new ArrayList<>();
    final List<TimePairs.Item> times = new ArrayList<>();
    final Set<String> conditions = new LinkedHashSet<>();
    Scope scope = Scope.ALWAYS;
    boolean closed;
    boolean closedFirst;
    boolean always;
    boolean appointment;
    boolean ledByAppointment;
    boolean noAppointment;
    boolean notInSchoolHolidays;
    boolean alternative;
    boolean replaces;
    /** More hours of days that have some, whatever the part of the year. */
    boolean adds;

    /** « y compris les jours fériés ». */
    boolean holidaysOpen;

    /** The same hours on holidays that fall on these days. */
    boolean holidaysToo;

    boolean flagAfterTimes;

    /** « fermeture à 16h »: never later than usual. */
    boolean closesEarly;

    @Nullable
    Integer until;

    @Nullable
    String half;

    String source = "";

    /** The first Tuesday of the month, or the last (-1). */
    record NthDay(int day, List<Integer> nths) {
        NthDay {
            // The grammar would write a repeated number as one longer number.
            nths = nths.stream().distinct().toList();
        }

        String osm() {
            return OsmNames.DAYS[day - 1]
                    + "["
                    + String.join(",", nths.stream().map(String::valueOf).toList())
                    + "]";
        }
    }

    /**
     * The part of the year.
     *
     * @param season OSM dates such as {@code Jul 01-Aug 31}, or empty
     * @param weeks OSM weeks, or empty
     * @param schoolHolidays only in school holidays
     */
    record Scope(String season, String weeks, boolean schoolHolidays) {
        /** All, Toussaint, Noël, winter, spring, summer, all but summer. */
        private static final String[] PARTS_OF_THE_YEAR = {
            "", "Oct 10-Nov 10", "Dec 15-Jan 10", "Feb 01-Mar 20", "Apr 01-May 12", "Jul 01-Sep 05", "Sep 20-Jun 20"
        };

        static final Scope ALWAYS = new Scope("", "", false);

        Scope withSeason(String other) {
            return new Scope(other, weeks, schoolHolidays);
        }

        Scope withWeeks(String other) {
            return new Scope(season, other, schoolHolidays);
        }

        Scope narrowed(Token word) {
            return switch (word.kind()) {
                case SCHOOL_HOLIDAYS -> inSchoolHolidays(word.value());
                case EVEN_WEEKS -> withWeeks("week 02-52/2");
                case ODD_WEEKS -> withWeeks("week 01-53/2");
                default -> throw new IllegalArgumentException("no part of the year: " + word.text());
            };
        }

        /** All of them (0), or those that fall in one part of the year: the calendar of the zone gives the days. */
        Scope inSchoolHolidays(int which) {
            String part = PARTS_OF_THE_YEAR[which];
            return new Scope(part.isEmpty() ? season : part, weeks, true);
        }

        String osm() {
            return join(season, weeks, schoolHolidays ? "SH" : "");
        }
    }

    /** Times on days of every week, without any condition. */
    boolean isPlainWeek() {
        return days != 0
                && nthDays.isEmpty()
                && !publicHolidays
                && scope.equals(Scope.ALWAYS)
                && !times.isEmpty()
                && !closed
                && !alternative
                && !replaces
                && conditions.isEmpty()
                && !appointment
                && !noAppointment;
    }

    FrenchRule in(Scope other) {
        scope = other;
        return this;
    }

    boolean hasDays() {
        return days != 0 || publicHolidays || !nthDays.isEmpty();
    }

    boolean hasWeekdays() {
        return days != 0 || !nthDays.isEmpty();
    }

    /** « le matin » and nothing else yet. */
    boolean isOnlyHalf() {
        return half != null && times.isEmpty() && !closed && !appointment && !hasDays();
    }

    boolean hasContent() {
        return !times.isEmpty() || closed || always || appointment || half != null || until != null;
    }

    boolean isEmpty() {
        return !hasDays()
                && !hasContent()
                && !notInSchoolHolidays
                && conditions.isEmpty()
                && scope.equals(Scope.ALWAYS);
    }

    boolean sharesDays(FrenchRule other) {
        if (!scope.equals(other.scope)) {
            return false;
        }
        return (allDays() & other.allDays()) != 0 || (publicHolidays && other.publicHolidays);
    }

    private int allDays() {
        int mask = hasDays() ? days : 0b1111111;
        for (NthDay nth : nthDays) {
            mask |= 1 << (nth.day() - 1);
        }
        return mask;
    }

    void takeDaysOf(FrenchRule other) {
        days = other.days;
        publicHolidays = other.publicHolidays;
        nthDays.addAll(other.nthDays);
    }

    /** {@code Jul-Aug We[1],PH}. */
    String selectors() {
        if (publicHolidays && scope.schoolHolidays() && days == 0 && nthDays.isEmpty()) {
            return join(scope.season(), scope.weeks(), "SH,PH");
        }
        if (holidaysToo) {
            return join(scope.season(), scope.weeks(), "PH", OsmNames.days(days));
        }
        List<String> parts = new ArrayList<>();
        if (days != 0) {
            parts.add(OsmNames.days(days));
        }
        nthDays.forEach(nth -> parts.add(nth.osm()));
        if (publicHolidays) {
            parts.add("PH");
        }
        return join(scope.osm(), String.join(",", parts));
    }

    static String join(String... parts) {
        StringBuilder joined = new StringBuilder();
        for (String part : parts) {
            if (!part.isEmpty()) {
                joined.append(joined.isEmpty() ? "" : " ").append(part);
            }
        }
        return joined.toString();
    }
}
