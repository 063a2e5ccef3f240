package fr.maillage.platform.publication;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.engines.vocabulary.Audience;
import fr.maillage.engines.vocabulary.Need;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BookletsTests {
    private static final PaperFace FACE = PaperFace.demo();
    private static final Ground CENON = FACE.commune("Cenon");
    private static final Ground ALL = FACE.get(Grounds.class).all();

    @Test
    void numbers_every_place_once() {
        assertThat(entries(FACE.booklet(PaperQuestion.everything(ALL), PaperFormat.A5)))
                .extracting(BookletEntry::number)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 105).boxed().toList());
    }

    @Test
    void gives_each_commune_of_a_wide_land_its_chapter() {
        Booklet booklet = FACE.booklet(PaperQuestion.everything(ALL), PaperFormat.A4);
        assertThat(booklet.chapters())
                .extracting(Booklet.Chapter::heading)
                .startsWith("Ambarès-et-Lagrave", "Ambès")
                .endsWith("Villenave-d'Ornon");
    }

    @Test
    void keeps_to_the_need_and_the_public_asked() {
        PaperQuestion asked = new PaperQuestion(CENON, Optional.of(Need.PRINT), Optional.of(Audience.SENIORS));
        Booklet booklet = FACE.booklet(asked, PaperFormat.A5);
        assertThat(booklet.places()).isBetween(1, 6);
        assertThat(booklet.needs()).extracting(Booklet.NeedPart::name).containsExactly("Imprimer, scanner");
        assertThat(booklet.subject()).isEqualTo("Imprimer, scanner – Personnes âgées");
    }

    @Test
    void names_every_place_in_the_index_and_on_a_plan() {
        Booklet booklet = FACE.booklet(PaperQuestion.everything(CENON), PaperFormat.A5);
        List<Integer> indexed = booklet.index().stream()
                .flatMap(letter -> letter.places().stream())
                .map(Booklet.Reference::number)
                .sorted()
                .toList();
        assertThat(indexed).containsExactly(1, 2, 3, 4, 5, 6, 7);
        assertThat(booklet.plans()).hasSize(1);
        assertThat(booklet.plans().getFirst().plan().markers()).hasSize(7);
    }

    @Test
    void says_the_closures_to_come() {
        Booklet booklet = FACE.booklet(PaperQuestion.everything(ALL), PaperFormat.A5);
        assertThat(entries(booklet))
                .flatExtracting(BookletEntry::hours)
                .anyMatch(line -> line.startsWith("Fermé du 21 décembre 2026 au 1er janvier 2027"));
    }

    @Test
    void understands_a_land_by_its_name_or_its_code() {
        Grounds grounds = FACE.get(Grounds.class);
        assertThat(grounds.findNamed(FACE.snapshot(), Ground.Kind.COMMUNE, "merignac"))
                .isPresent();
        assertThat(grounds.findNamed(FACE.snapshot(), Ground.Kind.COMMUNE, "33281"))
                .isPresent();
        assertThat(grounds.findNamed(FACE.snapshot(), Ground.Kind.EPCI, "243300316"))
                .isPresent();
        assertThat(grounds.findNamed(FACE.snapshot(), Ground.Kind.COMMUNE, "Arcachon"))
                .isEmpty();
    }

    private static List<BookletEntry> entries(Booklet booklet) {
        return booklet.chapters().stream()
                .flatMap(chapter -> chapter.entries().stream())
                .toList();
    }
}
