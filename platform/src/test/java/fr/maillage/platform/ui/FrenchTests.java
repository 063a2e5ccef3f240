package fr.maillage.platform.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrenchTests {
    @Test
    void says_dates_as_people_do() {
        assertThat(French.date(LocalDate.of(2026, 12, 1))).isEqualTo("1er décembre 2026");
        assertThat(French.day(LocalDate.of(2026, 12, 3))).isEqualTo("jeudi 3 décembre");
    }

    @Test
    void counts_zero_as_one() {
        assertThat(French.count(0, "lieu", "lieux")).isEqualTo("0\u00a0lieu");
        assertThat(French.count(1_240, "lieu", "lieux")).isEqualTo("1\u00a0240\u00a0lieux");
    }

    @ParameterizedTest
    @CsvSource({"12,50 mètres", "349,350 mètres", "1040,1 kilomètre", "1234,'1,2 kilomètre'", "12400,12 kilomètres"})
    void rounds_distances_to_what_a_walker_can_use(int metres, String words) {
        assertThat(French.distance(metres).replace('\u00a0', ' ')).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"Lormont,à Lormont,de Lormont", "Le Haillan,au Haillan,du Haillan", "Ambès,à Ambès,d’Ambès"})
    void joins_a_town_to_its_preposition(String town, String at, String of) {
        assertThat(French.at(town)).isEqualTo(at);
        assertThat(French.of(town)).isEqualTo(of);
    }

    @Test
    void writes_telephones_two_digits_at_a_time() {
        assertThat(Phone.of("+33536490012").words().replace('\u00a0', ' ')).isEqualTo("05 36 49 00 12");
        assertThat(Phone.of("05 36 49 00 12").href()).isEqualTo("tel:+33536490012");
        assertThat(Phone.of("3949")).isEqualTo(new Phone("tel:3949", "3949"));
    }
}
