package fr.maillage.engines.cog;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.engines.cog.RowMatch.Clue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowResolverTests {
    private final Cog cog = Cog.bundled();

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            BORDEAUX,            33000,      '',      '',  33063
            Bordeaux,            33079,      '',      '',  33063
            Bordeaux,            '',         33063,   '',  33063
            Bordeaux,            '',         '',      33,  33063
            CARBET,              97221,      '',      '',  97204
            Cran Gevrier,        74960,      '',      '',  74010
            BOUIRGES,            18000,      '',      '',  18033
            Biot,                6410,       '',      '',  06018
            Chambéry,            73000,      73065,   '',  73065
            Grenoble,            380000,     '',      '',  38185
            Sommières,           30252Cedex, '',      '',  30321
            Marseille 13e,       13013,      13213,   '',  13055
            62300,               '',         62498,   '',  62498
            '',                  33700,      33281,   '',  33281
            St Médard,           33160,      '',      '',  33449
            '33160 St Médard',   '',         '',      '',  33449
            Pierrefitte,         93380,      93059,   '',  93066
            """)
    void finds_the_commune_that_the_clues_agree_on(
            String name, String postalCode, String inseeCode, String departement, String expected) {
        RowMatch match = cog.resolve(name, postalCode, inseeCode, departement);
        assertThat(match.commune().orElseThrow().code()).isEqualTo(expected);
        assertThat(match.certainty()).isGreaterThanOrEqualTo(0.8);
    }

    @Test
    void prefers_the_postal_code_to_an_insee_code_at_the_other_end_of_the_world_but_asks() {
        RowMatch match = cog.resolve("Mont-Dore", "98809", "63236", "");
        assertThat(match.commune().orElseThrow().code()).isEqualTo("98817");
        assertThat(match.isCertain()).isFalse();
    }

    @Test
    void never_joins_on_a_name_alone() {
        RowMatch match = cog.resolve("Mérignac", "", "", "");
        assertThat(match.isCertain()).isFalse();
        assertThat(match.others()).extracting(Commune::name).contains("Mérignac");
    }

    @Test
    void never_joins_on_a_postal_code_alone() {
        assertThat(cog.resolve("", "33000", "", "").isCertain()).isFalse();
        assertThat(cog.resolve("", "51300", "", "").certainty()).isLessThan(0.1);
    }

    @Test
    void says_that_the_postal_code_is_not_the_commune_s() {
        RowMatch match = cog.resolve("Bourg-en-Bresse", "01500", "", "");
        assertThat(match.commune().orElseThrow().code()).isEqualTo("01053");
        assertThat(match.disagreements()).hasSize(1);
        assertThat(match.disagreements().getFirst().clue()).isEqualTo(Clue.POSTAL_CODE);
        assertThat(match.disagreements().getFirst().expected()).containsExactly("01000");
    }

    @Test
    void says_that_the_insee_code_is_another_commune_s() {
        RowMatch match = cog.resolve("Avignon", "84000", "84700", "");
        assertThat(match.commune().orElseThrow().name()).isEqualTo("Avignon");
        assertThat(match.disagreements().getFirst().sentence())
                .isEqualTo("« 84700 » est un code postal, pas un code INSEE.");
    }

    @Test
    void does_not_invent_a_commune() {
        RowMatch match = cog.resolve("Mairie", "", "0null", "");
        assertThat(match.commune()).isEmpty();
        assertThat(match.certainty()).isZero();
        assertThat(match.disagreements()).isNotEmpty();
    }

    @Test
    void asks_when_the_name_and_the_code_are_those_of_two_communes_of_one_departement() {
        RowMatch match = cog.resolve("Bordeaux", "", "33318", "33");
        assertThat(match.isCertain()).isFalse();
        assertThat(match.others()).extracting(Commune::name).contains("Pessac");
    }

    @Test
    void tells_the_arrondissement() {
        RowMatch match = cog.resolve("MARSEILLE 02", "13002", "", "");
        assertThat(match.part().orElseThrow().code()).isEqualTo("13202");
        assertThat(match.isCertain()).isTrue();
    }
}
