package fr.maillage.engines.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTests {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Vous pouvez imprimer ici. C’est gratuit.",
                "Apportez votre carte d’identité.\nVenez le mardi à 14 h.",
                "Appelez la caisse d’allocations familiales (CAF)."
            })
    void lets_plain_words_pass(String text) {
        assertThat(PlainText.check(text).findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Le bénéficiaire est susceptible de solliciter une prestation. | HARD_WORD
            Munissez-vous de vos justificatifs.                           | HARD_WORD
            Vos démarches sont dématérialisées.                           | HARD_WORD
            Demandez le RSA.                                              | ABBREVIATION
            Appelez pour un rdv.                                          | ABBREVIATION
            Apportez vos papiers, photos, etc.                            | ABBREVIATION
            La moitié, soit 50 %, est gratuite.                           | HARD_SIGN
            Une église du XIXe siècle.                                    | HARD_SIGN
            Les dossiers sont remplis par un agent.                       | PASSIVE
            """)
    void says_what_is_hard(String text, PlainRule rule) {
        assertThat(PlainText.check(text).findings())
                .extracting(PlainFinding::rule)
                .contains(rule);
    }

    @Test
    void refuses_a_sentence_of_sixteen_words() {
        String sixteen = "un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize.";
        assertThat(PlainText.check(sixteen).isPlain()).isFalse();
        assertThat(PlainText.check(sixteen.replace(" seize", "")).isPlain()).isTrue();
    }

    @Test
    void gives_advice_that_blocks_nothing() {
        PlainReport report = PlainText.check("Les dossiers sont remplis par un agent.");
        assertThat(report.findings()).hasSize(1);
        assertThat(report.isPlain()).isTrue();
    }

    @Test
    void proposes_other_words() {
        assertThat(PlainText.check("Il faut un justificatif.").findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.sentence()).contains("papier qui prouve"));
    }

    @Test
    void counts_words_and_sentences() {
        PlainReport report = PlainText.check("Venez ici. Appelez d’abord le lieu !");
        assertThat(report.words()).isEqualTo(6);
        assertThat(report.sentences()).isEqualTo(2);
        assertThat(PlainText.check("").wordsASentence()).isZero();
    }

    @Test
    void reads_on_where_a_line_of_a_file_was_too_narrow() {
        String narrow =
                "Vous venez dans notre lieu avec vos papiers et avec vos\nenfants, et nous faisons avec vous ce que vous voulez.";
        assertThat(PlainText.check(narrow).isPlain()).isFalse();
        assertThat(PlainText.check("Apportez :\nvotre carte\nvotre téléphone").sentences())
                .isEqualTo(3);
    }

    @Test
    void shows_hard_words_as_they_are_written() {
        assertThat(PlainText.check("Une démarche dématérialisée.").findings())
                .extracting(PlainFinding::extract)
                .contains("dématérialisée");
    }
}
