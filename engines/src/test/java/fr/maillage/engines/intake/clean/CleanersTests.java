package fr.maillage.engines.intake.clean;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.engines.intake.finding.FindingCode;
import fr.maillage.engines.intake.finding.Note;
import java.time.LocalDate;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each defect seen in real files: repaired when certain, flagged when not. */
class CleanersTests {
    private static ListAssert<FindingCode> assertCodes(Cleaned<?> cleaned) {
        return assertThat(cleaned.notes().stream().map(Note::code).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "00000000000000, , PIVOT_ZERO",
        "36750100000000, , PIVOT_DAMAGED",
        "21760351300000, , PIVOT_DAMAGED",
        "26\u202f421\u202f024\u202f600\u202f015, 26421024600015, PIVOT_FORMAT",
        "356 000 000 00048, 35600000000048, PIVOT_FORMAT",
        "130005481, 130005481, PIVOT_SIREN",
        "34106240403159/APE:8790B, 34106240403159, PIVOT_APE",
        "689330, , PIVOT_LENGTH",
        "CAMARET-SUR-AIGUES, , PIVOT_UNREADABLE",
        "'3,67501E+13', , PIVOT_DAMAGED",
    })
    void reads_siret_numbers_as_files_damage_them(String text, String expected, FindingCode code) {
        Cleaned<String> cleaned = PivotCleaner.clean(text);
        assertThat(cleaned.value()).isEqualTo(expected);
        assertCodes(cleaned).containsExactly(code);
    }

    @ParameterizedTest
    @CsvSource({
        "05 57 65 75 39, +33557657539, PHONE_FORMAT",
        "+33 (0)5 57 65 75 39, +33557657539, PHONE_FORMAT",
        "476000003, +33476000003, PHONE_LEADING_ZERO",
        "0262 30 00 01, +262262300001, PHONE_FORMAT",
        "05 57 87 02 57 / 05 56 08 98 55, +33557870257 +33556089855, PHONE_SEVERAL",
        "06.66.37.24.32 ET 09.81.82.79.97, +33666372432 +33981827997, PHONE_SEVERAL",
        "39 49, 3949, PHONE_SHORT",
        "054088085, '', PHONE_INVALID",
    })
    void reads_phones_as_people_type_them(String text, String expected, FindingCode code) {
        Cleaned<PhoneCleaner.Found> cleaned = PhoneCleaner.clean(text, "");
        assertThat(String.join(" ", cleaned.get().numbers())).isEqualTo(expected);
        assertCodes(cleaned).containsExactly(code);
    }

    @ParameterizedTest
    @CsvSource({
        "accueil @exemple.fr, accueil@exemple.fr",
        "'contact@exemple,fr', contact@exemple.fr",
        "contact\u00a0@\u00a0exemple.fr, contact@exemple.fr",
        "contact [at] exemple.fr, contact@exemple.fr",
        "contact@exemple .fr, contact@exemple.fr",
    })
    void repairs_an_address_where_one_thing_alone_can_be_meant(String text, String expected) {
        Cleaned<java.util.List<String>> cleaned = EmailCleaner.clean(text);
        assertThat(cleaned.get()).containsExactly(expected);
        assertCodes(cleaned).contains(FindingCode.EMAIL_REPAIRED);
    }

    @ParameterizedTest
    @CsvSource({"97411_1204_00004", "21760400000000", "97411_0391_00006_bis"})
    void a_number_that_may_be_no_siret_is_not_believed(String text) {
        assertThat(PivotCleaner.clean(text).value()).isNull();
    }

    @Test
    void a_number_of_metres_along_a_road_is_no_postal_code() {
        assertThat(AddressText.of("10400 route des Lacs").street()).isEqualTo("10400 route des Lacs");
        assertThat(AddressText.of("12 rue Haute 33000 Bordeaux").postalCode()).isEqualTo("33000");
        assertThat(AddressText.of("33000 Bordeaux").postalCode()).isEqualTo("33000");
    }

