package fr.maillage.engines.intake;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.engines.geo.GeoPoint;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Layouts of many kinds, with fictitious contents: which column means what, and what becomes of the values. */
class LayoutsTests {
    @TempDir
    Path folder;

    private Fixtures.Taken take(String content) {
        return Fixtures.take(Fixtures.file(folder, "fichier.csv", content));
    }

    @Test
    void reads_the_place_standard_0_1_and_converts_its_terms() {
        var taken = take("""
                id,pivot,nom,commune,code_postal,adresse,latitude,longitude,courriel,horaires,date_maj,services,publics_accueillis,conditions_access,labels_nationaux
                1,00000000000000,Lieu A,GAP,05000,1 rue A,44.559,6.079,a@exemple.fr,"Mo 09:00-12:00; Tu 14:00-17:00",2023-03-02,"Accéder à du matériel;Créer avec le numérique","Adultes;Public langues étrangères",Gratuit : Je peux accéder gratuitement au lieu et à ses services,CNFS;APTIC
                """);
        assertThat(taken.file().mapping().layout()).isEqualTo("mednum-0.1");
        assertThat(taken.target("conditions_access")).isEqualTo("frais_a_charge");
        assertThat(taken.place(0).offer().services().toString())
                .isEqualTo("[LEISURE_AND_CREATION, ACCESS_AND_EQUIPMENT]");
        assertThat(taken.place(0).offer().otherLabels()).containsExactly("APTIC");
    }

    @Test
    void takes_the_hours_of_each_day_from_its_own_column() {
        var taken = take("""
                Nom du lieu;Adresse;CP;Ville;Horaires Lundi;Horaires Mardi;Horaires Mercredi
                Lieu A;1 rue A;69003;Lyon 3e;8h à 12h et de 13h30 à 17h;Fermé;9h-12h
                Lieu B;2 rue B;38000;Grenoble;16H30-18H;9h-12h;
                """);
        assertThat(taken.target("Horaires Lundi")).isEqualTo("horaires_lundi");
        assertThat(taken.place(0).hours().osm()).contains("Mo 08:00-12:00,13:30-17:00");
        assertThat(taken.place(0).address().communeCode()).isEqualTo("69123");
        assertThat(taken.place(1).hours().osm()).contains("16:30-18:00");
    }

    @Test
    void reads_a_latin_1_file_that_lost_its_leading_zeros() {
        Path file = Fixtures.file(folder, "region.csv", """
                Nom;Adresse;N°;CP;Commune;Code INSEE;Tél;date;lat;lon
                ESPACE NUMÉRIQUE;Avenue de la Libération;12;6410;BIOT;6018;0493000001;01/01/1970;43.6286;7.0960
                """, StandardCharsets.ISO_8859_1);
        var taken = Fixtures.take(file);
        assertThat(taken.file().description().encoding()).isEqualTo("ISO-8859-1");
        assertThat(taken.place(0).address().postalCode()).isEqualTo("06410");
        assertThat(taken.place(0).address().street()).isEqualTo("12 Avenue de la Libération");
        assertThat(taken.place(0).origin().updated()).isNull();
        assertThat(taken.codes(0)).contains("postal_leading_zero", "insee_leading_zero", "date_epoch");
    }

    @Test
    void reads_yes_and_no_columns_as_the_equipment_they_name() {
        var taken = take("""
                Nom;Code postal;Ville;Wi-fi;Nb ordinateurs;Imprimante;Accès PMR;Aidants Connect
                Lieu A;76600;LE HAVRE;Oui;4;Non;Oui;Non
                Lieu B;76610;Le Havre;Non;0;Oui;Non;Oui
                """);
        assertThat(taken.place(0).offer().equipment().toString()).isEqualTo("[COMPUTER, WIFI]");
        assertThat(taken.place(1).offer().equipment().toString()).isEqualTo("[PRINTER]");
        assertThat(taken.place(0).offer().services()).isEmpty();
        assertThat(taken.place(1).offer().programmes().toString()).isEqualTo("[AIDANTS_CONNECT]");
    }

