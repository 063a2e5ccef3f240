package fr.maillage.engines.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTests {
    private static final LocalDate TUESDAY = LocalDate.of(2026, 12, 1);

    @Test
    void speaks_french_when_nobody_chose() {
        assertThat(Words.language()).isEqualTo(Language.FRENCH);
        assertThat(Words.say("Ouvert, ferme {0}", "à 17 h")).isEqualTo("Ouvert, ferme à 17 h");
    }

    @Test
    void says_in_french_what_nobody_translated() {
        assertThat(in(Language.ARABIC, () -> Words.say("phrase inconnue"))).isEqualTo("phrase inconnue");
    }

    @Test
    void finds_a_sentence_whatever_its_ties() {
        assertThat(in(Language.ENGLISH, () -> Words.say("Ouverture à vérifier\u00a0: {0}", "x")))
                .isEqualTo("Please check whether it is open: x");
    }

    /** The six forms of Arabic: none, one, two, a few, many, and hundreds. */
    @ParameterizedTest
    @CsvSource({
        "0, لا أماكن",
        "1, مكان واحد",
        "2, مكانان",
        "3, 3 أماكن",
        "10, 10 أماكن",
        "11, 11 مكانًا",
        "99, 99 مكانًا",
        "100, 100 مكان",
        "103, 103 أماكن",
        "111, 111 مكانًا"
    })
    void counts_in_arabic_as_arabic_does(int number, String words) {
        assertThat(in(Language.ARABIC, () -> Words.count(number, "{0} lieu", "{0} lieux"))
                        .replace('\u00a0', ' '))
                .isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"FRENCH, 0 lieu", "ENGLISH, 0 places"})
    void counts_nothing_as_each_language_does(Language language, String words) {
        assertThat(in(language, () -> Words.count(0, "{0} lieu", "{0} lieux")).replace('\u00a0', ' '))
                .isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "FRENCH, mardi 1er décembre",
        "PLAIN, mardi 1er décembre",
        "ENGLISH, Tuesday 1 December",
        "ARABIC, الثلاثاء 1 ديسمبر"
    })
    void names_the_days(Language language, String words) {
        assertThat(in(language, () -> Moments.day(TUESDAY))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"FRENCH, '1,2 kilomètre'", "ENGLISH, 1.2 kilometres", "ARABIC, '1,2 كيلومتر'"})
    void tells_distances(Language language, String words) {
        assertThat(in(language, () -> Figures.distance(1_180)).replace('\u00a0', ' '))
                .isEqualTo(words);
    }

    @Test
    void comes_back_to_french_for_the_helper() {
        assertThat(in(Language.ARABIC, () -> Words.inFrench(() -> Moments.name(TUESDAY.getDayOfWeek()))))
                .isEqualTo("mardi");
    }

    @Test
    void reads_the_files_of_translators() {
        List<PoEntry> entries = PoEntry.read("""
                # a remark
                msgid ""
                msgstr "Language: en\\n"

                msgid "Retour"
                msgstr "Ba"
                "ck"

                msgid "{0} lieu"
                msgid_plural "{0} lieux"
                msgstr[0] "{0} place"
                msgstr[1] "{0} places"
                """);
        assertThat(entries)
                .containsExactly(
                        new PoEntry("Retour", "", List.of("Back")),
                        new PoEntry("{0} lieu", "{0} lieux", List.of("{0} place", "{0} places")));
    }

    private static String in(Language language, Supplier<String> words) {
        return Words.speaking(language, words::get);
    }
}