    @ParameterizedTest
    @CsvSource({
        "contact.pessac@@exemple.fr, contact.pessac@exemple.fr, EMAIL_REPAIRED",
        "clepalabregmail.com, clepalabre@gmail.com, EMAIL_REPAIRED",
        "accueil@exemple.fr., accueil@exemple.fr, EMAIL_REPAIRED",
        "a@exemple.fr - b@exemple.fr, a@exemple.fr b@exemple.fr, EMAIL_SEVERAL",
        "secrétariat@exemple.fr, '', EMAIL_ACCENT",
        "accueil@cc montsdupilat.fr, '', EMAIL_INVALID",
        "@, '', EMAIL_INVALID",
        "anne.dupont@exemple.fr, anne.dupont@exemple.fr, EMAIL_PERSONAL",
    })
    void reads_addresses_as_people_type_them(String text, String expected, FindingCode code) {
        Cleaned<java.util.List<String>> cleaned = EmailCleaner.clean(text);
        assertThat(String.join(" ", cleaned.get())).isEqualTo(expected);
        assertCodes(cleaned).containsExactly(code);
    }

    @ParameterizedTest
    @CsvSource({
        "exemple.fr, http://exemple.fr, URL_SCHEME",
        "Http://exemple.fr/A, http://exemple.fr/A, URL_REPAIRED",
        "www.a.fr www.b.fr/c, http://www.a.fr http://www.b.fr/c, URL_SEVERAL",
        "https://www.a.fr/290190https://www.b.fr, https://www.a.fr/290190 https://www.b.fr, URL_SEVERAL",
        "pas de site, '', URL_INVALID",
    })
    void reads_sites_as_people_type_them(String text, String expected, FindingCode code) {
        Cleaned<UrlCleaner.Found> cleaned = UrlCleaner.clean(text);
        assertThat(String.join(" ", cleaned.get().urls())).isEqualTo(expected);
        assertCodes(cleaned).contains(code);
    }

    @Test
    void moves_a_mail_out_of_the_column_of_sites() {
        Cleaned<UrlCleaner.Found> cleaned = UrlCleaner.clean("accueil@exemple.fr");
        assertThat(cleaned.get().emails()).containsExactly("accueil@exemple.fr");
        assertCodes(cleaned).containsExactly(FindingCode.EMAIL_IN_WEBSITE);
    }

    @ParameterizedTest
    @CsvSource({
        "07/12/2021, 2021-12-07, DATE_FORMAT",
        "44926, 2022-12-31, DATE_SERIAL",
        "le 3 mars 2023, 2023-03-03, DATE_FORMAT",
        "01/01/1970, , DATE_EPOCH",
        "2031-01-01, , DATE_FUTURE",
        "31/02/2023, , DATE_UNREADABLE",
        "hier, , DATE_UNREADABLE",
    })
    void reads_dates_as_files_write_them(String text, LocalDate expected, FindingCode code) {
        Cleaned<LocalDate> cleaned = new DateCleaner(LocalDate.of(2026, 11, 21)).clean(text);
        assertThat(cleaned.value()).isEqualTo(expected);
        assertCodes(cleaned).containsExactly(code);
    }

    @ParameterizedTest
    @CsvSource({
        "Fresnes-LÃ©guillon, Fresnes-Léguillon, TEXT_MOJIBAKE",
        "Trie-ChÃ¢teau, Trie-Château, TEXT_MOJIBAKE",
        "Clic' &amp; Ressources, Clic' & Ressources, TEXT_ENTITY",
        "'Deux  espaces ', Deux espaces, TEXT_SPACES",
        "ab\u0007c, abc, TEXT_CONTROL",
    })
    void mends_texts(String text, String expected, FindingCode code) {
        Cleaned<String> cleaned = TextCleaner.line(text);
        assertThat(cleaned.value()).isEqualTo(expected);
        assertCodes(cleaned).containsExactly(code);
    }

    @Test
    void leaves_right_french_texts_alone() {
        assertThat(TextCleaner.line("Pâtisserie d’Évry, théâtre « Là-bas » – Œuvre")
                        .notes())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "8 rue de la Boétie - 33000 Bordeaux | 8 rue de la Boétie | 33000 | Bordeaux",
                "4 AVENUE DE L UNION---16710-ST YRIIEIX | 4 AVENUE DE L UNION | 16710 | ST YRIIEIX",
                "Rue du Professeur Arnozan, BP10 035, 33400 Talence | Rue du Professeur Arnozan, BP10 035 | 33400 | Talence",
                "33 chemin Gaston | 33 chemin Gaston | '' | ''",
                "1 place A, 33 700 Mérignac, France | 1 place A | 33700 | Mérignac",
            })
    void cuts_an_address_that_holds_its_postal_code(String text, String street, String code, String commune) {
        assertThat(AddressText.of(text)).isEqualTo(new AddressText(street, code, commune));
    }
}
