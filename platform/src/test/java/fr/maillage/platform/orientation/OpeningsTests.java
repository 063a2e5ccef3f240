package fr.maillage.platform.orientation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.engines.hours.HoursContext;
import fr.maillage.engines.hours.OpeningHours;
import fr.maillage.engines.hours.Schedule;
import fr.maillage.engines.rank.Availability;
import fr.maillage.engines.rank.When;
import fr.maillage.platform.directory.Stop;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tuesday 1 December 2026, ten o’clock. */
class OpeningsTests {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mo-Fr 09:00-17:00      | NOW       | Ouvert, ferme à 17 h
            Mo-Fr 14:00-17:00      | NOW       | never
            Mo-Fr 14:00-17:00      | TODAY     | Ouvert aujourd’hui de 14 h à 17 h
            Tu 08:00-09:30         | TODAY     | never
            Th 14:00-17:00         | THIS_WEEK | Ouvert jeudi 3 décembre de 14 h à 17 h
            We 09:00-12:00         | THIS_WEEK | Ouvert demain de 9 h à 12 h
            Sa 09:00-12:00         | SATURDAY  | Ouvert samedi 5 décembre de 9 h à 12 h
            Mo-Fr 09:00-17:00      | SATURDAY  | never
            Th 17:00-20:00         | EVENING   | Ouvert jeudi 3 décembre de 18 h à 20 h
            Mo-Fr 09:00-12:00 "sur rendez-vous" | THIS_WEEK | unknown
            Jan 10-20 09:00-12:00  | ANY       | Ouvert dimanche 10 janvier de 9 h à 12 h
            """)
    void tells_the_first_moment_when_one_can_surely_come(String hours, When when, String expected) {
        assertThat(words(openings(hours).first(when))).isEqualTo(expected);
    }

    @Test
    void nobody_knows_when_hours_are_missing() {
        assertThat(openings(null).first(When.NOW)).isInstanceOf(Availability.Unknown.class);
        assertThat(openings(null).unknown()).isTrue();
    }

    @Test
    void a_moving_place_is_there_when_it_passes() {
        Stop stop = new Stop(
                LocalDate.of(2026, 12, 2),
                LocalTime.of(9, 0),
                LocalTime.of(12, 0),
                "Tour JJ Bosc",
                null,
                "33063",
                null);
        Openings bus = new Openings(List.of(), List.of(stop), WizardFace.NOW);
        assertThat(words(bus.first(When.THIS_WEEK))).isEqualTo("De passage demain de 9 h à 12 h");
        assertThat(bus.first(When.NOW)).isInstanceOf(Availability.Never.class);
        assertThat(bus.sentence().replace('\u00a0', ' ')).isEqualTo("De passage demain de 9 h à 12 h");
    }

    /** Tuesday, ten o’clock: whoever walks for 35 minutes is there at 10:35, and needs a quarter of an hour. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Tu 09:00-10:15,14:00-17:00 | NOW   | 35 | never
            Tu 09:00-10:45,14:00-17:00 | NOW   | 35 | never
            Tu 09:00-10:50             | NOW   | 35 | Ouvert, ferme à 10 h 50
            Tu 09:00-10:15             | NOW   | 0  | Ouvert, ferme à 10 h 15
            Tu 09:00-10:15,14:00-17:00 | TODAY | 35 | Ouvert aujourd’hui de 14 h à 17 h
            Tu 09:00-10:15             | TODAY | 35 | never
            24/7                       | NOW   | 90 | Ouvert en permanence
            """)
    void nobody_is_sent_to_a_door_that_closes_before_she_arrives(String hours, When when, int way, String expected) {
        assertThat(words(new Moments(openings(hours)).reached(when, Duration.ofMinutes(way))))
                .startsWith(expected);
    }

    @Test
    void a_bus_that_leaves_before_one_arrives_is_missed() {
        Stop stop = new Stop(
                LocalDate.of(2026, 12, 1), LocalTime.of(9, 0), LocalTime.of(10, 20), "Tour", null, "33063", null);
        Openings bus = new Openings(List.of(), List.of(stop), WizardFace.NOW);
        assertThat(bus.first(When.NOW)).isInstanceOf(Availability.From.class);
        assertThat(bus.first(When.NOW, Duration.ofMinutes(30))).isInstanceOf(Availability.Never.class);
    }

    private static Openings openings(@Nullable String hours) {
        OpeningHours rule = hours == null ? null : OpeningHours.get(hours);
        return new Openings(List.of(Schedule.of(rule, HoursContext.bordeaux())), List.of(), WizardFace.NOW);
    }

    private static String words(Availability availability) {
        return switch (availability) {
            case Availability.From from -> from.words().replace('\u00a0', ' ');
            case Availability.Never never -> "never";
            case Availability.Unknown unknown -> "unknown";
        };
    }
}