    @Test
    void reads_overseas_numbers_and_prefers_the_postal_code_to_a_foreign_insee_code() {
        var taken = take("""
                id,nom,commune,code_postal,code_insee,adresse,telephone,services
                1,Lieu A,Mont-Dore,98809,63236,1 rue A,435000,
                2,Lieu B,CARBET,97221,,Bourg,596516976,
                """);
        assertThat(taken.place(0).address().communeCode()).isEqualTo("98817");
        assertThat(taken.place(0).contact().phones()).containsExactly("+687435000");
        assertThat(taken.place(1).contact().phones()).containsExactly("+596596516976");
    }

    @Test
    void reads_a_pair_of_coordinates_in_one_cell_and_deduces_the_commune_from_the_code() {
        var taken = take("""
                Nom du site;Adresse;Code postal;Nombre de borne WiFi;geo_point_2d
                Bibliothèque A;10 rue A;75011;3;48.8600,2.3700
                Square B;2 place B;75013;1;48.8300,2.3500
                """);
        assertThat(taken.target("geo_point_2d")).isEqualTo("point");
        assertThat(taken.place(0).address().communeCode()).isEqualTo("75056");
        assertThat(taken.place(0).address().point()).isEqualTo(new GeoPoint(48.86, 2.37));
        assertThat(taken.place(0).offer().equipment().toString()).isEqualTo("[WIFI]");
    }

    @Test
    void joins_the_parts_of_an_address_named_as_local_authorities_do() {
        var taken = take("""
                COLL_NOM,EQUIP_UID,EQUIP_NOM,ADR_NUMERO,ADR_NOMVOIE,ADR_CODEPOSTAL,ADR_COMMUNE,EQUIP_LAT,EQUIP_LONG,EQUIP_OUVERTURE,EQUIP_TEL
                Ville A,EQ-1,Bibliothèque X,12,Rue des Lilas,33000,Bordeaux,44.84,-0.57,Mo-Sa 10:00-18:00,+33556000001
                """);
        assertThat(taken.target("EQUIP_NOM")).isEqualTo("nom");
        assertThat(taken.place(0).address().street()).isEqualTo("12 Rue des Lilas");
        assertThat(taken.place(0).hours().osm()).isEqualTo("Mo-Sa 10:00-18:00");
    }

    @Test
    void passes_the_title_lines_and_cuts_a_postal_code_from_its_city() {
        Path file = Fixtures.file(folder, "export.csv", """
                Annuaire des lieux;;;;
                Extraction du 12/03/2024;;;;
                Nom;Adr.;CP Ville;Tél.;Ouverture
                Maison A;1 rue B;33400 Talence;0556000001;Lundi au vendredi 9h-12h / 14h-17h
                ;;;;
                """, Charset.forName("windows-1252"));
        var taken = Fixtures.take(file);
        assertThat(taken.rows()).hasSize(2);
        assertThat(taken.place(0).address().communeName()).isEqualTo("Talence");
        assertThat(taken.rows().get(0).number()).isEqualTo(4);
        assertThat(taken.codes(1)).containsExactly("row_empty");
    }

    @Test
    void keeps_the_names_of_persons_aside() {
        var taken = take("""
                Structure	Ville	Nom contact	Prénom	Mail contact
                Médiathèque A	Talence	DUPONT	Anne	contact@exemple.fr
                """);
        assertThat(taken.target("Nom contact")).isEqualTo("personne");
        assertThat(taken.target("Structure")).isEqualTo("nom");
        assertThat(taken.place(0).extras()).isEmpty();
    }

    @Test
    void keeps_what_has_no_place_in_the_model() {
        var taken = take("""
                Nom;Ville;Superficie du local
                Lieu A;Talence;40 m2
                """);
        assertThat(taken.place(0).extras()).containsEntry("Superficie du local", "40 m2");
    }

