package fr.maillage.engines.hours;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Parts of the year in French hours: what is known becomes dates, what is not stays a doubt. */
class FrenchPeriodsTests {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Mardi 14h-17h pendant les vacances scolaires                             | SH Tu 14:00-17:00
            Mardi 14h-17h hors vacances scolaires                                    | Tu 14:00-17:00; SH off
            Pendant les vacances scolaires : du lundi au vendredi de 9h à 12h        | SH Mo-Fr 09:00-12:00
            Vacances de Noël : lundi 9h-12h                                          | Dec 15-Jan 10 SH Mo 09:00-12:00
            Mardi 9h-12h. Fermé pendant les vacances de Noël                         | Tu 09:00-12:00; Dec 15-Jan 10 SH off
            Fermeture pendant les vacances de Noël. Lundi 9h-12h                     | Mo 09:00-12:00; Dec 15-Jan 10 SH off
            été : lundi 9h-12h ; hiver : lundi 10h-12h                               | Mo 09:00-12:00 unknown "été", Mo 10:00-12:00 unknown "hiver"
            Horaires d'été : lundi 9h-12h                                            | Mo 09:00-12:00 unknown "Horaires d'été"
            Du lundi au vendredi 9h-12h (horaires d'hiver)                           | Mo-Fr 09:00-12:00 unknown "horaires d'hiver"
            lundi 9h-17h du 1er juillet au 31 août                                   | Jul 01-Aug 31 Mo 09:00-17:00
            juillet-août : lundi 9h-12h                                              | Jul-Aug Mo 09:00-12:00
            Juillet et août : lundi 9h-12h                                           | Jul,Aug Mo 09:00-12:00
            de septembre à juin : mercredi 14h-17h                                   | Sep-Jun We 14:00-17:00
            à partir du 3 septembre : lundi 9h-12h                                   | Mo 09:00-12:00 unknown "à partir du 3 septembre"
            A compter du 1er septembre 2026, lundi 9h-12h                            | Mo 09:00-12:00 unknown "A compter du 1er septembre 2026"
            Lundi 9h-12h jusqu'au 30 juin                                            | Mo 09:00-12:00 unknown "jusqu'au 30 juin"
            Lundi 9h-12h, fermé en août                                              | Mo 09:00-12:00; Aug off
            fermé en août                                                            | unknown "horaires non précisés"; Aug off
            Fermé du 24 décembre au 2 janvier                                        | unknown "horaires non précisés"; Dec 24-Jan 02 off
            Lundi au vendredi 9h-17h. Fermé du 24 décembre au 2 janvier inclus       | Mo-Fr 09:00-17:00; Dec 24-Jan 02 off
            Lundi 9h-12h sauf jours fériés                                           | Mo 09:00-12:00; PH off
            Lundi 9h-12h y compris jours fériés                                      | Mo 09:00-12:00; PH Mo 09:00-12:00
            Lundi au vendredi 9h-12h (sauf jours fériés et août)                     | Mo-Fr 09:00-12:00; Aug off; PH off
            Lundi 9h-12h (hors août)                                                 | Mo 09:00-12:00; Aug off
            Lundi 9h-12h hors jours fériés et vacances scolaires                     | Mo 09:00-12:00; PH off; SH off
            Fermé les jours fériés. Lundi 9h-12h                                     | Mo 09:00-12:00; PH off
            Ouvert tous les jours, y compris les jours fériés, de 9h à 18h           | Mo-Su,PH 09:00-18:00
            Fermeture annuelle en août. Mardi 9h-12h                                 | Tu 09:00-12:00; Aug off
            Mardi 9h-12h (fermé pendant les vacances scolaires)                      | Tu 09:00-12:00; SH off
            Mardi 9h-12h - Vacances scolaires : mardi 14h-17h                        | Tu 09:00-12:00; SH Tu 14:00-17:00
            En période scolaire : mardi 16h-18h ; vacances scolaires : mardi 10h-12h | Tu 16:00-18:00; SH Tu 10:00-12:00
            Mardi 9h-12h. Fermé la 1ère quinzaine d'août                             | Tu 09:00-12:00; Aug unknown "Fermé la 1ère quinzaine d'août"
            Fermé les 3 premières semaines d'août. Lundi 9h-12h                      | Mo 09:00-12:00; Aug unknown "Fermé les 3 premières semaines d'août"
            Fermeture du 1er au 15 août. Lundi 9h-12h                                | Mo 09:00-12:00; Aug 01-Aug 15 off
            Lundi 9h-12h sauf vacances de Noël                                       | Mo 09:00-12:00; Dec 15-Jan 10 SH off
            Période estivale : lundi 9h-12h                                          | Mo 09:00-12:00 unknown "Période estivale"
            Mercredi 9h-12h, vacances d'été : fermé                                  | We 09:00-12:00; Jul 01-Sep 05 SH off
            Fermé entre Noël et le jour de l'an, lundi 9h-12h                        | Mo 09:00-12:00; Dec 25-Jan 01 off
            Lundi au vendredi 9h-12h, fermeture à 16h le vendredi                    | Mo-Fr 09:00-12:00 ¦¦ Fr unknown "jusqu’à 16 h"
            Lundi 9h-12h depuis le 1er septembre                                     | Mo 09:00-12:00 unknown "depuis le 1er septembre"
            Pendant les petites vacances : lundi 9h-12h                              | Sep 20-Jun 20 SH Mo 09:00-12:00
            Petites vacances scolaires : lundi 9h-12h                                | Sep 20-Jun 20 SH Mo 09:00-12:00
            Vacances d'été : lundi 9h-12h                                            | Jul 01-Sep 05 SH Mo 09:00-12:00
            Ouvert toute l'année. Lundi 9h-12h                                       | Mo 09:00-12:00
            Ouvert pendant les vacances scolaires. Lundi 9h-12h                      | SH Mo 09:00-12:00
            Lundi 9h-12h hors juillet et août                                        | Mo 09:00-12:00; Jul,Aug off
            """)
    void parts_of_the_year_are_read(String french, @Nullable String osm) {
        assertThat(HoursReader.read(french.replace("\\n", "\n").replace('¦', '|'))
                        .osm())
                .isEqualTo(osm == null ? null : osm.replace('¦', '|'));
    }
}
