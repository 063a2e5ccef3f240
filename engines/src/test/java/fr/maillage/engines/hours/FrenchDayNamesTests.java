package fr.maillage.engines.hours;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days as people write them: initials, ranges, lists, lines, bullets. */
class FrenchDayNamesTests {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            LMMJV 9h-12h                                                            | Mo-Fr 09:00-12:00
            L M Me J V 9h-12h                                                       | Mo-Fr 09:00-12:00
            L, M, Me, J, V 9h-12h                                                   | Mo-Fr 09:00-12:00
            L-V 9h-12h                                                              | Mo-Fr 09:00-12:00
            Lu-Ve 9h-12h                                                            | Mo-Fr 09:00-12:00
            lun-ven 9h-12h                                                          | Mo-Fr 09:00-12:00
            L au V 9h-12h                                                           | Mo-Fr 09:00-12:00
            L. au V. : 9h-12h                                                       | Mo-Fr 09:00-12:00
            du lundi au vendredi sauf le mercredi 9h-12h                            | Mo,Tu,Th,Fr 09:00-12:00
            du lundi au vendredi de 9h à 12h sauf le mercredi                       | Mo,Tu,Th,Fr 09:00-12:00
            lundi, mardi, jeudi et vendredi 9h-12h                                  | Mo,Tu,Th,Fr 09:00-12:00
            lundi/mardi/jeudi 9h-12h                                                | Mo,Tu,Th 09:00-12:00
            les mardis et jeudis de 14h à 17h                                       | Tu,Th 14:00-17:00
            tous les 1ers et 3èmes jeudis du mois de 14h à 17h                      | Th[1,3] 14:00-17:00
            2e et 4e mercredi 9h-12h                                                | We[2,4] 09:00-12:00
            le 2e et le 4e mercredi du mois de 9h à 12h                             | We[2,4] 09:00-12:00
            dernier samedi du mois 9h-12h                                           | Sa[-1] 09:00-12:00
            chaque 1er dimanche du mois 10h-12h                                     | Su[1] 10:00-12:00
            un mardi sur deux 14h-16h                                               | Tu 14:00-16:00 unknown "un mardi sur deux"
            7j/7 9h-18h                                                             | Mo-Su 09:00-18:00
            24h/24                                                                  | 24/7
            24h/24 et 7j/7                                                          | Mo-Su 00:00-24:00
            week-end 10h-18h                                                        | Sa,Su 10:00-18:00
            en semaine 9h-18h, week-end 10h-12h                                     | Mo-Fr 09:00-18:00; Sa,Su 10:00-12:00
            jours ouvrés 9h-17h                                                     | Mo-Fr 09:00-17:00
            jours ouvrables 9h-17h                                                  | Mo-Fr 09:00-17:00
            du lundi au samedi, jours ouvrables, 9h-17h                             | Mo-Sa 09:00-17:00
            MARDI : 14H00 A 18H00 MERCREDI : 10H00 A 12H30                          | Tu 14:00-18:00; We 10:00-12:30
            Mar 10h-12h Mer 14h-18h30 Sam 10h-13h                                   | Tu 10:00-12:00; We 14:00-18:30; Sa 10:00-13:00
            Lundi : 9h-12h\\nMardi : 14h-17h\\n- Mercredi : 9h-12h                  | Mo,We 09:00-12:00; Tu 14:00-17:00
            Lundi : 9h-12h<br>Mardi : 14h-17h<br/>                                  | Mo 09:00-12:00; Tu 14:00-17:00
            • Lundi : 9h-12h • Mardi : 14h-17h                                      | Mo 09:00-12:00; Tu 14:00-17:00
            · Lundi 9h-12h · Mardi 14h-17h                                          | Mo 09:00-12:00; Tu 14:00-17:00
            * Lundi 9h-12h * Mardi 14h-17h                                          | Mo 09:00-12:00; Tu 14:00-17:00
            ➢ Lundi 9h-12h ► Mardi 14h-17h ▪ Mercredi 9h-12h                        | Mo,We 09:00-12:00; Tu 14:00-17:00
            lundi 9 h 00 - 12 h 00                                                  | Mo 09:00-12:00
            lundi 9h.-12h.                                                          | Mo 09:00-12:00
            lundi 9H00-12H00                                                        | Mo 09:00-12:00
            lundi 9:00-12:00                                                        | Mo 09:00-12:00
            lundi 9.00-12.00                                                        | Mo 09:00-12:00
            lundi 09h-12h                                                           | Mo 09:00-12:00
            lundi de 9 heures à 12 heures                                           | Mo 09:00-12:00
            lundi de 9 heures 30 à midi                                             | Mo 09:30-12:00
            lundi de 14 h à minuit                                                  | Mo 14:00-24:00
            lundi 9h — 12h                                                          | Mo 09:00-12:00
            lundi 9h‑12h                                                            | Mo 09:00-12:00
            lundi 9h ~ 12h                                                          | Mo 09:00-12:00
            lundi 9h→12h                                                            | Mo 09:00-12:00
            lundi 9h−12h                                                            | Mo 09:00-12:00
            Lundi 9:00 AM - 5:30 PM                                                 | Mo 09:00-17:30
            Mon-Fri 9am-5pm                                                         | Mo-Fr 09:00-17:00
            lundi 9h30à12h                                                          | Mo 09:30-12:00
            Mardi, Jeudi: 14h-17h Mercredi: 9h-12h                                  | Tu,Th 14:00-17:00; We 09:00-12:00
            Mardi et jeudi matin de 9h à 12h, mercredi après-midi de 14h à 17h      | Tu,Th 09:00-12:00; We 14:00-17:00
            Lundi matin : 9h-12h ; Lundi après-midi : 14h-17h                       | Mo 09:00-12:00,14:00-17:00
            Lundi : 8h30-12h / Mardi : 8h30-12h et 13h30-17h / Mercredi : Fermé     | Mo 08:30-12:00; Tu 08:30-12:00,13:30-17:00; We off
            Lundi de 9h à 12h et le jeudi de 14h à 17h                              | Mo 09:00-12:00; Th 14:00-17:00
            Le mardi matin de 9h à 12h et le jeudi après-midi de 14h à 17h          | Tu 09:00-12:00; Th 14:00-17:00
            Du mardi au samedi                                                      | Tu-Sa unknown "horaires non précisés"
            Tous les jours sauf le lundi                                            | Tu-Su unknown "horaires non précisés"
            Ouvert tous les matins du lundi au vendredi                             | Mo-Fr unknown "matin"
            Lundi, mercredi : 14h-18h30 - Vendredi : 9h-12h                         | Mo,We 14:00-18:30; Fr 09:00-12:00
            Mardi 10h-12h et 16h-18h - Mercredi 10h-12h et 14h-18h - Samedi 10h-12h | Tu 10:00-12:00,16:00-18:00; We 10:00-12:00,14:00-18:00; Sa 10:00-12:00
            mer. 10h-12h, 14h-18h ; sam. 10h-12h30                                  | We 10:00-12:00,14:00-18:00; Sa 10:00-12:30
            Le lundi et le jeudi : 13h30 - 17h00. Le mercredi 9h-12h.               | Mo,Th 13:30-17:00; We 09:00-12:00
            Lundi 9h-12h, 14h-17h, mardi 9h-12h                                     | Mo 09:00-12:00,14:00-17:00; Tu 09:00-12:00
            Ma 9-12 Me 14-17                                                        | Tu 09:00-12:00; We 14:00-17:00
            Du lundi au jeudi 9h-12h / 14h-17h et vendredi 9h-12h                   | Mo-Th 09:00-12:00,14:00-17:00; Fr 09:00-12:00
            Lundi : 9h00 à 12h30 et 14h00 à 17h30 Mardi : 9h00 à 12h30              | Mo 09:00-12:30,14:00-17:30; Tu 09:00-12:30
            Mardi de 16h30 à 18h30, mercredi de 10h00 à 12h00 et de 14h00 à 18h00, samedi de 10h à 12h | Tu 16:30-18:30; We 10:00-12:00,14:00-18:00; Sa 10:00-12:00
            lundi 9h                                                                | Mo 09:00+
            Le 1er samedi de chaque mois de 9h à 12h                                | Sa[1] 09:00-12:00
            2ème et 4ème lundi du mois : 14h-17h ; mardi : 9h-12h                   | Tu 09:00-12:00; Mo[2,4] 14:00-17:00
            1er lundi et 3e mardi du mois 9h-12h                                    | Mo[1],Tu[3] 09:00-12:00
            Lundi 14h-17h (semaine paire), mardi 9h-12h (semaine impaire)           | week 02-52/2 Mo 14:00-17:00; week 01-53/2 Tu 09:00-12:00
            Lundi, jeudi 9h-12h ; mardi 9h-12h 14h-17h ; vendredi fermé             | Mo,Th 09:00-12:00; Tu 09:00-12:00,14:00-17:00; Fr off
            Lundi au Vendredi : 8h30 à 12h et 13h30 à 17h (16h le vendredi)         | Mo-Fr 08:30-12:00,13:30-17:00; Fr 08:30-12:00,13:30-16:00
            Lundi au vendredi 9h-12h et 14h-17h30 sauf mercredi 9h-12h              | Mo-Fr 09:00-12:00,14:00-17:30; We 09:00-12:00
            lundi, mardi, mercredi, jeudi, vendredi                                 | Mo-Fr unknown "horaires non précisés"
            """)
    void days_are_read_however_they_are_written(String french, @Nullable String osm) {
        assertThat(HoursReader.read(french.replace("\\n", "\n").replace('¦', '|'))
                        .osm())
                .isEqualTo(osm == null ? null : osm.replace('¦', '|'));
    }
}