    @Test
    void joins_the_services_of_data_inclusion_to_their_structure() {
        Path file = Fixtures.file(folder, "di.json", """
                {"structures":[{"source":"s","id":"s--1","nom":"Lieu A","commune":"Talence","code_postal":"33400",
                "date_maj":"2026-01-02","horaires_accueil":"Mo-Fr 09:00-12:00","reseaux_porteurs":["france-service"]}],
                "services":[{"source":"s","structure_id":"s--1","id":"s--9","nom":"Aide","description":"Une aide",
                "thematiques":["numerique--acceder-a-une-connexion-internet"],"publics":["seniors"],"frais":"gratuit"}]}
                """);
        var taken = Fixtures.take(file);
        assertThat(taken.file().mapping().layout()).isEqualTo("data-inclusion-1");
        assertThat(taken.place(0).offer().services().toString()).isEqualTo("[ACCESS_AND_EQUIPMENT]");
        assertThat(taken.place(0).offer().costs().toString()).isEqualTo("[FREE]");
        assertThat(taken.place(0).offer().programmes().toString()).isEqualTo("[FRANCE_SERVICES]");
    }

    @Test
    void reads_geojson_points() {
        Path file = Fixtures.file(folder, "lieux.geojson", """
                {"type":"FeatureCollection","features":[{"type":"Feature","properties":{"nom_org":"Lieu A","commune":"Talence",
                "tel_fixe":"0556000001"},"geometry":{"type":"Point","coordinates":[-0.59,44.80]}}]}
                """);
        var taken = Fixtures.take(file);
        assertThat(taken.file().description().format()).isEqualTo("geojson");
        assertThat(taken.place(0).address().point()).isEqualTo(new GeoPoint(44.80, -0.59));
        assertThat(taken.place(0).identity().name()).isEqualTo("Lieu A");
    }

    @Test
    void understands_headers_whose_words_are_stuck_together() {
        var taken = take("""
                Nomdelastructure;Adressenumeronomdelavoie;Codepostal;Ville;Adressemail;Lestarifsdemastructure
                Asso A;1 rue A;64000;Pau;a@exemple.fr;gratuit
                """);
        assertThat(taken.target("Nomdelastructure")).isEqualTo("nom");
        assertThat(taken.target("Adressenumeronomdelavoie")).isEqualTo("adresse");
        assertThat(taken.target("Adressemail")).isEqualTo("courriels");
        assertThat(taken.place(0).offer().costs().toString()).isEqualTo("[FREE]");
    }

    @Test
    void converts_lambert_metres_and_joins_the_number_of_another_column() {
        var taken = take("""
                NOM_STRUCTURE;N°;ADRESSE;CP;COMMUNE;SS_CAT;DAT_MaJ;x;y
                Centre A;5;RUE DES LICES;49100;ANGERS;Centre Social;2023-01-02;432500,5;6714500,2
                """);
        assertThat(taken.target("DAT_MaJ")).isEqualTo("date_maj");
        assertThat(taken.place(0).address().street()).isEqualTo("5 RUE DES LICES");
        assertThat(taken.place(0).address().point()).isNotNull();
        assertThat(taken.codes(0)).contains("point_projected");
        assertThat(taken.place(0).identity().typologies().toString()).isEqualTo("[CS]");
    }

    @Test
    void joins_opening_and_closing_times_that_have_a_column_each() {
        var taken = take("""
                Lieu;Ville;Lundi ouverture;Lundi fermeture;Mardi matin ouverture;Mardi matin fermeture;Mardi après-midi ouverture;Mardi après-midi fermeture
                A;Talence;09:00;12:00;09:00;12:00;14:00;18:00
                """);
        assertThat(taken.place(0).hours().osm()).isEqualTo("Mo 09:00-12:00; Tu 09:00-12:00,14:00-18:00");
    }

    @Test
    void takes_phone_and_mail_out_of_one_cell() {
        var taken = take("""
                Lieu de permanence;Nom du Conseiller;Commune;Contact
                Médiathèque;Jean Martin;TALENCE;05 56 00 00 01 / cn@exemple.fr
                Mairie annexe;Anne Durand;PESSAC;cn2@exemple.fr
                """);
        assertThat(taken.place(0).contact().phones()).containsExactly("+33556000001");
        assertThat(taken.place(0).contact().emails()).containsExactly("cn@exemple.fr");
        assertThat(taken.target("Lieu de permanence")).isEqualTo("nom");
    }

