package fr.maillage.engines.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TravelTimeTests {
    @Test
    void a_kilometre_takes_an_older_person_twenty_minutes() {
        assertThat(TravelProfile.usual(TravelMode.WALK).minutes(1_000)).isCloseTo(19.5, within(1e-9));
    }

    @Test
    void distances_are_those_of_the_great_circle() {
        Reach reach =
                new TravelTime(Barriers.none()).from(new GeoPoint(44.84, -0.58), TravelProfile.usual(TravelMode.WALK));
        for (double step = 0.001; step < 0.5; step *= 2) {
            GeoPoint there = new GeoPoint(44.84 + step, -0.58 - step);
            double exact = new GeoPoint(44.84, -0.58).metresTo(there);
            assertThat(reach.metresTo(there)).isCloseTo(exact, within(exact * 0.001));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0.2   | une minute à pied environ
            7.4   | 8 minutes à pied environ
            20    | 20 minutes à pied environ
            21    | 25 minutes à pied environ
            58    | une heure à pied environ
            66    | une heure 10 à pied environ
            125   | 2 heures 5 à pied environ
            """)
    void says_about_how_long_it_takes(double minutes, String words) {
        assertThat(TravelTime.words(minutes, TravelMode.WALK)).isEqualTo(words);
    }

    @Test
    void refuses_a_traveller_who_does_not_exist() {
        assertThatThrownBy(() -> new TravelProfile(TravelMode.WALK, 0, 1.3, 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TravelProfile.usual(TravelMode.CAR).withDetour(0.5))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void reads_a_matrix_made_elsewhere() {
        TravelMatrix.MatrixReading reading =
                TravelMatrix.read("de;vers;minutes\n33063;33281;24,5\n33281;33063;26\n33063;;x\n");
        assertThat(reading.matrix().findMinutes("33063", "33281")).hasValue(24.5);
        assertThat(reading.matrix().findMinutes("33281", "33318")).isEmpty();
        assertThat(reading.findings()).hasSize(1);
        assertThat(reading.findings().getFirst().rank()).isEqualTo(4);
    }
}
