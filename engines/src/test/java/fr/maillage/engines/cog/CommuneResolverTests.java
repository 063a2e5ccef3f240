package fr.maillage.engines.cog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommuneResolverTests {
    private final Cog cog = Cog.bundled();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            bordeaux                     | 33063 | 0.85
            BORDEAUX                     | 33063 | 0.85
            33100                        | 33063 | 0.85
            33000 Bordeaux Cedex         | 33063 | 1.00
            33079 Bordeaux               | 33063 | 0.90
            33 000 Bordeaux              | 33063 | 1.00
            33000Bordeaux                | 33063 | 1.00
            F-33000 Bordeaux, France     | 33063 | 1.00
            Bordeaux (33)                | 33063 | 0.90
            Mairie de Bordeaux           | 33063 | 0.85
            MERIGNAC CEDEX               | 33281 | 0.80
            33697 Mérignac               | 33281 | 0.90
            St Médard en Jalles          | 33449 | 0.85
            ST-MEDARD-EN-JALLES          | 33449 | 0.85
            33160 St Médard              | 33449 | 0.90
            Villenave d Ornon            | 33550 | 0.85
            villenave-d’ornon            | 33550 | 0.85
            L'Haÿ-les-Roses              | 94038 | 0.85
            CARBET 97221                 | 97204 | 0.90
            Carbet                       | 97204 | 0.80
            Cran Gevrier 74960           | 74010 | 0.90
            Caudéran                     | 33063 | 0.50
            Châlons-sur-Marne            | 51108 | 0.70
            18000 BOUIRGES               | 18033 | 0.85
            01500 Bourg-en-Bresse        | 01053 | 0.80
            6410 Biot                    | 06018 | 0.90
            AMIENS CEDEX 1 BP 32615      | 80021 | 0.80
            30252Cedex Sommières         | 30321 | 0.90
            62300                        | 62498 | 0.50
            Chalon s/ Saône              | 71076 | 0.85
            Bègles                       | 33039 | 0.85
            le bouscat                   | 33069 | 0.85
            Bouscat                      | 33069 | 0.80
            Paris                        | 75056 | 0.85
            Bordeaux Mériadeck           | 33063 | 0.50
            2A004                        | 2A004 | 0.90
            33063                        | 33063 | 0.90
            97410 Saint-Pierre           | 97416 | 0.90
            20200 Bastia                 | 2B033 | 0.90
            98800 Nouméa                 | 98818 | 0.90
            """)
    void finds_the_right_commune_first(String text, String code, double certainty) {
        CommuneMatch first = cog.resolve(text).getFirst();
        assertThat(first.commune().code()).isEqualTo(code);
        assertThat(first.certainty()).isGreaterThanOrEqualTo(certainty);
    }

    @ParameterizedTest
    @CsvSource({
        "Marseille 2e, 13202",
        "MARSEILLE 02, 13202",
        "Paris 12ème, 75112",
        "Paris 12 eme arrondissement, 75112",
        "75016 Paris, 75116",
        "LYON CEDEX 03, 69383",
        "Marseille 13013, 13213",
        "Paris 1er, 75101",
        "Cran-Gevrier, 74093"
    })
    void names_the_part_of_the_commune(String text, String part) {
        assertThat(cog.resolve(text).getFirst().part().orElseThrow().code()).isEqualTo(part);
    }

    @Test
    void gives_all_communes_that_share_a_name() {
        List<CommuneMatch> matches = cog.resolve("St-Médard");
        assertThat(matches).hasSizeGreaterThan(5);
        assertThat(matches)
                .extracting(match -> match.commune().name())
                .contains("Saint-Médard", "Saint-Médard-en-Jalles", "Saint-Médard-d'Eyrans");
        assertThat(matches).allMatch(match -> match.certainty() < 0.7);
    }

    @Test
    void is_not_sure_of_a_misspelled_name() {
        CommuneMatch first = cog.resolve("Merignca").getFirst();
        assertThat(first.commune().code()).isEqualTo("33281");
        assertThat(first.by()).isEqualTo(MatchedBy.TYPO);
        assertThat(first.certainty()).isLessThan(0.6);
    }

    @Test
    void finds_nothing_where_nothing_is_said() {
        assertThat(List.of("", "   ", "Mairie", "CEDEX", "?!", "00000", "qwxzkjhgvb"))
                .allSatisfy(text -> assertThat(cog.resolve(text)).isEmpty());
    }

    @Test
    void certainties_are_between_zero_and_one_and_in_order() {
        for (String text : List.of("Saint-Denis", "33160", "Sainte", "val", "97133", "Saint Pierre 17", "Ville 2e")) {
            List<Double> certainties =
                    cog.resolve(text).stream().map(CommuneMatch::certainty).toList();
            assertThat(certainties).allMatch(c -> c > 0 && c <= 1).isSortedAccordingTo((a, b) -> Double.compare(b, a));
        }
    }

    @Test
    void finds_every_commune_by_its_name_and_postal_code() {
        assertThat(cog.listCommunes().stream().filter(c -> !c.postalCodes().isEmpty()))
                .allMatch(c -> cog.resolve(c.postalCodes().getFirst() + " " + c.name()).stream()
                        .anyMatch(match -> match.commune().equals(c)));
    }
}
