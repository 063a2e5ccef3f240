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
        static final Scope ALWAYS = new Scope("", "", false);

        Scope withSeason(String other) {
            return new Scope(other, weeks, schoolHolidays);
        }

        Scope withWeeks(String other) {
            return new Scope(season, other, schoolHolidays);
        }

        Scope narrowed(Token.Kind word) {
            return switch (word) {
                case SCHOOL_HOLIDAYS -> inSchoolHolidays();
                case EVEN_WEEKS -> withWeeks("week 02-52/2");
                case ODD_WEEKS -> withWeeks("week 01-53/2");
                default -> throw new IllegalArgumentException("no part of the year: " + word);
            };
        }

        private Scope inSchoolHolidays() {
            return new Scope(season, weeks, true);
        }

        String osm() {
            return join(season, weeks, schoolHolidays ? "SH" : "");
        }
    }

    FrenchRule in(Scope other) {
        scope = other;
        return this;
    }

    boolean hasDays() {
        return days != 0 || publicHolidays || !nthDays.isEmpty();
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
