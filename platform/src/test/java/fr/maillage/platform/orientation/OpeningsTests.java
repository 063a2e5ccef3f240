package fr.maillage.platform.orientation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.engines.hours.HoursContext;
import fr.maillage.engines.hours.OpeningHours;
import fr.maillage.engines.hours.Schedule;
import fr.maillage.engines.rank.Availability;
import fr.maillage.engines.rank.When;
import fr.maillage.platform.directory.Stop;
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
