package fr.maillage.platform.directory.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedAddressTests {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12 rue des Faures, 33000 Bordeaux | 12 rue des Faures | 33000 | 33063",
                "3 rue de Bordeaux, Lormont        | 3 rue de Bordeaux | ''    | 33249",
                "talence                           | ''                | ''    | 33522",
                "1 place Rodesse 33310             | 1 place Rodesse   | 33310 | 33249",
                "5 avenue de la Gare, Le Taillan-Médoc | 5 avenue de la Gare | '' | 33519",
            })
    void finds_the_commune_that_is_said_last(String typed, String street, String postal, String commune) {
        TypedAddress read = ContributionsTests.typed(typed);
        assertThat(read.street()).isEqualTo(street);
        assertThat(read.postalCode()).isEqualTo(postal);
        assertThat(read.commune().code()).isEqualTo(commune);
    }

    @Test
    void refuses_an_address_outside_the_territory() {
        assertThat(TypedAddress.read("1 rue Sainte, 13001 Marseille", ContributionsTests.bordeaux()))
                .isEmpty();
    }
}
