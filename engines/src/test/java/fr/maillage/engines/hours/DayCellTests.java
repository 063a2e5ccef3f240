package fr.maillage.engines.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One cell of a table with one column per day. */
class DayCellTests {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            -                                                      |
            x                                                      | Tu unknown "« x » dans le fichier"
            X                                                      | Tu unknown "« X » dans le fichier"
            /                                                      |
            néant                                                  | off
            non                                                    | off
            0                                                      | off
            RAS                                                    |
            ?                                                      | Tu unknown "« ? » dans le fichier"
            fermé                                                  | off
            fermée                                                 | off
            Fermé(e)                                               | off
            Fermeture                                              | off
            9h00 12h00 14h00 17h00                                 | Tu 09:00-12:00,14:00-17:00
            09:00 - 12:00 / 09:00 - 12:00 / 14:00 - 17:00          | Tu 09:00-12:00,14:00-17:00
            8h30 – 12h30 // 13h30 – 17h                            | Tu 08:30-12:30,13:30-17:00
            9h/12h                                                 | Tu 09:00-12:00
            9h à 12h 14h à 18h                                     | Tu 09:00-12:00,14:00-18:00
            matin                                                  | Tu unknown "matin"
            9h-12h sur RDV l'après-midi                            | Tu 09:00-12:00 ¦¦ Tu "après-midi sur rendez-vous"
            9-12 / 14-17                                           | Tu 09:00-12:00,14:00-17:00
            9h00-12h00 et 14h00-16h30 (fermé 1er vendredi du mois) | Tu 09:00-12:00,14:00-16:30; Fr[1] off
            13h30-17h30 semaines paires                            | week 02-52/2 Tu 13:30-17:30
            journée continue 9h-17h                                | Tu 09:00-17:00
            à partir de 14h                                        | Tu 14:00+
            jusqu'à 12h                                            | Tu unknown "jusqu’à 12 h"
            n/a                                                    | Tu unknown "« n/a » dans le fichier"
            N/C                                                    | Tu unknown "« N/C » dans le fichier"
            NC                                                     | Tu unknown "« NC » dans le fichier"
            aucun                                                  | off
            pas d'ouverture                                        | off
            --                                                     |
            ...                                                    |
            9h 12h                                                 | Tu 09:00-12:00
            9 h 00 à 12 h 00                                       | Tu 09:00-12:00
            09h00-12h00;14h00-17h00                                | Tu 09:00-12:00,14:00-17:00
            9h-12h, sur rdv 14h-17h                                | Tu 09:00-12:00, Tu 14:00-17:00 "sur rendez-vous"
            9h-12h (sur RDV) / 14h-17h (sans RDV)                  | Tu 09:00-12:00 "sur rendez-vous", Tu 14:00-17:00 open "sans rendez-vous"
            9h-12h sur rendez-vous et 14h-17h sans rendez-vous     | Tu 09:00-12:00 "sur rendez-vous", Tu 14:00-17:00 open "sans rendez-vous"
            9h-12h sauf vacances scolaires                         | Tu 09:00-12:00; SH off
            Oui                                                    | Tu unknown "ouvert, heures non précisées"
            oui                                                    | Tu unknown "ouvert, heures non précisées"
            Ouvert                                                 | Tu unknown "ouvert, heures non précisées"
            Sur RDV                                                | Tu "sur rendez-vous"
            sur rendez-vous uniquement                             | Tu "sur rendez-vous"
            après-midi                                             | Tu unknown "après-midi"
            Matin : 9h-12h Après-midi : 14h-17h                    | Tu 09:00-12:00,14:00-17:00
            matin 9h-12h                                           | Tu 09:00-12:00
            9:00 am - 12:00 pm                                     | Tu 09:00-12:00
            2pm-6pm                                                | Tu 14:00-18:00
            9h-12h 1er et 3e du mois                               | Tu[1,3] 09:00-12:00
            1er et 3ème mardis 14h-17h                             | Tu[1,3] 14:00-17:00
            1 semaine sur 2 14h-17h                                | Tu 14:00-17:00 unknown "1 semaine sur 2"
            09h30-12h30 ¦ 14h00-18h00                              | Tu 09:30-12:30,14:00-18:00
            9h30/12h30-14h/18h                                     | Tu 09:30-12:30,14:00-18:00
            9h-12h30-13h30-17h                                     | Tu 09:00-12:30,13:30-17:00
            14h00-17h00 (hors vacances scolaires)                  | Tu 14:00-17:00; SH off
            9h-12h fermé l'après-midi                              | Tu 09:00-12:00; Tu 12:00-24:00 off
            fermé le matin, 14h-18h                                | Tu 14:00-18:00; Tu 00:00-12:00 off
            Fermé matin / 14h-18h                                  | Tu 14:00-18:00; Tu 00:00-12:00 off
            09:00-12:00 - 14:00-17:00                              | Tu 09:00-12:00,14:00-17:00
            9H - 12H et 13H30- 17H                                 | Tu 09:00-12:00,13:30-17:00
            9h–12h30, 13h30–19h                                    | Tu 09:00-12:30,13:30-19:00
            09h00 à 12h00 - 13h30 à 17h30                          | Tu 09:00-12:00,13:30-17:30
            de 9h à 12h et de 14h à 17h                            | Tu 09:00-12:00,14:00-17:00
            10h-18h30                                              | Tu 10:00-18:30
            Journée                                                | Tu unknown "« Journée » dans le fichier"
            Toute la journée                                       | Tu unknown "« Toute la journée » dans le fichier"
            fermé sauf sur rdv                                     | unknown "horaires non précisés"; Tu unknown "fermé sauf sur rdv"
            9h-12h puis sur rdv                                    | Tu 09:00-12:00 ¦¦ Tu "sur rendez-vous"
            8h45 12h - 13h30 17h15                                 | Tu 08:45-12:00,13:30-17:15
            Permanence téléphonique 9h-12h                         | Tu 09:00-12:00 unknown "Permanence téléphonique"
            """)
    void a_cell_says_what_its_day_is(String french, @Nullable String osm) {
        assertThat(HoursReader.readWeek(Map.of(DayOfWeek.TUESDAY, french.replace('¦', '|')))
                        .osm())
                .isEqualTo(osm == null ? null : osm.replace('¦', '|'));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            -
            x
            X
            /
            néant
            non
            0
            RAS
            Fermé
            Fermeture
            """)
    void a_stroke_beside_hours_is_a_day_without_hours(String stroke) {
        assertThat(HoursReader.readWeek(Map.of(DayOfWeek.MONDAY, stroke, DayOfWeek.TUESDAY, "9h-12h"))
                        .osm())
                .isEqualTo("Tu 09:00-12:00");
    }
}