    @Test
    void refuses_rows_without_name_or_place_and_accounts_for_all() {
        var taken = take("""
                nom;adresse;commune;telephone
                Lieu A;1 rue A;Talence;
                ;2 rue B;Talence;
                Lieu C;;;0556000001
                ;;;
                Lieu D;;Pessac;
                """);
        assertThat(taken.rows()).hasSize(5);
        assertThat(taken.codes(1)).contains("row_no_name");
        assertThat(taken.codes(2)).contains("row_no_location");
        assertThat(taken.codes(3)).containsExactly("row_empty");
    }

    @Test
    void flags_repeated_rows_ids_and_points_and_keeps_ids_unique() {
        var taken = take("""
                id;nom;adresse;commune;latitude;longitude
                1;Lieu A;1 rue A;Talence;44.80;-0.59
                1;Lieu B;2 rue B;Talence;44.80;-0.59
                1;Lieu A;1 rue A;Talence;44.80;-0.59
                2;Lieu C;3 rue C;Talence;49.50;0.10
                """);
        assertThat(taken.codes(1)).contains("id_duplicate", "point_shared");
        assertThat(taken.codes(2)).contains("row_duplicate");
        assertThat(taken.place(1).identity().id()).isEqualTo("1-3");
        assertThat(taken.place(3).address().point()).isNull();
        assertThat(taken.codes(3)).contains("point_far");
    }

    @Test
    void no_row_of_nonsense_is_a_defect_of_ours() {
        String[] bits = {
            "33000",
            "@",
            "Ã©",
            "Bordeaux",
            "9h-12h",
            "|",
            "/",
            " - ",
            "é",
            "http",
            "www.",
            ".",
            "0556",
            "+33",
            "1970",
            "01/01/",
            "&#x;",
            "Mo",
            "(",
            ")",
            "E+13",
            "\u202f",
            "-0.57",
            "44.8",
            "999999999999",
            "lundi",
            "CEDEX",
            "'",
            "=",
            "oui",
            "\u0000"
        };
        Random random = new Random(11);
        StringBuilder file = new StringBuilder(
                "id;siret;nom;adresse;code postal;commune;code insee;latitude;longitude;"
                        + "téléphone;courriel;site web;horaires;lundi;services;publics;tarifs;équipements;date maj;description\n");
        for (int row = 0; row < 1_500; row++) {
            for (int column = 0; column < 20; column++) {
                for (int i = random.nextInt(4); i > 0; i--) {
                    file.append(bits[random.nextInt(bits.length)]);
                }
                file.append(column < 19 ? ";" : "\n");
            }
        }
        var taken = take(file.toString());
        assertThat(taken.rows()).isNotEmpty();
        for (int i = 0; i < taken.rows().size(); i++) {
            assertThat(taken.codes(i)).doesNotContain("row_unreadable");
        }
    }

    @Test
    void what_was_typed_wins_over_what_a_geocoder_answered() {
        var taken = take("""
                Nom;Adresse;Code postal;Ville;latitude;longitude;result_label;result_score;result_type;result_id;result_city;result_citycode
                Lieu A;80 route de Sorholus;64470;Tardets-Sorholus;43.101;-0.851;Route de Montory 64470 Tardets-Sorholus;0.5;street;64533_0040;Tardets-Sorholus;64533
                """);
        assertThat(taken.place(0).address().street()).isEqualTo("80 route de Sorholus");
        assertThat(taken.target("result_label")).isEqualTo("-");
        assertThat(taken.target("result_id")).isEqualTo("-");
        assertThat(taken.target("result_score")).isEqualTo("score_geocodage");
    }

    @Test
    void the_mail_and_the_telephone_of_a_named_person_stay_with_her() {
        var taken = take("""
                Nom;Rue;Code postal;Ville;Email;Contact : nom;Contact : email;Contact : téléphone;Fixe
                Lieu A;1 rue Un;33000;Bordeaux;accueil@exemple.fr;DUPONT Jean;jean.dupont@exemple.fr;06 39 98 00 01;05 36 49 00 01
                """);
        assertThat(taken.place(0).contact().emails()).containsExactly("accueil@exemple.fr");
        assertThat(taken.place(0).contact().phones()).containsExactly("+33536490001");
    }

