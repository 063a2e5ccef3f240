package fr.maillage.engines.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactReaderTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "05 57 65 75 39",
                "0557657539",
                "05.57.65.75.39",
                "05/57/65/75/39",
                "+33 5 57 65 75 39",
                "+33 (0)5 57 65 75 39",
                "0033557657539",
                "557657539",
                "Tél. : 05-57-65-75-39"
            })
    void writes_french_phones_one_way(String cell) {
        assertThat(ContactReader.phones(List.of(cell))).containsExactly("+33557657539");
    }

    @ParameterizedTest
    @CsvSource({"213/857-0034, 213-857-0034", "(213) 857 0034, 1-213-857-0034", "39 49, 3949"})
    void writes_other_phones_one_way(String one, String other) {
        assertThat(ContactReader.phones(List.of(one)))
                .isEqualTo(ContactReader.phones(List.of(other)))
                .hasSize(1);
    }

    @Test
    void reads_several_phones_in_a_cell() {
        assertThat(ContactReader.phones(List.of("05 57 87 02 57 / 05 56 08 98 55")))
                .containsExactlyInAnyOrder("+33557870257", "+33556089855");
        assertThat(ContactReader.phones(List.of("06.66.00.00.01 ET 09.81.00.00.02")))
                .hasSize(2);
        assertThat(ContactReader.phones(List.of("sur place"))).isEmpty();
    }

    @Test
    void reads_mails_and_pages_and_refuses_broken_ones() {
        assertThat(ContactReader.emails(List.of("Contact@Asso.fr - accueil@asso.fr", "@", "clepalabregmail.com")))
                .containsExactlyInAnyOrder("contact@asso.fr", "accueil@asso.fr");
        assertThat(ContactReader.pages(List.of("https://www.asso.fr/", "Http://ville.fr/lieux")))
                .containsExactlyInAnyOrder("asso.fr", "ville.fr/lieux");
    }

    @Test
    void keeps_domains_that_belong_to_somebody() {
        assertThat(ContactReader.domains(Set.of("a@gmail.com", "b@asso.fr"), Set.of("facebook.com/asso", "ville.fr")))
                .containsExactlyInAnyOrder("asso.fr", "ville.fr");
    }

    @ParameterizedTest
    @CsvSource({
        "213 302 300 00017, ''", // wrong key
        "73282932000074, 73282932000074",
        "732 829 320 00074, 73282932000074",
        "35600000000048, 35600000000048", // La Poste, the usual key
        "35600000009075, 35600000009075", // La Poste, digits adding up to 35
        "35600000009076, ''",
        "00000000000000, ''",
        "36750100000000, ''",
        "CAMARET, ''"
    })
    void keeps_valid_sirets_only(String cell, String siret) {
        assertThat(Sirets.read(cell)).isEqualTo(siret);
    }

    @Test
    void reads_the_legal_unit() {
        assertThat(Sirets.siren("732 829 320")).isEqualTo("732829320");
        assertThat(Sirets.siren("73282932000074")).isEqualTo("732829320");
        assertThat(Sirets.siren("000000000")).isEmpty();
    }

    @Test
    void reads_one_american_number_in_its_three_forms() {
        assertThat(List.of("+1 212-366-1182", "1 (212) 366-1182", "212/366-1182"))
                .allSatisfy(
                        cell -> assertThat(ContactReader.phones(List.of(cell))).containsExactly("2123661182"));
    }
}
