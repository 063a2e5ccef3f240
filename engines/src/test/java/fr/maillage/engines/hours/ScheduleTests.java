package fr.maillage.engines.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScheduleTests {
    private static final HoursContext BORDEAUX = HoursContext.bordeaux();

    private static Schedule schedule(String osm, HoursException... exceptions) {
        return new Schedule(OpeningHours.get(osm), List.of(exceptions), BORDEAUX);
    }

    private static ZonedDateTime at(String local) {
        return LocalDateTime.parse(local).atZone(BORDEAUX.zone());
    }

    private static OpenState.State state(String osm, String local) {
        return schedule(osm).stateAt(at(local)).state();
    }

    @Test
    void is_open_from_the_first_minute_and_closed_from_the_last() {
        assertThat(state("Mo 09:00-12:00", "2026-11-23T08:59")).isEqualTo(OpenState.State.CLOSED);
        assertThat(state("Mo 09:00-12:00", "2026-11-23T09:00")).isEqualTo(OpenState.State.OPEN);
        assertThat(state("Mo 09:00-12:00", "2026-11-23T11:59")).isEqualTo(OpenState.State.OPEN);
        assertThat(state("Mo 09:00-12:00", "2026-11-23T12:00")).isEqualTo(OpenState.State.CLOSED);
    }

    @Test
    void a_later_rule_replaces_the_whole_day_and_a_comma_adds() {
        assertThat(state("Mo-Fr 09:00-12:00; Mo 14:00-17:00", "2026-11-23T10:00"))
                .isEqualTo(OpenState.State.CLOSED);
        assertThat(state("Mo-Fr 09:00-12:00, Mo 14:00-17:00", "2026-11-23T10:00"))
                .isEqualTo(OpenState.State.OPEN);
        assertThat(state("Mo-Fr 09:00-12:00, Mo 14:00-17:00", "2026-11-23T15:00"))
                .isEqualTo(OpenState.State.OPEN);
    }

    @Test
    void a_night_lasts_into_the_next_day() {
        Schedule night = schedule("Fr 20:00-02:00");
        assertThat(night.stateAt(at("2026-11-28T01:59")).state()).isEqualTo(OpenState.State.OPEN);
        assertThat(night.stateAt(at("2026-11-28T02:00")).state()).isEqualTo(OpenState.State.CLOSED);
        assertThat(night.intervals(LocalDate.parse("2026-11-27")))
                .extracting(OpenInterval::from, OpenInterval::to)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(1200, 1560));
        assertThat(night.intervals(LocalDate.parse("2026-11-28"))).isEmpty();
    }

    @Test
    void public_holidays_close_when_the_rule_says_so() {
        assertThat(state("Mo-Fr 09:00-17:00; PH off", "2026-12-25T10:00")).isEqualTo(OpenState.State.CLOSED);
        assertThat(state("Mo-Fr 09:00-17:00; PH off", "2026-05-14T10:00")).isEqualTo(OpenState.State.CLOSED);
        assertThat(state("PH off; Mo-Fr 09:00-17:00", "2026-12-25T10:00")).isEqualTo(OpenState.State.OPEN);
    }

    @Test
    void an_opening_that_forgot_the_holiday_is_not_sure() {
        OpenState christmas = schedule("Mo-Fr 09:00-17:00").stateAt(at("2026-12-25T10:00"));
        assertThat(christmas.reason()).isEqualTo(OpenState.Reason.HOLIDAY_NOT_STATED);
        assertThat(christmas.isSurelyOpen()).isFalse();
        assertThat(schedule("24/7").stateAt(at("2026-12-25T10:00")).isSurelyOpen())
                .isTrue();
        assertThat(schedule("Mo-Fr 09:00-17:00; Dec 25 10:00-12:00")
                        .stateAt(at("2026-12-25T10:00"))
                        .isSurelyOpen())
                .isTrue();
    }

    @Test
    void the_second_day_of_christmas_is_a_holiday_in_alsace_and_moselle_only() {
        HoursContext strasbourg =
                new HoursContext(HolidayRegion.ofTerritory("67482"), BORDEAUX.schoolHolidays(), BORDEAUX.zone());
        OpeningHours hours = OpeningHours.get("Mo-Sa 09:00-17:00; PH off");
        assertThat(Schedule.of(hours, strasbourg)
                        .stateAt(at("2026-12-26T10:00"))
                        .state())
                .isEqualTo(OpenState.State.CLOSED);
        assertThat(Schedule.of(hours, BORDEAUX).stateAt(at("2026-12-26T10:00")).state())
                .isEqualTo(OpenState.State.OPEN);
    }

    @Test
    void odd_weeks_follow_the_iso_calendar_over_the_new_year() {
        // 2026 has 53 weeks: weeks 53 and 1 are both odd and follow each other.
        String odd = "week 01-53/2 Mo 09:00-12:00";
        assertThat(state(odd, "2026-12-21T10:00")).isEqualTo(OpenState.State.CLOSED);
        assertThat(state(odd, "2026-12-28T10:00")).isEqualTo(OpenState.State.OPEN);
        assertThat(state(odd, "2027-01-04T10:00")).isEqualTo(OpenState.State.OPEN);
        assertThat(state(odd, "2027-01-11T10:00")).isEqualTo(OpenState.State.CLOSED);
    }

    @Test
    void first_and_last_weekdays_of_the_month_are_found() {
        assertThat(state("Th[1] 14:00-17:00", "2026-12-03T15:00")).isEqualTo(OpenState.State.OPEN);
        assertThat(state("Th[1] 14:00-17:00", "2026-12-10T15:00")).isEqualTo(OpenState.State.CLOSED);
        assertThat(state("Th[-1] 14:00-17:00", "2026-12-31T15:00")).isEqualTo(OpenState.State.OPEN);
        assertThat(state("Th[-1] 14:00-17:00", "2026-12-24T15:00")).isEqualTo(OpenState.State.CLOSED);
    }

    @Test
    void date_ranges_pass_over_the_new_year() {
        String winter = "Dec 20-Jan 05 10:00-12:00";
        assertThat(state(winter, "2026-12-20T10:00")).isEqualTo(OpenState.State.OPEN);
        assertThat(state(winter, "2027-01-05T10:00")).isEqualTo(OpenState.State.OPEN);
        assertThat(state(winter, "2027-01-06T10:00")).isEqualTo(OpenState.State.CLOSED);
        assertThat(state(winter, "2026-12-19T10:00")).isEqualTo(OpenState.State.CLOSED);
    }

    @Test
    void the_wall_clock_decides_on_the_nights_of_the_clock_change() {
        Schedule early = schedule("02:30-04:00");
        // 29 March 2026: 02:00 becomes 03:00, so 02:30 is never shown and the door opens at 03:00.
        assertThat(early.stateAt(at("2026-03-29T01:59")).until())
                .isEqualTo(ZonedDateTime.parse("2026-03-29T03:00+02:00[Europe/Paris]"));
        assertThat(early.stateAt(ZonedDateTime.parse("2026-03-29T01:10:00Z")).state())
                .isEqualTo(OpenState.State.OPEN);
        // 25 October 2026: 02:30 is shown twice.
        assertThat(early.stateAt(ZonedDateTime.parse("2026-10-25T00:30:00Z")).state())
                .isEqualTo(OpenState.State.OPEN);
        assertThat(early.stateAt(ZonedDateTime.parse("2026-10-25T01:10:00Z")).state())
                .isEqualTo(OpenState.State.CLOSED);
    }

    @Test
    void an_ordinary_morning_after_the_clock_change_keeps_its_hour() {
        Schedule monday = schedule("Mo 09:00-12:00");
        assertThat(monday.stateAt(at("2026-03-27T18:00")).until())
                .isEqualTo(ZonedDateTime.parse("2026-03-30T09:00+02:00[Europe/Paris]"));
        assertThat(monday.stateAt(at("2026-10-23T18:00")).until())
                .isEqualTo(ZonedDateTime.parse("2026-10-26T09:00+01:00[Europe/Paris]"));
    }

    @Test
    void a_closure_entered_months_early_begins_and_ends_when_it_says() {
        Schedule works = schedule(
                "Mo-Sa 09:00-12:00",
                HoursException.closure(LocalDate.parse("2027-06-01"), LocalDate.parse("2027-06-15"), "travaux"));
        assertThat(works.stateAt(at("2026-11-23T10:00")).state()).isEqualTo(OpenState.State.OPEN);
        assertThat(works.stateAt(at("2027-05-31T10:00")).state()).isEqualTo(OpenState.State.OPEN);
        assertThat(works.stateAt(at("2027-06-01T10:00")).reason()).isEqualTo(OpenState.Reason.CLOSURE);
        assertThat(works.stateAt(at("2027-06-15T10:00")).label()).isEqualTo("travaux");
        assertThat(works.stateAt(at("2027-06-16T10:00")).state()).isEqualTo(OpenState.State.OPEN);
    }

    @Test
    void the_narrowest_exception_wins() {
        HoursException month =
                HoursException.closure(LocalDate.parse("2026-08-01"), LocalDate.parse("2026-08-31"), null);
        HoursException oneDay = HoursException.hours(
                LocalDate.parse("2026-08-12"),
                LocalDate.parse("2026-08-12"),
                OpeningHours.get("10:00-12:00"),
                "braderie");
        Schedule schedule = schedule("Mo-Fr 09:00-17:00", oneDay, month);
        assertThat(schedule.stateAt(at("2026-08-12T10:00")).state()).isEqualTo(OpenState.State.OPEN);
        assertThat(schedule.stateAt(at("2026-08-12T15:00")).state()).isEqualTo(OpenState.State.CLOSED);
        assertThat(schedule.stateAt(at("2026-08-13T10:00")).state()).isEqualTo(OpenState.State.CLOSED);
    }

    @Test
    void school_holidays_past_the_end_of_the_calendar_are_unknown_never_open() {
        Schedule school = schedule("Mo-Fr 09:00-17:00; SH off");
        assertThat(school.stateAt(at("2026-10-20T10:00")).state()).isEqualTo(OpenState.State.CLOSED);
        assertThat(school.stateAt(at("2026-11-17T10:00")).state()).isEqualTo(OpenState.State.OPEN);
        assertThat(school.stateAt(at("2028-02-15T10:00")).state()).isEqualTo(OpenState.State.UNKNOWN);
        assertThat(school.stateAt(at("2028-02-15T10:00")).reason()).isEqualTo(OpenState.Reason.CALENDAR_ENDS);
        assertThat(school.stateAt(at("2028-02-15T20:00")).state()).isEqualTo(OpenState.State.CLOSED);
    }

    @Test
    void sunset_without_a_position_is_unknown_within_its_margin() {
        Schedule park = schedule("10:00-sunset");
        assertThat(park.stateAt(at("2026-06-21T15:00")).state()).isEqualTo(OpenState.State.OPEN);
        assertThat(park.stateAt(at("2026-06-21T21:45")).state()).isEqualTo(OpenState.State.UNKNOWN);
        assertThat(park.stateAt(at("2026-06-21T23:30")).state()).isEqualTo(OpenState.State.CLOSED);
    }

    @Test
    void without_hours_everything_is_unknown_but_closures() {
        Schedule unknown = new Schedule(
                null, List.of(HoursException.closure(LocalDate.parse("2026-12-01"), null, "incendie")), BORDEAUX);
        assertThat(unknown.stateAt(at("2026-11-23T10:00")).reason()).isEqualTo(OpenState.Reason.NO_HOURS);
        assertThat(unknown.stateAt(at("2026-12-02T10:00")).state()).isEqualTo(OpenState.State.CLOSED);
    }

    @Test
    void being_open_during_a_time_means_all_of_it() {
        Schedule schedule = schedule("Mo 09:00-12:00");
        assertThat(schedule.isOpenDuring(at("2026-11-23T09:00"), at("2026-11-23T12:00")))
                .isTrue();
        assertThat(schedule.isOpenDuring(at("2026-11-23T09:00"), at("2026-11-23T12:01")))
                .isFalse();
        assertThat(schedule.bestDuring(at("2026-11-23T11:00"), at("2026-11-23T14:00")))
                .isEqualTo(OpenState.State.OPEN);
        assertThat(schedule.bestDuring(at("2026-11-23T12:00"), at("2026-11-23T14:00")))
                .isEqualTo(OpenState.State.CLOSED);
    }
}