    @Test
    void letters_that_every_title_begins_with_say_nothing() {
        var taken = take("""
                gid;c_nom;c_raison_sociale;c_adresse;c_postcode;c_city;c_telephone;c_mobile
                1;BIBLIOTHEQUE DU BOURG;COMMUNE DE DROUE;1 place du Marché;41270;DROUE;05 36 49 00 01;
                2;CYBER ESPACE;;2 rue Haute;41120;CORMERAY;;06 12 34 56 78
                """);
        assertThat(taken.place(0).identity().name()).isEqualTo("BIBLIOTHEQUE DU BOURG");
        assertThat(taken.target("c_raison_sociale")).isEqualTo("structure_parente");
        assertThat(taken.place(1).contact().phones()).containsExactly("+33612345678");
    }

    @Test
    void the_date_of_a_record_is_no_opening_time_and_a_group_of_communes_no_kind_of_place() {
        var taken = take("""
                datetime_create;Nom;Adresse;Code postal;Ville;EPCI;Lundi
                05/05/2021 14:29:42;Lieu A;1 rue Haute;33000;Bordeaux;Bordeaux Métropole;9-12
                """);
        assertThat(taken.target("datetime_create")).isEqualTo("date_maj");
        assertThat(taken.target("EPCI")).isEqualTo("-");
        assertThat(taken.place(0).hours().osm()).isEqualTo("Mo 09:00-12:00");
    }

    @Test
    void days_in_one_column_and_times_in_another_belong_together() {
        var taken = take("""
                Nom;Adresse;Code postal;Ville;Jours;Horaires
                Lieu A;1 rue Haute;33000;Bordeaux;mardi;14h-17h
                Lieu B;2 rue Haute;33000;Bordeaux;lundi et jeudi;9h-12h
                """);
        assertThat(taken.place(0).hours().osm()).isEqualTo("Tu 14:00-17:00");
        assertThat(taken.place(1).hours().osm()).isEqualTo("Mo,Th 09:00-12:00");
    }

    @Test
    void weeks_in_one_column_bound_the_hours_of_another() {
        var taken = take("""
                nom;adresse;code_postal;commune;horaires;ouverture
                Bus;Le Bourg;16140;Tusson;Tu 09:00-12:30;Semaine impaire
                """);
        assertThat(taken.place(0).hours().osm()).isEqualTo("week 01-53/2 Tu 09:00-12:30");
    }

    @Test
    void a_quote_that_is_never_closed_swallows_no_row() {
        var taken = take("""
                nom;adresse;code_postal;commune;telephone
                "Café numérique;1 rue Haute;33000;Bordeaux;05 36 49 00 01
                Lieu B;2 rue Haute, écran 27";33000;Bordeaux;05 36 49 00 02
                "Lieu C";"3 rue Haute
                bâtiment 2";33000;Bordeaux;05 36 49 00 03
                """);
        assertThat(taken.place(0).identity().name()).isEqualTo("Café numérique");
        assertThat(taken.place(1).contact().phones()).containsExactly("+33536490002");
        assertThat(taken.place(2).address().street()).startsWith("3 rue Haute");
    }

    @Test
    void a_title_that_says_a_day_wins_over_odd_cells() {
        var taken = take("""
                Nom;Adresse;Code postal;Ville;Lundi;Mardi;Mercredi
                Lieu A;1 rue A;33000;Bordeaux;matin;9/12;Fermé
                Lieu B;2 rue B;33000;Bordeaux;9-12;de 9 à 12 et de 14 à 17;journée
                """);
        assertThat(taken.target("Mercredi")).isEqualTo("horaires_mercredi");
        assertThat(taken.place(0).hours().osm()).contains("Tu 09:00-12:00").contains("Mo unknown");
        assertThat(taken.place(1).hours().osm())
                .contains("Mo 09:00-12:00")
                .contains("Tu 09:00-12:00,14:00-17:00")
                .contains("We unknown");
    }
}
