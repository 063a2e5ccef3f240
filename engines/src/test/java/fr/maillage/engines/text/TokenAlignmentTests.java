package fr.maillage.engines.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.maillage.engines.text.TokenAlignment.Weighted;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenAlignmentTests {

    @ParameterizedTest
    @CsvSource({
        "centre voltaire, voltaire centre, 1",
        "kwik fit, kwikfit, 1",
        "point information mediation multi services, pimms, 1",
        "cyberbase, cyber base, 1",
        "bibliotheque, bib, 0.8",
        "cocteau, coctaeu, 0.9",
        "mediatheques, mediathequ, 0.9",
        "moulin, prevert, 0",
        "salle 12, salle 13, 0.5",
        "mark, mary, 0",
        "francois mitterrand, f mitterrand, 0.85",
        "'', moulin, 0"
    })
    void tells_how_alike_two_names_are(String left, String right, double dice) {
        assertThat(TokenAlignment.of(words(left), words(right)).dice()).isCloseTo(dice, within(0.001));
        assertThat(TokenAlignment.of(words(right), words(left)).dice()).isCloseTo(dice, within(0.001));
    }

    @Test
    void tells_which_words_are_left_over() {
        TokenAlignment alignment = TokenAlignment.of(words("mairie annexe pessac"), words("pessac mairie"));
        assertThat(alignment.leftOnly()).containsExactly("annexe");
        assertThat(alignment.rightOnly()).isEmpty();
        assertThat(alignment.containment()).isEqualTo(1);
    }

    @Test
    void lets_rare_words_decide() {
        List<Weighted> left = List.of(new Weighted("mairie", 1), new Weighted("pessac", 8));
        List<Weighted> right = List.of(new Weighted("mairie", 1), new Weighted("lormont", 8));
        assertThat(TokenAlignment.of(left, right).dice()).isCloseTo(0.111, within(0.001));
    }

    private static List<Weighted> words(String name) {
        return Arrays.stream(name.split(" "))
                .filter(word -> !word.isEmpty())
                .map(word -> new Weighted(word, 2))
                .toList();
    }
}
