package fr.maillage.engines.hours;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Telephone numbers, addresses, prices, ages and durations never become hours. */
class NotHoursTests {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            sur RDV au 05 56 00 00 00 | "sur rendez-vous" | sur rendez-vous ; 05 56 00 00 00
            Mardi 9h-12h sur RDV au 05 56 00 00 00 | Tu 09:00-12:00 "sur rendez-vous" | sur rendez-vous ; 05 56 00 00 00
            Mardi 9h-12h, tél. 05.56.00.00.00 | Tu 09:00-12:00 | tél. 05.56.00.00.00
            Mardi 9h-12h. Tél : 05 56 12 14 16 | Tu 09:00-12:00 | Tél : 05 56 12 14 16
            Tel 0556121416 mardi 9h-12h | Tu 09:00-12:00 | Tel 0556121416
            +33 (0)5 56 12 14 16 lundi 9h-12h | Mo 09:00-12:00 | +33 (0)5 56 12 14 16
            Horaires variables, se renseigner au 05 56 12 14 16 | unknown "Horaires variables" | Horaires variables ; se renseigner ; 05 56 12 14 16
            Lundi 9h-12h https://www.example.fr/2024/09/12 | Mo 09:00-12:00 | https://www.example.fr/2024/09/12
            www.example.fr lundi 9h-12h | Mo 09:00-12:00 | www.example.fr
            contact@mairie-33.fr lundi 9h-12h | Mo 09:00-12:00 | contact@mairie-33.fr
            Lundi 9h-12h (soit 3h par semaine) | Mo 09:00-12:00 | soit 3h par semaine
            ateliers de 2h le mardi | Tu unknown "horaires non précisés" | horaires non précisés ; ateliers de 2h
            Séance 1h30 le mardi 14h-17h | Tu 14:00-17:00 | Séance 1h30
            tarif 5€ lundi 9h-12h | Mo 09:00-12:00 | tarif 5€
            Lundi 9h-12h, 10 euros | Mo 09:00-12:00 | 10 euros
            Lundi 9h-12h, 12 place de la mairie 33000 Bordeaux | Mo 09:00-12:00 | 12 place de la mairie 33000 Bordeaux
            12 rue du 8 mai 1945, lundi 9h-12h | Mo 09:00-12:00 | 12 rue du 8 mai 1945
            Lundi 9h-12h, 14 rue du 4 septembre | Mo 09:00-12:00 | 14 rue du 4 septembre
            Place du 11 novembre : lundi 9h-12h | Mo 09:00-12:00 | Place du 11 novembre
            Bâtiment 9, lundi 9h-12h | Mo 09:00-12:00 | Bâtiment 9
            Salle 12-14 : lundi 9h-12h | Mo 09:00-12:00 | Salle 12-14
            Mis à jour le 12/09/2025. Lundi 9h-12h | Mo 09:00-12:00 | Mis à jour le 12/09/2025
            Lundi 9h-12h depuis 2019 | Mo 09:00-12:00 | 2019
            Nous contacter au 05 56 12 14 16 du lundi au vendredi de 9h à 12h | Mo-Fr 09:00-12:00 | Nous contacter ; 05 56 12 14 16
            Pour les 12-25 ans : mercredi 14h-17h | We 14:00-17:00 | Pour les 12-25 ans
            Adultes : mardi 9h-12h ; enfants (6-12 ans) : mercredi 14h-17h | Tu 09:00-12:00; We 14:00-17:00 | Adultes ; enfants ; 6-12 ans
            Mardi 9h-12h pour les 16-25 ans | Tu 09:00-12:00 | pour les 16-25 ans
            Groupe de 8 à 10 personnes, mardi 9h-12h | Tu 09:00-12:00 | Groupe de 8 à 10 personnes
            inscription 10 jours avant, mardi 9h-12h | Tu 09:00-12:00 | inscription 10 jours avant
            Durée : 1h à 2h. Mardi 14h-17h | Tu 14:00-17:00 | Durée : 1h à 2h
            RDV de 30 minutes le mardi 9h-12h | Tu 09:00-12:00 "sur rendez-vous" | sur rendez-vous ; 30 minutes
            RDV de 45 min, mardi 9h-12h | Tu 09:00-12:00 ¦¦ "sur rendez-vous" | sur rendez-vous ; 45 min
            1h gratuite, mardi 9h-12h | Tu 09:00-12:00 | 1h gratuite
            Mardi 14h-17h (1h par personne) | Tu 14:00-17:00 | 1h par personne
            Dernière entrée à 16h30, mardi 14h-17h | Tu 14:00-17:00 | Dernière entrée à 16h30
            Mardi 14h-17h, fermeture des portes à 16h45 | Tu 14:00-17:00 | fermeture à 16 h 45 ; portes
            N° 12, mardi 9h-12h | Tu 09:00-12:00 | N° 12
            appt 14, 2ème étage, mardi 9h-12h | Tu 09:00-12:00 | appt 14 ; 2ème étage
            A partir de 18 ans, mardi 9h-12h | Tu 09:00-12:00 | 18 ans
            Mardi 9h-12h 33000 Bordeaux | Tu 09:00-12:00 | 33000 Bordeaux
            Lundi et jeudi de 9h à 12h au CCAS, mardi de 14h à 17h à la médiathèque | Mo,Th 09:00-12:00; Tu 14:00-17:00 | CCAS ; médiathèque
            Lundi 9h-12h à Bordeaux / Mardi 14h-17h à Pessac | Mo 09:00-12:00; Tu 14:00-17:00 | Bordeaux ; Pessac
            Accueil physique lundi 9h-12h, accueil téléphonique mardi 9h-12h | Mo 09:00-12:00; Tu 09:00-12:00 unknown "accueil téléphonique mardi" | accueil téléphonique mardi ; physique
            Prendre RDV au 3960 ou sur www.lassuranceretraite.fr | "sur rendez-vous" | sur rendez-vous ; 3960 ; sur www.lassuranceretraite.fr
            Sur RDV (appeler le 3949) | "sur rendez-vous" | sur rendez-vous ; appeler le 3949
            """)
    void other_numbers_stay_beside_the_hours(String french, String osm, String kept) {
        HoursReading reading = HoursReader.read(french);
        assertThat(reading.osm()).isEqualTo(osm.replace('¦', '|'));
        assertThat(reading.comment()).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+33 5 56 12 14 16",
                "05-56-12-14-16",
                "05/56/12/14/16",
                "se renseigner",
                "voir site internet",
                "https://www.example.fr/horaires-9h-12h",
                "35h/semaine",
                "35h / semaine",
                "35 heures par semaine",
                "2h par semaine",
                "ouvert 24h par semaine",
                "3 heures par semaine",
                "Atelier de 2h",
                "Ouvert depuis 2012",
                "Contacter la mairie",
                "35h",
                "24h",
                "Téléphone : 0556 12 14 16"
            })
    void a_text_without_hours_is_kept_whole(String french) {
        HoursReading reading = HoursReader.read(french);
        assertThat(reading.osm()).isNull();
        assertThat(reading.comment()).isEqualTo(french);
    }
}
