package fr.maillage.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages that a territory signs: one title, short sentences, known placeholders. */
class StaticTextsTests {
    private static final Set<String> PLACEHOLDERS = Set.of(
            "territoire",
            "editeur",
            "responsable",
            "adresse",
            "telephone",
            "courriel",
            "hebergeur",
            "delegue",
            "date",
            "mention",
            "taux",
            "conformes",
            "concernes",
            "nonconcernes",
            "audit",
            "referentiel",
            "version",
            "ecarts",
            "echantillon");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{([^{}]*)}}");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?:;]\\s|\\n");

    @ParameterizedTest
    @ValueSource(strings = {"aide", "accessibilite", "donnees-personnelles", "mentions-legales", "plan-du-site"})
    void begins_with_its_only_title(String page) {
        assertThat(lines(page).getFirst()).startsWith("# ");
        assertThat(lines(page)).filteredOn(line -> line.startsWith("# ")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"aide", "accessibilite", "donnees-personnelles", "mentions-legales", "plan-du-site"})
    void leaves_only_known_words_to_the_territory(String page) {
        List<String> found = PLACEHOLDER
                .matcher(read(page))
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
        assertThat(found).isNotEmpty().isSubsetOf(PLACEHOLDERS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"aide", "accessibilite", "donnees-personnelles", "mentions-legales", "plan-du-site"})
    void speaks_in_short_sentences(String page) {
        assertThat(SENTENCE_END.split(read(page)))
                .allSatisfy(sentence -> assertThat(words(sentence)).as(sentence).isLessThanOrEqualTo(25));
    }

    @ParameterizedTest
    @ValueSource(strings = {"aide", "accessibilite", "donnees-personnelles", "mentions-legales", "plan-du-site"})
    void keeps_to_one_apostrophe(String page) {
        assertThat(read(page)).doesNotContain("'");
    }

    private static long words(String sentence) {
        return Arrays.stream(sentence.split(" "))
                .filter(word -> word.chars().anyMatch(Character::isLetter))
                .count();
    }

    private static List<String> lines(String page) {
        return read(page).lines().toList();
    }

    private static String read(String page) {
        try (InputStream text = StaticTextsTests.class.getResourceAsStream("/texts/" + page + ".md")) {
            return new String(Objects.requireNonNull(text, page).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
