package fr.maillage.engines.hours;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Several statements in one text: which words speak of which hours. */
class FrenchStatementsTests {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Lundi : 9h-12h\\nMardi : -\\nMercredi : 9h-12h                           | Mo,We 09:00-12:00; Tu off
            Lundi : 9h-12h ; Mardi : - ; Mercredi : x ; jeudi : néant ; vendredi : 9h-12h | Mo,Fr 09:00-12:00; Tu off; We off; Th off
            Mardi : - Mercredi : 9h-12h                                              | We 09:00-12:00; Tu off
            Mardi :\\nMercredi : 9h-12h                                              | We 09:00-12:00; Tu unknown "horaires non précisés"
            Lundi : \\nMardi : 9h-12h\\nMercredi : \\nJeudi : 9h-12h                 | Tu,Th 09:00-12:00; Mo unknown "horaires non précisés"; We unknown "horaires non précisés"
            Mardi et jeudi :\\n9h-12h                                                | Tu,Th 09:00-12:00
            Lundi\\n9h-12h\\nMardi\\n14h-17h                                         | Mo 09:00-12:00; Tu 14:00-17:00
            été : lundi 9h-12h ; hiver : lundi 10h-12h                               | Mo 09:00-12:00 unknown "été", Mo 10:00-12:00 unknown "hiver"
            Horaires d'été : lundi 9h-12h, mardi 14h-17h. Horaires d'hiver : lundi 10h-12h, mardi 15h-17h | Mo 09:00-12:00 unknown "Horaires d'été"; Tu 14:00-17:00 unknown "Horaires d'été", Mo 10:00-12:00 unknown "Horaires d'hiver", Tu 15:00-17:00 unknown "Horaires d'hiver"
            Été\\nlundi 9h-12h\\nmardi 9h-12h                                        | Mo 09:00-12:00 unknown "Été"; Tu 09:00-12:00 unknown "Été"
            Accueil téléphonique : lundi 9h-12h, mardi 9h-12h. Accueil physique : mercredi 9h-12h | We 09:00-12:00; Mo 09:00-12:00 unknown "Accueil téléphonique"; Tu 09:00-12:00 unknown "Accueil téléphonique"
            Accueil physique lundi 9h-12h, accueil téléphonique mardi 9h-12h         | Mo 09:00-12:00; Tu 09:00-12:00 unknown "accueil téléphonique mardi"
            Standard : du lundi au vendredi 9h-12h. Accueil : mardi 14h-17h          | Tu 14:00-17:00, Mo-Fr 09:00-12:00 unknown "Standard"
            Lundi au vendredi 9h-12h, fermeture à 16h le vendredi                    | Mo-Fr 09:00-12:00 ¦¦ Fr unknown "jusqu’à 16 h"
            Lundi au vendredi 9h-17h, fermeture à 16h le vendredi                    | Mo-Fr 09:00-17:00; Fr 09:00-16:00
            Du lundi au vendredi 8h30-17h30, le vendredi fermeture à 16h30           | Mo-Fr 08:30-17:30; Fr 08:30-16:30
            Lundi au vendredi 9h-17h (fermeture à 16h le vendredi)                   | Mo-Fr 09:00-17:00; Fr 09:00-16:00
            Fermeture annuelle en août. Mardi 9h-12h                                 | Tu 09:00-12:00; Aug off
            Fermé les 3 premières semaines d'août. Lundi 9h-12h                      | Mo 09:00-12:00; Aug unknown "Fermé les 3 premières semaines d'août"
            Fermeture du 1er au 15 août. Lundi 9h-12h                                | Mo 09:00-12:00; Aug 01-Aug 15 off
            Dernière entrée à 16h30, mardi 14h-17h                                   | Tu 14:00-17:00
            fermé lundi, mardi 9h-12h                                                | Tu 09:00-12:00; Mo off
            fermé lundi, mardi et mercredi                                           | unknown "horaires non précisés"; Mo-We off
            fermé le lundi 9h-12h                                                    | unknown "horaires non précisés"; Mo 09:00-12:00 off
            Fermé lundi et mardi, mercredi 9h-12h                                    | We 09:00-12:00; Mo,Tu off
            Fermé les jours fériés, lundi, mardi 9h-12h                              | Mo,Tu 09:00-12:00; PH off
            Fermé samedi et dimanche. Du lundi au vendredi 9h-17h                    | Mo-Fr 09:00-17:00; Sa,Su off
            Lundi 9h-12h semaine paire, mardi 9h-12h semaine impaire                 | week 02-52/2 Mo 09:00-12:00; week 01-53/2 Tu 09:00-12:00
            Semaine paire : lundi 9h-12h. Semaine impaire : mardi 9h-12h             | week 02-52/2 Mo 09:00-12:00; week 01-53/2 Tu 09:00-12:00
            semaine 1 : lundi 9h-12h, semaine 2 : mardi 9h-12h                       | Mo 09:00-12:00 unknown "semaine 1"; Tu 09:00-12:00 unknown "semaine 2"
            Lundi 14h-17h vacances scolaires, mardi 9h-12h                           | Tu 09:00-12:00; SH Mo 14:00-17:00
            Lundi, mardi : 9h-12h (sauf vacances scolaires), mercredi : 14h-17h      | Mo,Tu 09:00-12:00; We 14:00-17:00; SH Mo,Tu off
            Lundi 9h-12h (fermé en août), mardi 14h-17h                              | Mo 09:00-12:00; Tu 14:00-17:00; Aug off
            Mardi 9h-12h (sur rendez-vous), jeudi 14h-17h (sans rendez-vous)         | Tu 09:00-12:00 "sur rendez-vous"; Th 14:00-17:00 open "sans rendez-vous"
            Mardi : 9h-12h sur rendez-vous et 14h-17h                                | Tu 14:00-17:00, Tu 09:00-12:00 "sur rendez-vous"
            Lundi et mercredi : 8h30-12h30 sans rdv et 13h30-17h sur rdv             | Mo,We 08:30-12:30 open "sans rendez-vous", Mo,We 13:30-17:00 "sur rendez-vous"
            Ouvert le matin sans RDV, l'après-midi sur RDV                           | unknown "matin sans rendez-vous" ¦¦ "après-midi sur rendez-vous"
            Du lundi au vendredi : matin sans RDV 9h-12h, après-midi sur RDV 14h-17h | Mo-Fr 09:00-12:00 open "sans rendez-vous", Mo-Fr 14:00-17:00 "sur rendez-vous"
            L'accueil est ouvert lundi 9h-12h                                        | Mo 09:00-12:00
            L M J V 9h-12h                                                           | 09:00-12:00 unknown "L M J V"
            Fermé le mercredi après-midi                                             | unknown "horaires non précisés"; We 12:00-24:00 off
            Lundi à vendredi 9h-12h ; mercredi après-midi fermé                      | Mo-Fr 09:00-12:00; We 12:00-24:00 off
            Lundi à jeudi de 8 h 30 à 12 h et de 13 h à 17 h ; le vendredi, de 8 h 30 à 12 h. | Mo-Th 08:30-12:00,13:00-17:00; Fr 08:30-12:00
            Horaires : 9h-12h / 14h-17h du lundi au vendredi. Samedi : 9h-12h        | Mo-Fr 09:00-12:00,14:00-17:00; Sa 09:00-12:00
            Du Lundi au Samedi\\nde 10h00 à 12h00\\nde 14h00 à 18h00                 | Mo-Sa 10:00-12:00,14:00-18:00
            lundi 14h-18h mardi/jeudi 10h-12h 14h-18h                                | Mo 14:00-18:00; Tu,Th 10:00-12:00,14:00-18:00
            08h30 - 12h00 13h30 - 17h30 du lundi au vendredi                         | Mo-Fr 08:30-12:00,13:30-17:30
            lundi, mercredi & vendredi 9h-12h                                        | Mo,We,Fr 09:00-12:00
            1er et 3ème mardi de chaque mois de 9 h à 12 h sur rendez-vous au 05.56.12.13.14 | Tu[1,3] 09:00-12:00 "sur rendez-vous"
            2 mardis par mois 9h-12h                                                 | Tu 09:00-12:00 unknown "2 mardis par mois"
            les mardis (hors vacances) 9h-12h                                        | Tu 09:00-12:00; SH off
            Tous les mardis de 14h à 17h, sauf le premier du mois                    | Tu 14:00-17:00 unknown "sauf le premier du mois"
            Mercredi 14h-17h sauf le 1er mercredi du mois                            | We 14:00-17:00; We[1] off
            Lundi 9h-12h sauf en août et jours fériés                                | Mo 09:00-12:00; Aug off; PH off
            Samedi 10h-17h non-stop                                                  | Sa 10:00-17:00
            Ouvert du lundi au vendredi de 9h à 12h30 et de 13h30 à 17h30. Fermé le mercredi matin. | Mo-Fr 09:00-12:30,13:30-17:30; We 00:00-12:30 off
            Lundi : 13h30/18h30 – Mardi : 9h/12h – 13h30/18h30                       | Mo 13:30-18:30; Tu 09:00-12:00,13:30-18:30
            lun: 09:00-12:00,14:00-17:00; mar: 09:00-12:00                           | Mo 09:00-12:00,14:00-17:00; Tu 09:00-12:00
            Lun.-Ven. : 9h00-17h00                                                   | Mo-Fr 09:00-17:00
            Lun - Ven 9h00 - 17h00, Sam 10h00 - 12h00                                | Mo-Fr 09:00-17:00; Sa 10:00-12:00
            Mardi de 10 à 12 heures                                                  | Tu 10:00-12:00
            Lundi de 14 à 16 h 30                                                    | Mo 14:00-16:30
            mardi 10 h/12 h 30 - 14 h/18 h                                           | Tu 10:00-12:30,14:00-18:00
            Le jeudi (semaines impaires) de 9h à 12h                                 | week 01-53/2 Th 09:00-12:00
            Mardi et vendredi tous les 15 jours 9h-12h                               | Tu,Fr 09:00-12:00 unknown "Mardi et vendredi tous les 15 jours"
            9h-12h et 14h-17h sauf mercredi après-midi et vendredi après-midi        | 09:00-12:00,14:00-17:00 unknown "jours à vérifier"; We,Fr 12:00-24:00 off
            lundi 09:00:00-12:00:00                                                  | Mo 09:00-12:00
            un mardi sur deux 9h-12h sur RDV, 14h-17h sans RDV                       | Tu 09:00-12:00 unknown "un mardi sur deux, sur rendez-vous", Tu 14:00-17:00 unknown "un mardi sur deux"
            Horaires d'été : lundi 9h-12h, mardi fermé                               | Mo 09:00-12:00 unknown "Horaires d'été"; Tu off
            lundi matin et après-midi                                                | Mo unknown "matin et après-midi"
            Lundi 9h-12h30 et 13h30-17h, mardi 9h-12h30, fermé l'après-midi          | Mo 09:00-12:30,13:30-17:00; Tu 09:00-12:30; Tu 12:30-24:00 off
            Lundi : fermé le matin, 14h-18h. Mardi : 9h-12h, fermé l'après-midi      | Mo 14:00-18:00; Tu 09:00-12:00; Mo 00:00-12:00 off; Tu 12:00-24:00 off
            Du lundi au vendredi : 9h-12h. Accueil sur rdv l'après-midi.             | Mo-Fr 09:00-12:00 ¦¦ "après-midi sur rendez-vous"
            Ouvert les 1er et 3e samedis 9h-12h, fermé les autres                    | Sa[1,3] 09:00-12:00
            Horaires d'ouverture au public : lundi de 8h30 à 12h00. Mardi de 8h30 à 12h00 et de 13h30 à 17h00 | Mo 08:30-12:00; Tu 08:30-12:00,13:30-17:00
            Lundi 14h00 - 17h00 Mardi 9h00 - 12h00 / 14h00 - 17h00 Mercredi Fermé Jeudi 9h00 - 12h00 | Mo 14:00-17:00; Tu 09:00-12:00,14:00-17:00; Th 09:00-12:00; We off
            lundi : 9h à 12h, mardi : sur rdv, mercredi : 14h à 17h                  | Mo 09:00-12:00; We 14:00-17:00; Tu "sur rendez-vous"
            Lundi, Mardi, Mercredi: 9h00-12h00 et 13h30-16h30 Jeudi: Fermé au public Vendredi: 9h00-12h00 | Mo-We 09:00-12:00,13:30-16:30; Fr 09:00-12:00; Th off
            Mairie : 8h30-12h ; agence postale : 14h-17h du lundi au vendredi        | Mo-Fr 08:30-12:00,14:00-17:00
            Permanence numérique le jeudi de 9h30 à 12h30 (sauf 1er jeudi du mois)   | Th 09:30-12:30; Th[1] off
            Du 8 juillet au 31 août : mardi 9h-12h. Le reste de l'année : mardi 9h-12h et 14h-17h | Tu 09:00-12:00,14:00-17:00; Jul 08-Aug 31 Tu 09:00-12:00
            Mardi 14h-17h du 1er septembre au 30 juin (hors vacances scolaires)      | Sep 01-Jun 30 Tu 14:00-17:00; SH off
            Le mardi de 9h à 12h à compter du 15 janvier 2027                        | Tu 09:00-12:00 unknown "à compter du 15 janvier 2027"
            Sur RDV les lundis et jeudis, sans RDV les mardis 9h-12h                 | Tu 09:00-12:00 open "sans rendez-vous"; Mo,Th "sur rendez-vous"
            Tous les jours 9h-18h sauf samedi et dimanche                            | Mo-Fr 09:00-18:00
            Lundi 8h-12h 13h-17h, (vendredi 16h)                                     | Mo 08:00-12:00,13:00-17:00 ¦¦ Fr unknown "jusqu’à 16 h"
            Tous les mercredis 10h-12h ¦ 14h-18h                                     | We 10:00-12:00,14:00-18:00
            Ouverture : 9h Fermeture : 17h                                           | 09:00-17:00 unknown "jours à vérifier"
            Ouvre à 9h, ferme à 17h du lundi au vendredi                             | Mo-Fr 09:00-17:00
            Mardi : ouverture à 9h, fermeture à 12h                                  | Tu 09:00-12:00
            Lundi : 0h-24h                                                           | Mo 00:00-24:00
            Lu 9-12 14-17, Ma 9-12, Me -, Je 9-12                                    | Mo 09:00-12:00,14:00-17:00; Tu,Th 09:00-12:00; We off
            Lun Mar Jeu Ven 9h-12h                                                   | Mo,Tu,Th,Fr 09:00-12:00
            Les lundi, mardi, mercredi de 9h à 12 h 30 puis de 14 h à 17 h 30        | Mo-We 09:00-12:30,14:00-17:30
            mardi 9h/12h (2e et 4e du mois)                                          | Tu 09:00-12:00 unknown "2e et 4e du mois"
            Mercredi : 14h-17h (1 fois par mois)                                     | We 14:00-17:00 unknown "1 fois par mois"
            """)
    void each_condition_goes_to_its_own_hours(String french, @Nullable String osm) {
        assertThat(HoursReader.read(french.replace("\\n", "\n").replace('¦', '|'))
                        .osm())
                .isEqualTo(osm == null ? null : osm.replace('¦', '|'));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Horaires d'ouverture : lundi 9h-12h                             | Mo 09:00-12:00
            Accueil du public du lundi au vendredi de 9h à 12h              | Mo-Fr 09:00-12:00
            Permanences le mardi de 14h à 17h                               | Tu 14:00-17:00
            Permanence le 1er mardi du mois de 9h à 12h                     | Tu[1] 09:00-12:00
            sur rendez-vous uniquement                                      | "sur rendez-vous"
            Uniquement sur rendez-vous                                      | "sur rendez-vous"
            Mardi 9h-12h avec ou sans rendez-vous                           | Tu 09:00-12:00 open "sans rendez-vous"
            Mardi 9h-12h sans RDV                                           | Tu 09:00-12:00 open "sans rendez-vous"
            Sans RDV le mardi 9h-12h, sur RDV le jeudi 9h-12h               | Tu 09:00-12:00 open "sans rendez-vous"; Th 09:00-12:00 "sur rendez-vous"
            variable                                                        | unknown "variable"
            horaires variables                                              | unknown "horaires variables"
            Ouverture le 12 septembre 2026                                  | 2026 Sep 12 unknown "horaires non précisés"
            Standard : du lundi au vendredi 9h-12h. Accueil : mardi 14h-17h | Tu 14:00-17:00, Mo-Fr 09:00-12:00 unknown "Standard"
            4 permanences par mois, mardi 9h-12h                            | Tu 09:00-12:00 unknown "4 permanences par mois"
            2 demi-journées par semaine                                     | unknown "2 demi-journées par semaine"
            1 fois par mois                                                 | unknown "1 fois par mois"
            Le mardi, 1 fois par mois, 9h-12h                               | Tu 09:00-12:00 unknown "1 fois par mois"
            selon les permanences                                           | unknown "selon les permanences"
            En fonction des disponibilités                                  | unknown "En fonction des disponibilités"
            Sur rendez-vous du lundi au vendredi de 9h à 17h                | Mo-Fr 09:00-17:00 "sur rendez-vous"
            Lundi 9h-12h sans RDV, 14h-17h sur RDV                          | Mo 09:00-12:00 open "sans rendez-vous", Mo 14:00-17:00 "sur rendez-vous"
            Lundi : 9h-12h (sans rdv) ; 14h-17h (sur rdv)                   | Mo 09:00-12:00 open "sans rendez-vous", Mo 14:00-17:00 "sur rendez-vous"
            """)
    void phrases_around_hours_are_understood(String french, @Nullable String osm) {
        assertThat(HoursReader.read(french.replace("\\n", "\n").replace('¦', '|'))
                        .osm())
                .isEqualTo(osm == null ? null : osm.replace('¦', '|'));
    }
}
