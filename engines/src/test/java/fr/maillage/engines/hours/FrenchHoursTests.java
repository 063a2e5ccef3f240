package fr.maillage.engines.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrenchHoursTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            8h à 12h et de 13h30 à 17h                     | 08:00-12:00,13:30-17:00 unknown "jours à vérifier"
            08 h à 12 h - 16 h 00 à 17 h                   | 08:00-12:00,16:00-17:00 unknown "jours à vérifier"
            16H30-18H                                      | 16:30-18:00 unknown "jours à vérifier"
            13h30 à17h                                     | 13:30-17:00 unknown "jours à vérifier"
            10 à 12h - 14h à 16h                           | 10:00-12:00,14:00-16:00 unknown "jours à vérifier"
            de 9 heures à midi                             | 09:00-12:00 unknown "jours à vérifier"
            9h/12h - 14h/17h                               | 09:00-12:00,14:00-17:00 unknown "jours à vérifier"
            20h-2h                                         | 20:00-02:00 unknown "jours à vérifier"
            à partir de 14h                                | 14:00+ unknown "jours à vérifier"
            Lundi au vendredi 9h-12h / 14h-17h             | Mo-Fr 09:00-12:00,14:00-17:00
            Lun. Mar. 9.00-12.00                           | Mo,Tu 09:00-12:00
            Lu-Ve 10:00-12:00                              | Mo-Fr 10:00-12:00
            Di 10:00-12:00                                 | Su 10:00-12:00
            mo-fr 9h-12h                                   | Mo-Fr 09:00-12:00
            Lundi - Mercredi - Vendredi : 9h-12h           | Mo,We,Fr 09:00-12:00
            Lundi/Mardi/Jeudi : 9h-12h                     | Mo,Tu,Th 09:00-12:00
            9h-12h du lundi au vendredi                    | Mo-Fr 09:00-12:00
            8h-12h/13h-17h du lundi au jeudi, 8h-12h le vendredi | Mo-Th 08:00-12:00,13:00-17:00; Fr 08:00-12:00
            Lundi 9h-12h ; 14h-17h                         | Mo 09:00-12:00,14:00-17:00
            LUNDI 9H00 12H00 14H00 17H00                   | Mo 09:00-12:00,14:00-17:00
            lundi : fermé, mardi 10h-12h                   | Tu 10:00-12:00; Mo off
            tous les jours sauf dimanche et jours fériés 9h-18h | Mo-Sa 09:00-18:00; PH off
            Mardi 9h-12h hors vacances scolaires           | Tu 09:00-12:00; SH off
            1er et 3e mercredi du mois de 14h à 17h        | We[1,3] 14:00-17:00
            dernier vendredi du mois 14h-16h30             | Fr[-1] 14:00-16:30
            Semaines paires : lundi 9h-12h                 | week 02-52/2 Mo 09:00-12:00
            Du 1er juillet au 31 août : lundi au vendredi 9h-12h | Jul 01-Aug 31 Mo-Fr 09:00-12:00
            01/07/2026 au 31/08/2026 : lundi 9h-12h        | 2026 Jul 01-2026 Aug 31 Mo 09:00-12:00
            De septembre à juin, mercredi 14h-17h          | Sep-Jun We 14:00-17:00
            Lundi-vendredi 9h-17h. Vacances scolaires : lundi-vendredi 10h-16h | Mo-Fr 09:00-17:00; SH Mo-Fr 10:00-16:00
            Lundi au vendredi 9h-18h, nocturne le jeudi jusqu'à 20h | Mo-Fr 09:00-18:00; Th 09:00-20:00
            Du lundi au vendredi 9h-12h 14h-17h (16h30 le vendredi) | Mo-Fr 09:00-12:00,14:00-17:00; Fr 09:00-12:00,14:00-16:30
            Lundi au vendredi 9h-17h sauf le mercredi après-midi | Mo-Fr 09:00-17:00; We 12:00-24:00 off
            Fermé                                          | off
            sur RDV                                        | "sur rendez-vous"
            Mardi 9h-12h sur rdv                           | Tu 09:00-12:00 "sur rendez-vous"
            Lundi 9h-12h et sur rdv                        | Mo 09:00-12:00 ¦¦ Mo "sur rendez-vous"
            24h/24 7j/7                                    | Mo-Su 00:00-24:00
            lundi Ã  vendredi 9h-12h                       | Mo-Fr 09:00-12:00
            Lundi au vendredi 9h-12h/Bouche-du-Rhôneh-17h  | Mo-Fr 09:00-12:00,13:00-17:00
            """)
    void french_hours_become_osm(String french, String osm) {
        assertThat(HoursReader.read(french).osm()).isEqualTo(osm.replace('¦', '|'));
    }

    /** What cannot be counted stays readable, and is never announced as open. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            1er mardi du mois                  | Tu[1] unknown "horaires non précisés"         | HOURS_TIMES_MISSING
            hors vacances scolaires            | unknown "horaires non précisés"; SH off       | HOURS_TIMES_MISSING
            Fermé le lundi                     | unknown "horaires non précisés"; Mo off       | HOURS_TIMES_MISSING
            Mercredi après-midi                | We unknown "après-midi"                       | HOURS_TIMES_MISSING
            un mardi sur deux 14h-16h          | Tu 14:00-16:00 unknown "un mardi sur deux"    | HOURS_CONDITION_KEPT
            Mardi 14h-17h (sauf 1 jeudi/mois)  | Tu 14:00-17:00 unknown "sauf 1 jeudi/mois"    | HOURS_CONDITION_KEPT
            Th 08:30-12:00-13:30               | Th 08:30-12:00,13:30+                         | HOURS_CHAINED
            9h-12h-14h-17h                     | 09:00-12:00,14:00-17:00 unknown "jours à vérifier"                       | HOURS_CHAINED
            Sa 10:00                           | Sa 10:00+                                     | HOURS_END_MISSING
            10h00                              | 10:00+ unknown "jours à vérifier"                                        | HOURS_DAY_NOT_SAID
            Mo 14-17;9-12,14-17                | Mo 14:00-17:00 ¦¦ Mo 09:00-12:00 unknown "une semaine sur deux, à vérifier" | HOURS_DAY_MISSING
            Tu 18:00-18:00                     | Tu unknown "18:00-18:00, à vérifier"          | HOURS_ZERO_LENGTH
            Fr 17:00-12:00                     | Fr unknown "17:00-12:00, à vérifier"          | HOURS_END_BEFORE_START
            Lundi 25h-26h                      | Mo unknown "25:00-26:00, à vérifier"          | HOURS_NOT_A_TIME
            Mo 09:00-12:00,11:00-14:00         | Mo 09:00-14:00                                | HOURS_OVERLAP
            09:00 - 12:00 / 09:00 - 12:00 / 14:00 - 17:00 | 09:00-12:00,14:00-17:00 unknown "jours à vérifier"            | HOURS_REPEATED
            00:00 - 00:00 / 08:30 - 12:00      | 08:30-12:00 unknown "jours à vérifier"                                   | HOURS_ZERO_LENGTH
            SH off; Mo-Fr 08:30-12:00          | Mo-Fr 08:30-12:00; SH off                     | HOURS_EXCEPTION_FIRST
            Mo-Fr 09:00-12:00,14:00-17:00; Th,Sa 09:00-12:00 | Mo-Fr 09:00-12:00,14:00-17:00; Th,Sa 09:00-12:00 | HOURS_DAY_REPLACED
            8.30 - 12.30                       | 08:30-12:30                                   | HOURS_NOTATION
            Lundi 9h-12h au 2e étage           | Mo 09:00-12:00                                | HOURS_TEXT_KEPT
            """)
    void defects_are_findings(String value, String osm, String code) {
        HoursReading reading = HoursReader.read(value);
        assertThat(reading.osm()).isEqualTo(osm.replace('¦', '|'));
        assertThat(reading.findings()).extracting(HoursFinding::code).contains(code);
    }

    @Test
    void what_is_not_hours_is_kept_as_a_remark() {
        HoursReading reading = HoursReader.read("voir le panneau");
        assertThat(reading.osm()).isNull();
        assertThat(reading.comment()).isEqualTo("voir le panneau");
        assertThat(reading.findings()).extracting(HoursFinding::code).containsExactly("HOURS_NOT_UNDERSTOOD");
    }

    @Test
    void an_empty_value_is_no_finding() {
        assertThat(HoursReader.read("  ")).isEqualTo(new HoursReading("  ", null, null, java.util.List.of()));
        assertThat(HoursReader.read(null).osm()).isNull();
    }

    @Test
    void a_right_value_passes_untouched() {
        String value = "Mo-Fr 09:00-12:00,14:00-17:00; Sa[1] 09:00-12:00; PH off";
        assertThat(HoursReader.read(value)).isEqualTo(new HoursReading(value, value, null, java.util.List.of()));
    }

    @Test
    void a_table_with_one_cell_per_day_becomes_one_value() {
        HoursReading reading = HoursReader.readWeek(Map.of(
                DayOfWeek.MONDAY, "Fermé",
                DayOfWeek.TUESDAY, "9h-12h et 14h-17h",
                DayOfWeek.WEDNESDAY, "08 h à 12 h",
                DayOfWeek.THURSDAY, "09:00 - 12:00 / 09:00 - 12:00 / 14:00 - 17:00",
                DayOfWeek.FRIDAY, "sur rdv",
                DayOfWeek.SATURDAY, "1er du mois 9h-12h"));
        assertThat(reading.osm())
                .isEqualTo("Tu,Th 09:00-12:00,14:00-17:00; We 08:00-12:00; Sa[1] 09:00-12:00; Fr \"sur rendez-vous\"");
    }

    @Test
    void a_table_that_is_closed_every_day_says_closed() {
        assertThat(HoursReader.readWeek(Map.of(DayOfWeek.MONDAY, "Fermé", DayOfWeek.TUESDAY, "fermé"))
                        .osm())
                .isEqualTo("off");
    }
}
