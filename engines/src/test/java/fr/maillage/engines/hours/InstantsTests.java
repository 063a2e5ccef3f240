package fr.maillage.engines.hours;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.engines.geo.GeoPoint;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a schedule answers at an instant, until when, and at the ends of what it knows. */
class InstantsTests {
    private static final HoursContext BORDEAUX = HoursContext.bordeaux();
    private static final HoursContext ON_THE_SPOT =
            new HoursContext(BORDEAUX.region(), BORDEAUX.schoolHolidays(), BORDEAUX.zone(), new GeoPoint(44.84, -0.58));
    private static final ZonedDateTime MONDAY = at("2026-11-23T00:00");

    private static Schedule schedule(String osm) {
        return Schedule.of(OpeningHours.get(osm), BORDEAUX);
    }

    private static ZonedDateTime at(String local) {
        return LocalDateTime.parse(local).atZone(BORDEAUX.zone());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mo-Fr 09:00-12:00,14:00-17:00; PH off", "Fr 20:00-02:00", "Mo 09:00+", "24/7", "off"})
    void the_quick_answer_is_the_whole_one_without_its_words(String osm) {
        Schedule schedule = schedule(osm);
        assertThat(IntStream.range(0, 7 * 24 * 2).mapToObj(half -> MONDAY.plusMinutes(half * 30L)))
                .allSatisfy(instant -> assertThat(schedule.quickStateAt(instant.toInstant()))
                        .isEqualTo(schedule.stateAt(instant.toInstant()).state()));
    }

    @Test
    void a_zone_elsewhere_asks_about_the_same_instant() {
        ZonedDateTime tokyo = at("2026-11-23T10:00").withZoneSameInstant(java.time.ZoneId.of("Asia/Tokyo"));
        assertThat(schedule("Mo 09:00-12:00").stateAt(tokyo).state()).isEqualTo(OpenState.State.OPEN);
    }

    @Test
    void the_next_change_is_found_near_and_far() {
        assertThat(schedule("Mo 09:00-12:00").findNextChange(at("2026-11-23T10:00")))
                .contains(at("2026-11-23T12:00"));
        assertThat(schedule("Mo 09:00-12:00").findNextChange(at("2026-11-23T12:00")))
                .contains(at("2026-11-30T09:00"));
        assertThat(schedule("Dec 24 10:00-12:00").findNextChange(at("2026-11-23T10:00")))
                .contains(at("2026-12-24T10:00"));
        assertThat(schedule("2030 10:00-12:00").findNextChange(at("2026-11-23T10:00")))
                .isEmpty();
        assertThat(schedule("24/7").findNextChange(at("2026-11-23T10:00"))).isEmpty();
    }

    @Test
    void an_exception_in_three_weeks_is_the_next_change_of_what_never_closes() {
        Schedule works = new Schedule(
                OpeningHours.get("24/7"),
                List.of(HoursException.closure(LocalDate.of(2026, 12, 14), LocalDate.of(2026, 12, 15), "travaux")),
                BORDEAUX);
        assertThat(works.findNextChange(MONDAY)).contains(at("2026-12-14T00:00"));
        assertThat(works.findNextChange(at("2026-12-15T08:00"))).contains(at("2026-12-16T00:00"));
        assertThat(works.stateAt(at("2026-12-16T00:00")).state()).isEqualTo(OpenState.State.OPEN);
    }

    @Test
    void open_during_means_from_end_to_end() {
        Schedule morning = schedule("Mo 09:00-12:00");
        assertThat(morning.isOpenDuring(at("2026-11-23T09:00"), at("2026-11-23T12:00")))
                .isTrue();
        assertThat(morning.isOpenDuring(at("2026-11-23T09:00"), at("2026-11-23T12:01")))
                .isFalse();
        assertThat(morning.isOpenDuring(at("2026-11-23T08:59"), at("2026-11-23T10:00")))
                .isFalse();
        assertThat(schedule("24/7").isOpenDuring(MONDAY, MONDAY.plusDays(3))).isTrue();
    }

    @Test
    void the_best_hope_is_open_then_unknown_then_closed() {
        Schedule unsure = schedule("Mo 09:00-10:00 unknown, Mo 11:00-12:00");
        assertThat(unsure.bestDuring(at("2026-11-23T08:00"), at("2026-11-23T09:00")))
                .isEqualTo(OpenState.State.CLOSED);
        assertThat(unsure.bestDuring(at("2026-11-23T08:00"), at("2026-11-23T09:01")))
                .isEqualTo(OpenState.State.UNKNOWN);
        assertThat(unsure.bestDuring(at("2026-11-23T08:00"), at("2026-11-23T11:01")))
                .isEqualTo(OpenState.State.OPEN);
    }

    @Test
    void beyond_the_school_calendar_nothing_is_sure() {
        Schedule schedule = schedule("09:00-17:00; SH off");
        LocalDate last = BORDEAUX.schoolHolidays().knownUntil();
        LocalDate first = BORDEAUX.schoolHolidays().knownFrom();
        assertThat(state(schedule, last)).isNotEqualTo(OpenState.State.UNKNOWN);
        assertThat(state(schedule, last.plusDays(1))).isEqualTo(OpenState.State.UNKNOWN);
        assertThat(state(schedule, first)).isNotEqualTo(OpenState.State.UNKNOWN);
        assertThat(state(schedule, first.minusDays(1))).isEqualTo(OpenState.State.UNKNOWN);
        assertThat(state(schedule("09:00-17:00"), last.plusDays(400))).isEqualTo(OpenState.State.OPEN);
    }

    @Test
    void the_sun_is_known_to_the_minute_where_the_place_is_and_to_three_quarters_elsewhere() {
        Schedule somewhere = schedule("sunrise-sunset");
        Schedule here = Schedule.of(OpeningHours.get("sunrise-sunset"), ON_THE_SPOT);
        ZonedDateTime dawn = at("2026-11-23T08:12");
        assertThat(somewhere.stateAt(dawn).state()).isEqualTo(OpenState.State.UNKNOWN);
        assertThat(here.stateAt(dawn.plus(Duration.ofMinutes(25))).state()).isEqualTo(OpenState.State.OPEN);
        assertThat(here.stateAt(dawn.minus(Duration.ofMinutes(25))).state()).isEqualTo(OpenState.State.CLOSED);
        assertThat(somewhere.stateAt(at("2026-11-23T12:00")).state()).isEqualTo(OpenState.State.OPEN);
        assertThat(somewhere.stateAt(at("2026-11-23T23:00")).state()).isEqualTo(OpenState.State.CLOSED);
    }

    @Test
    void two_ways_of_writing_the_same_hours_are_equal() {
        OpeningHours one = OpeningHours.get("Mo-Fr 9:00-12:00");
        assertThat(one).isEqualTo(OpeningHours.get("mo-fr 09:00-12:00")).hasToString("Mo-Fr 09:00-12:00");
        assertThat(one.osm()).isEqualTo("Mo-Fr 09:00-12:00");
        assertThat(one).hasSameHashCodeAs(OpeningHours.get("Mo-Fr 09:00-12:00")).isNotEqualTo(one.osm());
        assertThat(one).isNotEqualTo(OpeningHours.get("Mo-Sa 09:00-12:00"));
        assertThat(one.hashCode()).isNotZero();
    }

    private static OpenState.State state(Schedule schedule, LocalDate day) {
        return schedule.stateAt(day.atTime(10, 0).atZone(BORDEAUX.zone())).state();
    }
}
