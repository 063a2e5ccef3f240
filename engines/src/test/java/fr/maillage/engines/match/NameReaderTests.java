package fr.maillage.engines.match;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameReaderTests {

    @ParameterizedTest
    @CsvSource({
        "Centre Communal d’Action Sociale de Coutras, CCAS DE COUTRAS",
        "Maison des Jeunes et de la Culture Voltaire, M.J.C. Voltaire",
        "Maison de services au public du Créonnais, France services Créonnais",
        "Médiathèque municipale de Blaye, BIBLIOTHÈQUE DE BLAYE",
        "Point information médiation multi-services Cenon, PIMMS de Cenon",
        "Espace public numérique, Cyber-base",
        "Centre social et culturel Génicart, Centre socio-culturel GENICART",
        "Médiathèque de St-Médard, médiatheque de Saint Medard",
        "Joe’s Café, joes cafe",
        "Collège Jean Moulin n° 2, College Jean Moulin II"
    })
    void gives_two_spellings_the_same_words(String one, String other) {
        assertThat(NameReader.read(one).tokens())
                .isEqualTo(NameReader.read(other).tokens());
    }

    @Test
    void keeps_numbers_and_directions_apart() {
        ReadName name = NameReader.read("Agence n° 03 Bordeaux Nord");
        assertThat(name.numbers()).containsExactly("3");
        assertThat(name.poles()).hasSize(1);
        assertThat(NameReader.read("Bâtiment B").numbers()).containsExactly("b");
    }

    @Test
    void knows_what_the_name_says_the_place_is() {
        assertThat(NameReader.read("Mairie de Pessac – CCAS").families()).containsExactlyInAnyOrder("townhall", "ccas");
        assertThat(NameReader.read("La Ruche").families()).isEmpty();
    }

    @Test
    void puts_brackets_aside() {
        ReadName name = NameReader.read("UNADEV (union nationale des aveugles)");
        assertThat(name.compact()).isEqualTo("unadev");
        assertThat(name.aside()).contains("aveugle").doesNotContain("unadev");
        assertThat(NameReader.read("(La Ruche)").tokens()).containsExactly("ruche");
    }

    @Test
    void reads_nothing_from_nothing() {
        assertThat(NameReader.read("  ").isEmpty()).isTrue();
        assertThat(NameReader.read("?!").isEmpty()).isTrue();
    }
}
