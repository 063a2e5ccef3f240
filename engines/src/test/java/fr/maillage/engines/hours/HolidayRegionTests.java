package fr.maillage.engines.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolidayRegionTests {

    @ParameterizedTest
    @CsvSource({
        "METROPOLE,2026-01-01,jour de l’An",
        "METROPOLE,2026-04-06,lundi de Pâques",
        "METROPOLE,2026-05-14,Ascension",
        "METROPOLE,2027-05-06,Ascension",
        "METROPOLE,2026-05-25,lundi de Pentecôte",
        "METROPOLE,2026-12-25,Noël",
        "ALSACE_MOSELLE,2026-04-03,Vendredi saint",
        "ALSACE_MOSELLE,2026-12-26,lendemain de Noël",
        "GUADELOUPE,2026-05-27,abolition de l’esclavage",
        "MARTINIQUE,2026-05-22,abolition de l’esclavage",
        "GUYANE,2026-06-10,abolition de l’esclavage",
        "REUNION,2026-12-20,abolition de l’esclavage",
        "MAYOTTE,2026-04-27,abolition de l’esclavage",
        "SAINT_BARTHELEMY,2026-10-09,abolition de l’esclavage",
        "SAINT_MARTIN,2026-05-28,abolition de l’esclavage"
    })
    void names_the_holiday(HolidayRegion region, LocalDate date, String name) {
        assertThat(region.findHoliday(date)).contains(name);
    }

    @Test
    void metropolitan_france_has_eleven_days_a_year() {
        long days = LocalDate.of(2026, 1, 1)
                .datesUntil(LocalDate.of(2027, 1, 1))
                .filter(HolidayRegion.METROPOLE::isHoliday)
                .count();
        assertThat(days).isEqualTo(11);
        assertThat(HolidayRegion.METROPOLE.findHoliday(LocalDate.of(2026, 12, 26)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "33063,METROPOLE", "2A004,METROPOLE", "67482,ALSACE_MOSELLE", "68,ALSACE_MOSELLE", "57463,ALSACE_MOSELLE",
        "97411,REUNION", "974,REUNION", "97105,GUADELOUPE", "97123,SAINT_BARTHELEMY", "97127,SAINT_MARTIN",
        "97801,SAINT_MARTIN", "97209,MARTINIQUE", "97302,GUYANE", "97608,MAYOTTE", "54395,METROPOLE"
    })
    void a_territory_code_gives_its_region(String code, HolidayRegion region) {
        assertThat(HolidayRegion.ofTerritory(code)).isEqualTo(region);
    }

    @ParameterizedTest
    @CsvSource({
        "métropole,METROPOLE",
        "Alsace-Moselle,ALSACE_MOSELLE",
        "la réunion,REUNION",
        "SAINT_MARTIN,SAINT_MARTIN",
        "33,METROPOLE",
        "67482,ALSACE_MOSELLE"
    })
    void a_region_is_found_by_its_name(String name, HolidayRegion region) {
        assertThat(HolidayRegion.findByName(name)).contains(region);
    }

    @Test
    void an_unknown_name_finds_nothing() {
        assertThat(HolidayRegion.findByName("Atlantide")).isEmpty();
    }
}
