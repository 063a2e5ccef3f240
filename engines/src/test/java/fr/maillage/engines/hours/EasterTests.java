package fr.maillage.engines.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EasterTests {
    /** Ordinary years, the earliest and the latest Easter, and the years that the lunar tables correct. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1818-03-22", "1954-04-18", "1981-04-19", "2000-04-23", "2008-03-23", "2011-04-24", "2019-04-21",
                "2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28", "2030-04-21", "2038-04-25", "2049-04-18",
                "2076-04-19", "2100-03-28", "2200-04-06", "2285-03-22"
            })
    void falls_on_the_sunday_of_the_tables(LocalDate easter) {
        assertThat(Easter.of(easter.getYear())).isEqualTo(easter);
    }
}
