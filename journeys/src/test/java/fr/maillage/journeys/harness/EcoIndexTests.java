package fr.maillage.journeys.harness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EcoIndexTests {
    @ParameterizedTest
    @CsvSource({
        "110, 4, 25, 91.1",
        "90, 4, 20, 91.7",
        "220, 5, 40, 87.3",
        "290, 6, 60, 84.5",
        "200, 6, 60, 87.8",
        "360, 22, 320, 77.9",
        "420, 8, 90, 78.6",
        "900, 8, 120, 62.2",
        "1100, 5, 90, 58.7",
        "700, 60, 2000, 48.7",
        "1500, 90, 3000, 25.4",
        "603, 78, 1448, 50.0"
    })
    void agrees_with_the_published_values(int elements, int requests, double kilobytes, double expected) {
        assertThat(EcoIndex.of(elements, requests, kilobytes)).isCloseTo(expected, within(0.06));
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 0, 100", "600000, 4000, 300000, 0"})
    void stays_between_nothing_and_a_hundred(int elements, int requests, double kilobytes, double expected) {
        assertThat(EcoIndex.of(elements, requests, kilobytes)).isCloseTo(expected, within(0.001));
    }
}
