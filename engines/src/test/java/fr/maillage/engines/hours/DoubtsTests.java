package fr.maillage.engines.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be placed in a calendar is announced neither open nor closed, and its words are shown. */
class DoubtsTests {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "samedi 10h-12h FERMÉ",
                "samedi 10h-12h (fermé)",
                "samedi 10h-12h. Fermé pour travaux.",
                "samedi 10h-12h, service interrompu",
                "Fermé jusqu'à nouvel ordre. Samedi 10h-12h",
                "Accueil suspendu. Lundi 9h-12h",
                "lundi 9h-12h fermé temporairement",
                "ATTENTION : fermé pour travaux. Horaires habituels : lundi 9h-12h",
                "Permanences suspendues pendant l’été, mardi 9h-12h",
                "L’accueil est fermé. Lundi 9h-12h",
                "Fermé. Lundi 9h-12h",
                "Lundi 9h-12h. Réouverture prochaine",
                "En raison de travaux, l’accueil est transféré. Lundi 9h-12h",
                "Mardi 14h-17h. Plus de permanence pour l’instant",
                "Mercredi 9h-12h - le service ne fonctionne plus",
                "Fermé depuis le 12 mars. Mardi 9h-12h",
                "Fermé pour travaux jusqu’en mars. Samedi 10h-12h",
                "les jours pairs de 9h à 17h",
                "Horaires susceptibles de changer : mardi 9h-12h",
                "Consultez le planning : mardi 9h-12h",
                "lundi 8h3 - 12h",
                "lundi 9h -1 2h",
                "mardi 9h30-12h0/ 13h-16h"
            })
    void nothing_is_announced_and_the_words_are_shown(String text) {
        HoursReading reading = HoursReader.read(text);
        assertThat(reading.osm()).startsWith("unknown ").contains(text.substring(0, 5));
        assertThat(reading.comment()).isEqualTo(text);
        assertThat(reading.findings()).anyMatch(finding -> finding.severity() == HoursFinding.Severity.WARNING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Fermé définitivement. Ancien horaire : du lundi au vendredi 9h-17h",
                "samedi 10h-12h - n'existe plus",
                "Fermeture définitive le 30 juin. Lundi 9h-12h",
                "La structure a cessé son activité, mardi 9h-12h"
            })
    void a_place_closed_for_good_has_no_hours(String text) {
        HoursReading reading = HoursReader.read(text);
        assertThat(reading.osm()).isNull();
        assertThat(reading.status()).isInstanceOf(OperatingStatus.ClosedForGood.class);
    }

    @Test
    void the_end_of_a_closure_is_kept_when_its_year_is_said() {
        assertThat(HoursReader.read("Fermé pour travaux jusqu’au 12 mars 2027. Lundi 9h-12h")
                        .status())
                .isEqualTo(new OperatingStatus.ClosedForNow(
                        "Fermé pour travaux jusqu’au 12 mars 2027", LocalDate.of(2027, 3, 12)));
        assertThat(HoursReader.read("Fermé jusqu’au 12 mars. Lundi 9h-12h").status())
                .isEqualTo(new OperatingStatus.ClosedForNow("Fermé jusqu’au 12 mars", null));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Lundi 9h-17h sans interruption                                       | Mo 09:00-17:00
            Lundi au vendredi 9h-17h (fermeture annuelle du 1er au 21 août)      | Mo-Fr 09:00-17:00; Aug 01-Aug 21 off
            Fermé pour congés du 24 décembre au 2 janvier. Mardi 9h-12h          | Tu 09:00-12:00; Dec 24-Jan 02 off
            La Ferme des Arts : mercredi 9h-12h                                  | We 09:00-12:00
            À la ferme de la Butte, samedi 10h-12h                               | Sa 10:00-12:00
            Jeudi : fermé - 13h30 à 17h30                                        | Th 13:30-17:30
            mardi de 14hà 17h30                                                  | Tu 14:00-17:30
            Vendredi 14h-16h (dernier vendredi du mois fermé)                    | Fr 14:00-16:00; Fr[-1] off
            Permanence le 1er mardi du mois de 9h à 12h                          | Tu[1] 09:00-12:00
            Ouvert le 12/03/2027 de 9h à 12h                                     | 2027 Mar 12 09:00-12:00
            """)
    void what_can_be_placed_is_read(String text, String osm) {
        assertThat(HoursReader.read(text).osm()).isEqualTo(osm);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            samedi 10h-12h (un samedi par mois)                  | Sa 10:00-12:00 unknown "un samedi par mois"
            samedi 10h-12h, un samedi sur deux                   | Sa 10:00-12:00 unknown "un samedi sur deux"
            lundi 9h-12h dès la rentrée                          | Mo 09:00-12:00 unknown "dès la rentrée"
            lundi 9h-12h (Tous les 15 jours)                     | Mo 09:00-12:00 unknown "Tous les 15 jours"
            Dimanche (2e dimanche du mois uniquement) : 14h-17h30 | Su[2] 14:00-17:30
            Lundi 14h-17h30 (17h en juillet et août)             | Mo 14:00-17:30 unknown "17h en juillet et août"
            Lundi au vendredi 8h30 à 16h30 (sauf vendredi jusqu'à 15h30) | Mo-Fr 08:30-16:30; Fr 08:30-15:30
            lundi 08:30-12:00, sur RDV exclusif : mardi 13:00-16:00 | Mo 08:30-12:00; Tu 13:00-16:00 "sur rendez-vous"
            Sur rendez-vous lundi et mardi de 12h30 à 16h30 et vendredi de 12h30 à 15h30 | Mo,Tu 12:30-16:30 "sur rendez-vous"; Fr 12:30-15:30 "sur rendez-vous"
            Mercredi et vacances scolaires 9h-12h                | We 09:00-12:00 ¦¦ SH unknown "vacances scolaires, jours à vérifier"
            MARDI-JEUDI ET VENDREDI 9h-17h MERCREDI 9h-12h       | Tu,Th,Fr 09:00-17:00; We 09:00-12:00
            9h-12h / 14h-17h                                     | 09:00-12:00,14:00-17:00 unknown "jours à vérifier"
            Ouvert toute l'année sauf en août, lundi au vendredi 9h-17h | Mo-Fr 09:00-17:00; Aug off
            Tlj 9h-19h sf dim                                    | Mo-Sa 09:00-19:00
            """)
    void a_condition_goes_to_the_hours_it_speaks_of(String text, String osm) {
        assertThat(HoursReader.read(text).osm()).isEqualTo(osm.replace('¦', '|'));
    }

    @Test
    void in_a_table_only_the_doubtful_day_is_unknown() {
        HoursReading reading = HoursReader.readWeek(Map.of(
                DayOfWeek.MONDAY, "9h-12h",
                DayOfWeek.TUESDAY, "fermé pour travaux",
                DayOfWeek.SATURDAY, "9h à 12h30 (+14h-17h le 1er samedi du mois)"));
        assertThat(reading.osm())
                .isEqualTo("Mo 09:00-12:00; Sa 09:00-12:30, Sa[1] 14:00-17:00; Tu unknown \"fermé pour travaux\"");
    }

    @Test
    void both_weeks_of_a_cell_are_read() {
        HoursReading reading = HoursReader.readWeek(
                Map.of(DayOfWeek.TUESDAY, "10h-12h ; 14h-16h (semaine paire) ou 16h-18h (semaine impaire)"));
        assertThat(reading.osm()).isEqualTo("Tu 10:00-12:00, week 02-52/2 Tu 14:00-16:00, week 01-53/2 Tu 16:00-18:00");
    }
}
