package fr.maillage.engines.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Several rules of one value on the same day: which one speaks (OSM opening_hours, sections on rules). */
class RulesTogetherTests {
    private static final HoursContext BORDEAUX = HoursContext.bordeaux();

    private static OpenState.State state(String osm, String local) {
        return new Schedule(OpeningHours.get(osm), List.of(), BORDEAUX)
                .stateAt(LocalDateTime.parse(local).atZone(BORDEAUX.zone()))
                .state();
    }

    /** The 23rd of November 2026 is a Monday. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "10:00-12:00; 14:00-16:00 ! 11:00 ! CLOSED",
                "10:00-12:00; 14:00-16:00 ! 15:00 ! OPEN",
                "Mo 10:00-12:00; 14:00-16:00 ! 11:00 ! OPEN",
                "Mo 10:00-12:00; 14:00-16:00 ! 15:00 ! OPEN",
                "10:00-12:00; 14:00-16:00 unknown ! 11:00 ! OPEN",
                "10:00-12:00; 14:00-16:00 unknown ! 15:00 ! UNKNOWN",
                "10:00-12:00; Mo 14:00-16:00 ! 11:00 ! CLOSED",
                "Mo 10:00-16:00; Mo 12:00-14:00 off ! 11:00 ! OPEN",
                "Mo 10:00-16:00; Mo 12:00-14:00 off ! 13:00 ! CLOSED",
                "Mo 09:00-12:00 || Mo 14:00-17:00 ! 15:00 ! OPEN",
                "Mo 09:00-12:00 || Mo 14:00-17:00 ! 13:00 ! CLOSED",
                "Mo 09:00-12:00 unknown || Mo 09:00-17:00 ! 10:00 ! UNKNOWN",
                "Mo 09:00-12:00 unknown || Mo 09:00-17:00 ! 13:00 ! OPEN",
                "Mo 09:00-12:00 || unknown ! 13:00 ! UNKNOWN",
                "Mo 09:00-12:00 || unknown ! 10:00 ! OPEN",
                "Mo 09:00-12:00 || Mo 14:00-17:00, Mo 10:00-11:00 unknown ! 10:30 ! OPEN",
                "Mo 09:00-12:00 || Mo 14:00-17:00, Mo 18:00-19:00 unknown ! 18:30 ! UNKNOWN",
                "Mo 09:00-12:00, Mo 10:00-11:00 unknown ! 10:30 ! UNKNOWN",
                "Mo 09:00+ ! 10:00 ! UNKNOWN",
                "Mo off ! 10:00 ! CLOSED"
            })
    void the_rule_that_speaks_is_the_last_that_may(String osm, String hour, OpenState.State state) {
        assertThat(state(osm, "2026-11-23T" + hour)).isEqualTo(state);
    }

    @Test
    void a_value_knows_the_holidays_that_it_names() {
        assertThat(OpeningHours.get("Mo 09:00-12:00; PH off").speaksOfPublicHolidays())
                .isTrue();
        assertThat(OpeningHours.get("Mo 09:00-12:00; PH off").speaksOfSchoolHolidays())
                .isFalse();
        assertThat(OpeningHours.get("SH 09:00-12:00").speaksOfSchoolHolidays()).isTrue();
        assertThat(OpeningHours.get("SH 09:00-12:00").speaksOfPublicHolidays()).isFalse();
        assertThat(OpeningHours.get("Mo 09:00-12:00").speaksOfPublicHolidays()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "24/7 ! true",
                "00:00-24:00 ! true",
                "09:00-12:00 ! false",
                "Mo 00:00-24:00 ! false",
                "24/7; PH off ! false",
                "24/7 unknown ! false",
                "off ! false"
            })
    void only_what_never_closes_is_always_open(String osm, boolean always) {
        assertThat(OpeningHours.get(osm).isAlwaysOpen()).isEqualTo(always);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "Mo 09:00-12:00 ! true",
                "09:00-12:00 ! true",
                "Mo[1] 09:00-12:00 ! false",
                "Dec 09:00-12:00 ! false",
                "2026 09:00-12:00 ! false",
                "week 10 09:00-12:00 ! false",
                "PH 09:00-12:00 ! false",
                "Mo sunrise-sunset ! false"
            })
    void weeks_are_alike_unless_a_date_a_holiday_or_the_sun_is_named(String osm, boolean weekly) {
        assertThat(OpeningHours.get(osm).isWeekly()).isEqualTo(weekly);
    }

    /** More rules than a number has bits: the same reading, kept in another way. */
    @Test
    void seventy_rules_are_read_as_seven() {
        String days = IntStream.rangeClosed(1, 70)
                .mapToObj(number -> LocalDate.of(2027, 1, 1).plusDays(number))
                .map(day -> "%s %02d 22:00-02:00"
                        .formatted(
                                day.getMonth().name().charAt(0)
                                        + day.getMonth().name().substring(1, 3).toLowerCase(java.util.Locale.ROOT),
                                day.getDayOfMonth()))
                .collect(Collectors.joining("; "));
        String osm = "Jan 01-Dec 31 08:00-09:00; " + days;
        assertThat(state(osm, "2027-01-01T08:30")).isEqualTo(OpenState.State.OPEN);
        assertThat(state(osm, "2027-02-10T08:30")).isEqualTo(OpenState.State.CLOSED);
        assertThat(state(osm, "2027-02-10T23:00")).isEqualTo(OpenState.State.OPEN);
        assertThat(state(osm, "2027-03-12T23:00")).isEqualTo(OpenState.State.OPEN);
        assertThat(state(osm, "2027-03-13T01:00")).isEqualTo(OpenState.State.OPEN);
        assertThat(state(osm, "2027-03-13T08:30")).isEqualTo(OpenState.State.OPEN);
        assertThat(state(osm, "2027-03-13T23:00")).isEqualTo(OpenState.State.CLOSED);
    }
}
