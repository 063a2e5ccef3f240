package fr.maillage.engines.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Gsm7Tests {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "François, élève à la fête de Noël|Francois, élève à la fete de Noel",
                "L’Œuvre d’ici – « cœur »|L'Oeuvre d'ici - \"coeur\"",
                "Ça, où ? À Bègles…|Ça, où ? A Bègles...",
                "10 €|10 €",
                "Ô île aiguë ÿ|O ile aigue y",
                "مرحبا Bonjour 😀 !|Bonjour !"
            })
    void brings_french_to_the_alphabet(String text, String plain) {
        assertThat(Gsm7.plain(text)).isEqualTo(plain);
        assertThat(Gsm7.is(plain)).isTrue();
    }

    @Test
    void whatever_is_typed_ends_in_the_alphabet() {
        Random random = new Random(7);
        for (int i = 0; i < 5_000; i++) {
            String text = random.ints(40, 1, 0x1_F700)
                    .filter(point -> point < 0xD800 || point > 0xDFFF)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            assertThat(Gsm7.is(Gsm7.plain(text))).as(text).isTrue();
        }
    }

    @Test
    void counts_places_and_messages() {
        assertThat(Gsm7.places("10 €")).isEqualTo(5);
        assertThat(Gsm7.segments("a".repeat(160))).isEqualTo(1);
        assertThat(Gsm7.segments("a".repeat(161))).isEqualTo(2);
        assertThat(Gsm7.segments("a".repeat(306))).isEqualTo(2);
        assertThat(Gsm7.segments("a".repeat(307))).isEqualTo(3);
        assertThatThrownBy(() -> Gsm7.places("François")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void never_cuts_a_word() {
        assertThat(Gsm7.shorten("Maison des associations du quartier", 25)).isEqualTo("Maison des...");
        assertThat(Gsm7.shorten("Maison des associations", 23)).isEqualTo("Maison des associations");
        assertThat(Gsm7.shorten("Anticonstitutionnellement", 10)).isEmpty();
    }
}
