package fr.maillage.engines.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchoolHolidaysTests {

    @ParameterizedTest
    @CsvSource({
        "A,2026-02-08,YES", "A,2026-02-22,YES", "A,2026-02-23,NO", "B,2026-02-10,NO", "B,2026-02-16,YES",
        "C,2026-02-23,YES", "A,2026-12-20,YES", "A,2027-01-03,YES", "A,2027-01-04,NO", "CORSE,2026-04-13,YES",
        "A,2023-09-03,UNKNOWN", "A,2027-07-03,NO", "A,2027-07-04,UNKNOWN", "CORSE,2026-09-01,UNKNOWN"
    })
    void the_bundled_calendar_knows_its_days_and_its_end(
            SchoolZone zone, LocalDate date, SchoolHolidays.Answer answer) {
        assertThat(SchoolHolidays.of(zone).on(date)).isEqualTo(answer);
    }

    @Test
    void an_operator_brings_a_calendar() {
        SchoolCalendarFile.Contents contents = SchoolCalendarFile.read("""
                # années suivantes
                A;connu;2027-07-04;2028-07-01
                A;Vacances d’été;2027-07-04;2027-08-31
                """);
        assertThat(contents.problems()).isEmpty();
        assertThat(contents.zones().get(SchoolZone.A)).isNotNull().satisfies(calendar -> {
            assertThat(calendar.on(LocalDate.of(2027, 8, 1))).isEqualTo(SchoolHolidays.Answer.YES);
            assertThat(calendar.on(LocalDate.of(2027, 9, 6))).isEqualTo(SchoolHolidays.Answer.NO);
        });
    }

    @Test
    void a_wrong_line_is_told_and_the_others_kept() {
        SchoolCalendarFile.Contents contents = SchoolCalendarFile.read("""
                A;connu;2027-07-04;2028-07-01
                D;Vacances;2027-12-18;2028-01-02
                A;Vacances;18/12/2027;2028-01-02
                A;Vacances;2028-01-02;2027-12-18
                A;Noël
                B;Vacances;2027-12-18;2028-01-02
                """);
        assertThat(contents.zones()).containsOnlyKeys(SchoolZone.A);
        assertThat(contents.problems()).hasSize(5);
        assertThat(contents.problems().getFirst())
                .isEqualTo("Ligne 2 : zone inconnue « D » : écrire A, B, C ou Corse.");
    }
}
