package fr.maillage.platform.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.PluralRules;
import fr.maillage.engines.language.Language;
import fr.maillage.engines.language.PoEntry;
import fr.maillage.engines.language.Words;
import fr.maillage.engines.text.PlainReport;
import fr.maillage.engines.text.PlainText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said in French is said in every language, and nothing is translated that nobody says. */
class LanguageFilesTests {
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");
    private static final Pattern PHYSICAL = Pattern.compile("(?:^|[;{\\s])(?:(?:margin|padding|border)-(?:left|right)"
            + "|left|right|(?:text-align|float|clear)\\s*:\\s*(?:left|right))\\s*[:;}]");
    /** Names of things, and initials that the files of the State use. */
    private static final Pattern NAME = Pattern.compile("[A-Z0-9_ ]{2,12}");

    @ParameterizedTest
    @CsvSource({"engines, en", "engines, ar", "platform, en", "platform, ar"})
    void every_sentence_is_in_every_language(String artifact, String language) {
        Set<String> missing = new TreeSet<>(SaidSentences.of(artifact).keySet());
        Set<String> elsewhere =
                artifact.equals("platform") ? entries("engines", language).keySet() : Set.of();
        missing.removeAll(entries(artifact, language).keySet());
        missing.removeAll(elsewhere);
        assertThat(missing).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"engines, en", "engines, ar", "engines, simple", "platform, en", "platform, ar", "platform, simple"})
    void nothing_is_translated_that_nobody_says(String artifact, String language) {
        Set<String> unused = new TreeSet<>(entries(artifact, language).keySet());
        unused.removeAll(SaidSentences.of(artifact).keySet());
        assertThat(unused).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar", "simple"})
    void a_sentence_has_one_translation(String language) {
        Set<String> both = new HashSet<>(entries("engines", language).keySet());
        both.retainAll(entries("platform", language).keySet());
        assertThat(both).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"engines, en", "engines, ar", "engines, simple", "platform, en", "platform, ar", "platform, simple"})
    void a_translation_fills_the_same_places(String artifact, String language) {
        for (PoEntry entry : entries(artifact, language).values()) {
            Set<String> allowed = places(entry.french() + entry.many());
            for (String said : entry.said()) {
                assertThat(allowed).as(entry.french()).containsAll(places(said));
                boolean counts = !entry.many().isEmpty();
                assertThat(counts || places(said).equals(allowed))
                        .as(entry.french())
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"engines, en", "engines, ar", "platform, en", "platform, ar"})
    void a_count_has_every_plural_of_its_language(String artifact, String language) {
        int forms = PluralRules.forLocale(Language.find(language).orElseThrow().locale())
                .getKeywords()
                .size();
        Map<String, String> said = SaidSentences.of(artifact);
        assertThat(entries(artifact, language).values())
                .filteredOn(entry -> !entry.many().isEmpty())
                .allSatisfy(entry -> {
                    assertThat(entry.said()).as(entry.french()).hasSize(forms);
                    assertThat(said.get(entry.french())).isEqualTo(entry.many());
                });
    }

    /** Plain French says what French says, unless French is too hard: then it says it in its own words. */
    @ParameterizedTest
    @ValueSource(strings = {"engines", "platform"})
    void plain_french_is_plain(String artifact) {
        List<String> hard = new ArrayList<>();
        Set<String> terms = new HashSet<>(SaidSentences.terms());
        SaidSentences.of(artifact).forEach((one, many) -> {
            String sentence = Words.speaking(Language.PLAIN, () -> Words.say(one));
            PlainReport report =
                    PlainText.check(PLACE.matcher(sentence).replaceAll("3").replace('\u00a0', ' '));
            boolean name = terms.contains(one) || NAME.matcher(one).matches();
            if (!name && !report.isPlain()) {
                hard.add(one + " -> " + report.findings());
            }
        });
        assertThat(hard).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"aide", "accessibilite", "donnees-personnelles", "mentions-legales"})
    void the_pages_of_plain_french_are_plain(String page) {
        String text =
                SourceTree.read(SourceTree.ROOT.resolve("platform/src/main/resources/texts/simple/" + page + ".md"));
        String words = text.replaceAll("(?m)^(#{1,6}|-|\\d\\.) ", "")
                .replaceAll("\\]\\([^)\\s]{0,500}\\)|[\\[*]", "")
                .replaceAll("\\{\\{[a-z]{1,30}}}", "mot");
        assertThat(PlainText.check(words).findings().stream()
                        .filter(finding -> finding.rule().blocking()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "simple, aide",
        "en, aide",
        "ar, aide",
        "en, accessibilite",
        "ar, accessibilite",
        "en, donnees-personnelles",
        "ar, donnees-personnelles",
        "en, mentions-legales",
        "ar, mentions-legales"
    })
    void a_page_leaves_the_same_words_to_the_territory(String language, String page) {
        Path texts = SourceTree.ROOT.resolve("platform/src/main/resources/texts");
        Pattern name = Pattern.compile("\\{\\{[a-z]+}}");
        List<String> french = name.matcher(SourceTree.read(texts.resolve(page + ".md")))
                .results()
                .map(found -> found.group())
                .toList();
        assertThat(name.matcher(SourceTree.read(texts.resolve(language + "/" + page + ".md")))
                        .results())
                .isNotEmpty()
                .allSatisfy(found -> assertThat(french).contains(found.group()));
    }

    /** Right and left are not the same side for everybody. */
    @ParameterizedTest
    @ValueSource(strings = {"css/1-base", "css/2-frame", "css/3-parts", "css/4-pages", "css/5-modes", "kiosk/borne"})
    void styles_know_no_left_and_no_right(String part) {
        Path file = SourceTree.ROOT.resolve("platform/src/main/resources/ui/" + part + ".css");
        assertThat(SourceTree.read(file).lines())
                .noneMatch(line -> PHYSICAL.matcher(line).find());
    }

    /** A public template holds no sentence of its own: each is said in the language of the reader. */
    @ParameterizedTest
    @ValueSource(strings = {"search", "orientation", "shell", "ui"})
    void templates_say_their_sentences(String folder) {
        Path templates = SourceTree.ROOT.resolve("platform/src/main/jte/" + folder);
        Pattern written = Pattern.compile(">\\s*[^<>$@`{}]*\\p{L}{3,}[^<>$@`{}]*<");
        assertThat(SourceTree.below(templates, ".jte").stream().filter(file -> !file.endsWith("unmet.jte")))
                .isNotEmpty()
                .allSatisfy(
                        file -> assertThat(SourceTree.read(file).lines().filter(line -> !line.startsWith("@import")))
                                .as(file.toString())
                                .noneMatch(line -> written.matcher(line).find()));
    }

    /** Rooms that the team walks through too hold public pages: those say their sentences as well. */
    @ParameterizedTest
    @CsvSource({
        "contribution, report propose follow followask history changes guard",
        "skills, list declare withdraw",
        "freshness, confirm correct over code difference",
        "publication, compose ready wait editions busy",
        "kiosk, layout tiles places slip text sent offline cleaning"
    })
    void public_pages_of_the_other_rooms_say_theirs(String folder, String names) {
        Pattern written = Pattern.compile(">\\s*[^<>$@`{}]*\\p{L}{3,}[^<>$@`{}]*<");
        for (String name : names.split(" ")) {
            Path file = SourceTree.ROOT.resolve("platform/src/main/jte/" + folder + "/" + name + ".jte");
            assertThat(SourceTree.read(file).lines().filter(line -> !line.startsWith("@import")))
                    .as(name)
                    .noneMatch(line -> written.matcher(line.replaceAll(">(?:maillage|/suivi)<", "><"))
                            .find());
        }
    }

    private static Map<String, PoEntry> entries(String artifact, String language) {
        Path file = SourceTree.ROOT.resolve(artifact + "/src/main/resources/i18n/" + language + ".po");
        Map<String, PoEntry> entries = new HashMap<>();
        if (Files.exists(file)) {
            for (PoEntry entry : PoEntry.read(SourceTree.read(file))) {
                assertThat(entries.put(entry.french(), entry))
                        .as(entry.french())
                        .isNull();
            }
        }
        return entries;
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(found -> found.group()).collect(java.util.stream.Collectors.toSet());
    }
}
