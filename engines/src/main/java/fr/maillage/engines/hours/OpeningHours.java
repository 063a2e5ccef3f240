package fr.maillage.engines.hours;

import ch.poole.openinghoursparser.Rule;
import fr.maillage.engines.geo.GeoPoint;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The ordinary opening hours of a place: a value of the OSM opening_hours language 0.7.2, ready to be asked.
 *
 * <p>Immutable and safe to share between threads. Later rules replace earlier ones on the whole day they speak of,
 * {@code ,} adds, {@code ||} fills, {@code off} takes away; times are those of the wall clock, so a change to summer
 * time moves nothing. A value that the grammar does not know is refused, never thrown.
 */
public final class OpeningHours {
    private final String osm;
    private final List<Rule> rules;
    private final DayRules dayRules;
    private final boolean weekly;

    private OpeningHours(List<Rule> rules, String source) {
        this.rules = rules;
        this.weekly = rules.stream().allMatch(OpeningHours::isWeekly);
        this.osm = OsmGrammar.canonical(rules, source);
        this.dayRules = DayRules.of(rules);
    }

    /** Reads an OSM value, strictly first, then with the usual liberties ({@code 9-12}, {@code mo}). */
    public static HoursParse parse(String osm) {
        OsmGrammar.Result result = OsmGrammar.read(osm);
        return result.refusal() == null
                ? new HoursParse.Accepted(new OpeningHours(result.rules(), osm.strip()))
                : new HoursParse.Refused(osm, result.refusal());
    }

    /** Reads an OSM value; empty when it is refused. */
    public static Optional<OpeningHours> find(String osm) {
        return parse(osm) instanceof HoursParse.Accepted accepted ? Optional.of(accepted.hours()) : Optional.empty();
    }

    /** Reads an OSM value known to be right, such as a constant. Throws when it is not. */
    public static OpeningHours get(String osm) {
        return switch (parse(osm)) {
            case HoursParse.Accepted accepted -> accepted.hours();
            case HoursParse.Refused refused ->
                throw new IllegalArgumentException("not opening hours: " + osm + " (" + refused.why() + ")");
        };
    }

    /** The value in canonical form: {@code Mo-Fr 09:00-12:00,14:00-17:00; PH off}. */
    public String osm() {
        return osm;
    }

    /** Whether the value says anything of public holidays. */
    public boolean speaksOfPublicHolidays() {
        return dayRules.speaksOfPublicHolidays();
    }

    /** Whether the value depends on school holidays. */
    public boolean speaksOfSchoolHolidays() {
        return dayRules.speaksOfSchoolHolidays();
    }

    /** Whether every week is like every other: no date, no holiday, no nth weekday. */
    public boolean isWeekly() {
        return weekly && !dayRules.followsTheSun();
    }

    /** Whether the place never closes, as an outdoor terminal. */
    public boolean isAlwaysOpen() {
        return dayRules.isAlwaysOpen();
    }

    /** Hours of some of the rules of another value. */
    static OpeningHours of(List<Rule> rules) {
        return new OpeningHours(rules, OsmGrammar.write(rules));
    }

    static boolean isWeekly(Rule rule) {
        return rule.getYears() == null
                && rule.getDates() == null
                && rule.getWeeks() == null
                && rule.getHolidays() == null
                && (rule.getDays() == null
                        || rule.getDays().stream().allMatch(days -> days.getNths() == null && days.getOffset() == 0));
    }

    List<Rule> rules() {
        return rules;
    }

    Timeline timeline(LocalDate date, HoursContext context) {
        boolean doubtfulCalendar = dayRules.speaksOfSchoolHolidays() && isNearTheEdge(date, context.schoolHolidays());
        if (!doubtfulCalendar) {
            return sunny(date, context, false);
        }
        return Timeline.doubt(sunny(date, context, false), sunny(date, context, true), OpenState.Reason.CALENDAR_ENDS);
    }

    /** A holiday with an offset, or a night begun the day before, asks about neighbouring days too. */
    private static boolean isNearTheEdge(LocalDate date, SchoolHolidays calendar) {
        return date.minusDays(7).isBefore(calendar.knownFrom())
                || date.plusDays(7).isAfter(calendar.knownUntil());
    }

    private Timeline sunny(LocalDate date, HoursContext context, boolean schoolHoliday) {
        Day day = new Day(date, context.region(), context.schoolHolidays(), schoolHoliday);
        if (!dayRules.followsTheSun()) {
            return dayRules.timeline(day, null);
        }
        GeoPoint position = context.position();
        if (position != null) {
            return dayRules.timeline(day, Sun.on(date, position, context.zone(), 0));
        }
        return Timeline.doubt(
                dayRules.timeline(day, sun(date, context, -45)),
                dayRules.timeline(day, sun(date, context, 45)),
                OpenState.Reason.END_NOT_SAID);
    }

    private static Sun.Times sun(LocalDate date, HoursContext context, int shift) {
        return Sun.on(date, context.region().middle(), context.zone(), shift);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OpeningHours hours && hours.osm.equals(osm);
    }

    @Override
    public int hashCode() {
        return osm.hashCode();
    }

    @Override
    public String toString() {
        return osm;
    }
}
