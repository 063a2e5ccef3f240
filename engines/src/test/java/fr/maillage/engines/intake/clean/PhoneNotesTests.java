package fr.maillage.engines.intake.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Telephones as people write them, and what they write beside. */
class PhoneNotesTests {
    private static List<String> read(String cell) {
        PhoneCleaner.Found found = PhoneCleaner.clean(cell, "").get();
        List<String> said = new ArrayList<>();
        for (String number : found.numbers()) {
            String note = found.notes().get(number);
            said.add(number + (note == null ? "" : " (" + note + ")"));
        }
        return said;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "05 36 49 00 03 poste 12 > +33536490003 (poste 12)",
                "05 36 49 00 03 (poste 12) > +33536490003 (poste 12)",
                "05 36 49 00 03 ext 12 > +33536490003 (ext 12)",
                "05.36.49.00.03, choix 2 > +33536490003 (choix 2)",
                "0536490003 touche 1 > +33536490003 (touche 1)",
                "05 36 49 00 03 ou 04 > +33536490003 (ou 04)",
                "05 36 49 00 03/04 > +33536490003 (ou 04)",
                "05 36 49 00 03 demander poste 429 ou 430 > +33536490003 (demander poste 429 ou 430)",
                "05 36 49 00 03 (9h30-12h) > +33536490003 (9h30-12h)",
                "05 36 49 00 03 - Accueil : 03 53 01 00 85 > +33536490003|+33353010085 (Accueil)",
                "Accueil : 03 53 01 00 85 > +33353010085 (Accueil)",
                "Tél. : 03 53 01 00 85 (secrétariat) > +33353010085 (secrétariat)",
                "3949 (touche 1) > 3949 (touche 1)",
            })
    void keeps_what_is_said_beside_a_number(String cell, String expected) {
        assertThat(String.join("|", read(cell))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "+262 9 72 00 39 49 > +33972003949",
                "0033 5 36 49 00 03 > +33536490003",
                "+33 (0)5 36 49 00 03 > +33536490003",
                "05/36/49/00/03 > +33536490003",
                "O5 36 49 00 03 > +33536490003",
                "05 36 49 OO 03 > +33536490003",
                "05 36 49 00 03 / 03 53 01 00 85 > +33536490003|+33353010085",
                "05364900030353010085 > +33536490003|+33353010085",
                "05 36 49 00 03 et 05 36 49 00 03 > +33536490003",
            })
    void reads_a_number_however_it_is_written(String cell, String expected) {
        assertThat(String.join("|", read(cell))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Fax : 05 36 49 00 91", "05 36 49 00 91 (fax)", "Télécopie 05 36 49 00 91", "à venir", "12"})
    void gives_no_fax_and_no_word_as_a_telephone(String cell) {
        assertThat(read(cell)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"05 36 49 00 03 – fax 05 36 49 00 09", "Tél : 05 36 49 00 03 / Fax : 05 36 49 00 09"})
    void leaves_out_the_fax_beside_a_telephone(String cell) {
        assertThat(read(cell)).containsExactly("+33536490003");
    }

    @ParameterizedTest
    @CsvSource({
        "accueil @exemple.example, accueil@exemple.example",
        "contact [at] exemple.example, contact@exemple.example",
        "contact(at)exemple(dot)example, contact@exemple.example",
        "mailto:contact@exemple.example, contact@exemple.example",
        "'contact@exemple,fr', contact@exemple.fr",
        "contact@exemple .fr, contact@exemple.fr",
        "Contact@Exemple.example;, Contact@exemple.example",
        "'a1@x.example,b2@y.example', a1@x.example b2@y.example",
        "'contact@exemple.fr,com@exemple.fr', contact@exemple.fr com@exemple.fr",
    })
    void mends_an_address_that_has_one_meaning(String cell, String expected) {
        assertThat(String.join(" ", EmailCleaner.clean(cell).get())).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "10400 route des Lacs > 10400 route des Lacs",
                "13400 bis chemin des Vignes > 13400 bis chemin des Vignes",
                "12 rue Haute 33000 Bordeaux > 12 rue Haute",
                "10400 route des Lacs 40200 Mimizan > 10400 route des Lacs",
            })
    void keeps_the_number_of_a_long_road(String text, String street) {
        assertThat(AddressText.of(text).street()).isEqualTo(street);
    }

    @ParameterizedTest
    @ValueSource(strings = {"97411_1204_00004", "97411_0391_00006_bis", "21330063500000"})
    void makes_no_siret_of_another_key(String text) {
        assertThat(PivotCleaner.clean(text).value()).isNull();
    }
}
