package fr.maillage.engines.password;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRuleTests {
    private static final List<String> ABOUT = List.of("Inès Moreau", "ines.moreau@pimms.fr");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "motdepasse123",
                "MotDePasse2026!",
                "m0td3p@sse2026",
                "azertyuiop123",
                "azertyuiop&é\"'",
                "123456789012",
                "aaaaaaaaaaaa",
                "totototototo",
                "bordeaux33000",
                "Bordeaux2026!",
                "mérignac2025!!",
                "janvier20262026",
                "septembre2026",
                "jetaimejetaime",
                "girondins1881",
                "qwertyuiop[]",
                "administrateur",
                "maillage2026!",
                "inesmoreau2026",
                "Marseille13000",
                "passwordpassword",
                "essapedtom123",
                "14071998soleil",
                "abcdefghijklm"
            })
    void refuses_what_is_guessed_first(String password) {
        assertThat(PasswordRule.findFault(password, ABOUT))
                .as(password)
                .hasValueSatisfying(sentence -> assertThat(sentence).contains("facile à deviner"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "girafe parapluie tambour neige",
                "le vélo vert attend dimanche",
                "cheval-lampe-rouge-forêt",
                "x7#kP2!vQz9w",
                "Ma grand-mère cuisine à Talence",
                "привет-как-дела-друг",
                "مرحبا بكم في بوردو اليوم",
                "kestukwaninpuzavol"
            })
    void accepts_sentences_and_chance(String password) {
        assertThat(PasswordRule.findFault(password, ABOUT)).as(password).isEmpty();
    }

    @Test
    void asks_for_twelve_characters_and_no_more_than_two_hundred() {
        assertThat(PasswordRule.findFault("x7#kP2!vQz9", ABOUT)).isPresent();
        assertThat(PasswordRule.findFault("girafe tambour ".repeat(13), ABOUT)).isEmpty();
        assertThat(PasswordRule.findFault("girafe tambour ".repeat(14), ABOUT)).isPresent();
    }

    @Test
    void asks_for_no_figure_no_sign_and_no_capital() {
        assertThat(PasswordRule.findFault("girafeparapluietambourneige", ABOUT)).isEmpty();
    }
}
