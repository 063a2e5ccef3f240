package fr.maillage.engines.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The dictionary in the documents says what the code says, word for word. */
class DictionaryTests {
    private static final Path DICTIONARY = Path.of("..", "docs", "dictionary.md");

    @Test
    void lists_every_term_with_its_code_its_label_and_its_words() throws IOException {
        List<String> lines = Files.readAllLines(DICTIONARY);
        assertThat(terms()).allSatisfy(term -> assertThat(lines).contains(line(term)));
    }

    @Test
    void lists_no_term_that_the_code_does_not_know() throws IOException {
        List<String> known = terms().map(DictionaryTests::line).toList();
        assertThat(closedLists()).isNotEmpty().isSubsetOf(known);
    }

    private static List<String> closedLists() throws IOException {
        return Files.readAllLines(DICTIONARY).stream()
                .dropWhile(line -> !line.equals("## Closed lists"))
                .takeWhile(line -> !line.equals("## Placeholders of the static pages"))
                .filter(line -> line.startsWith("| `"))
                .toList();
    }

    private static String line(Term term) {
        return term instanceof Typology
                ? "| `%s` | `%s` | %s |".formatted(term.label(), term.code(), term.words())
                : "| `%s` | %s | %s |".formatted(term.code(), term.label(), term.words());
    }

    private static Stream<Term> terms() {
        Stream<Term[]> lists = Stream.of(
                ServiceKind.values(),
                Audience.values(),
                SpecialCare.values(),
                Cost.values(),
                AccessMode.values(),
                SupportMode.values(),
                Equipment.values(),
                Accommodation.values(),
                Itinerancy.values(),
                NationalProgramme.values(),
                TrainingLabel.values(),
                Typology.values());
        return lists.flatMap(Stream::of);
    }
}
