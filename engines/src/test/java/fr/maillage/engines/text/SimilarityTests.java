package fr.maillage.engines.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class SimilarityTests {

    @Test
    void counts_typing_mistakes() {
        assertThat(EditDistance.between("mediatheque", "mediatheque")).isZero();
        assertThat(EditDistance.between("mediatheque", "mediateque")).isEqualTo(1);
        assertThat(EditDistance.between("numerique", "nuemrique")).isEqualTo(1);
        assertThat(EditDistance.between("", "abc")).isEqualTo(3);
        assertThat(EditDistance.between("kitten", "sitting")).isEqualTo(3);
    }

    @Test
    void turns_mistakes_into_likeness() {
        assertThat(EditDistance.similarity("", "")).isEqualTo(1);
        assertThat(EditDistance.similarity("abcd", "abce")).isEqualTo(0.75);
        assertThat(EditDistance.similarity("abc", "xyz")).isZero();
    }

    @Test
    void compares_runs_of_three_letters() {
        assertThat(Trigrams.similarity("merignac", "merignac")).isEqualTo(1);
        assertThat(Trigrams.similarity("saint medard", "st medard")).isGreaterThan(0.5);
        assertThat(Trigrams.similarity("pessac", "lormont")).isZero();
        assertThat(Trigrams.of("ab")).containsExactlyInAnyOrder("  a", " ab", "ab ");
    }

    @Test
    void weighs_rare_words_more_than_common_ones() {
        List<List<String>> names = java.util.stream.IntStream.range(0, 2000)
                .mapToObj(i -> i < 500 ? List.of("mairie", "mairie") : List.of("nom" + i))
                .toList();
        TokenWeights weights = TokenWeights.of(names);
        assertThat(weights.holders("mairie")).isEqualTo(500);
        assertThat(weights.bits("mairie")).isCloseTo(2.58, within(0.01));
        assertThat(weights.bits("nom600")).isEqualTo(8);
        assertThat(weights.bits("jamais vu")).isEqualTo(8);
    }
}
