package fr.maillage.engines.match;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressReaderTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            8 rue de la Boétie - 33000 Bordeaux             | 8, Rue de la Boetie
            12 av. du Gal Leclerc                           | 12 avenue du Général Leclerc
            7 bis rue Max Linder                            | 7bis, rue Max Linder
            Pôle Brassens - 2 rue Henri Dunant - Esplanade  | 2 rue Henri Dunant, 33310 Lormont
            Espace Mozart 12 avenue de la Vieille Tour      | 12 av de la Vieille Tour BP 123
            Bruntsfield Place, 166                          | 166 Bruntsfield Place
            Bloor Street West, 469                          | 469 Bloor Street W
            10250 santa monica blvd.                        | 10250 Santa Monica Boulevard
            2355 peachtree rd. battle shopping center       | 2355 Peachtree Road
            1 place St Jean                                 | 1 pl. Saint-Jean
            """)
    void gives_two_spellings_of_one_address_the_same_key(String one, String other) {
        ReadAddress left = AddressReader.read(one);
        ReadAddress right = AddressReader.read(other);
        assertThat(left.key()).isEqualTo(right.key()).isNotEmpty();
        assertThat(left.suffix()).isEqualTo(right.suffix());
    }

    @Test
    void finds_the_postal_code_and_the_town_inside() {
        ReadAddress address = AddressReader.read("23 route Cure Mairie - 33450 MONTUSSAN CEDEX");
        assertThat(address.postalCode()).isEqualTo("33450");
        assertThat(Towns.fold(address.town())).isEqualTo("montussan");
        assertThat(address.numbers()).containsExactly("23");
    }

    @Test
    void keeps_ranges_and_repeated_numbers() {
        assertThat(AddressReader.read("10-12, place des Capucins").numbers()).containsExactlyInAnyOrder("10", "12");
        assertThat(AddressReader.read("25 ter avenue de Verdun").suffix()).isEqualTo("t");
    }

    @Test
    void names_no_street_without_one() {
        assertThat(AddressReader.read("").namesStreet()).isFalse();
        assertThat(AddressReader.read("BP 12").namesStreet()).isFalse();
    }

    @Test
    void takes_numbered_streets_written_out_for_the_same() {
        assertThat(AddressReader.read("350 Fifth Avenue").key())
                .isEqualTo(AddressReader.read("350 5th Ave.").key());
    }
}
