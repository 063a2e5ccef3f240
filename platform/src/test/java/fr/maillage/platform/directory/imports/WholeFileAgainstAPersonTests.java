package fr.maillage.platform.directory.imports;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.platform.directory.Contact;
import fr.maillage.platform.directory.Place;
import fr.maillage.platform.directory.PlaceField;
import fr.maillage.platform.directory.contribution.Contribution;
import fr.maillage.platform.directory.contribution.Kind;
import fr.maillage.platform.directory.editing.Rewrite;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A whole file that contradicts what a person said, from its bytes to the queue of the moderators. */
class WholeFileAgainstAPersonTests {
    private static final String FILE = """
            id;nom;adresse;code_postal;commune;telephone;horaires;latitude;longitude;date_maj
            V1;Espace numérique La Boussole;12 rue des Faures;33000;Bordeaux;05 56 00 00 01;Mo-Fr 09:00-12:00;44.83160;-0.56770;2026-05-01
            V2;Médiathèque Rosa Parks;3 place du Marché;33700;Mérignac;05 56 00 00 02;Tu-Sa 10:00-18:00;44.84230;-0.64510;2026-05-01
            """;
    private static final String FRESHER = FILE.replace("2026-05-01", "2026-11-15")
            .replace("00 00 01", "00 00 77")
            .replace("Tu-Sa", "We-Su");

    private final ImportBench bench = new ImportBench();

    @BeforeEach
    void a_person_corrects_the_telephone_of_a_place_that_came_from_a_file() {
        applied("ville.csv", FILE);
        Place boussole = named("Boussole");
        Contact said = new Contact(List.of("+33556999999"), List.of(), List.of(), List.of());
        bench.contributions.corrected(
                boussole, Rewrite.of(boussole).contact(said).place());
    }

    @Test
    void the_word_of_the_person_stands_and_the_rest_of_the_file_is_written() {
        applied("ville-2.csv", FRESHER);
        assertThat(named("Boussole").contact().phones()).containsExactly("+33556999999");
        assertThat(named("Rosa Parks").hours().osm()).isEqualTo("We-Su 10:00-18:00");
    }

    @Test
    void one_disagreement_waits_however_often_the_file_comes() {
        applied("ville-2.csv", FRESHER);
        applied("ville-3.csv", FRESHER.replace("2026-11-15", "2026-11-16"));
        assertThat(bench.contributions.waiting()).singleElement().satisfies(one -> {
            assertThat(one.kind()).isEqualTo(Kind.CONFLICT);
            assertThat(one.title()).contains("Boussole");
            assertThat(one.fields()).containsExactly(PlaceField.PHONES);
        });
        assertThat(disputed()).isTrue();
    }

    @Test
    void a_moderator_who_believes_the_file_writes_it() {
        applied("ville-2.csv", FRESHER);
        bench.contributions.taken(waiting(), PlaceField.PHONES);
        assertThat(named("Boussole").contact().phones()).containsExactly("+33556000077");
        assertThat(bench.contributions.waiting()).isEmpty();
        assertThat(disputed()).isFalse();
    }

    @Test
    void a_moderator_who_believes_the_person_is_not_asked_again_by_the_same_file() {
        applied("ville-2.csv", FRESHER);
        bench.contributions.kept(waiting());
        applied("ville-3.csv", FRESHER.replace("2026-11-15", "2026-11-16"));
        assertThat(bench.contributions.waiting()).isEmpty();
        assertThat(named("Boussole").contact().phones()).containsExactly("+33556999999");
    }

    @Test
    void an_import_that_is_taken_back_takes_its_disagreement_along() {
        ImportRun run = applied("ville-2.csv", FRESHER);
        bench.undone(run);
        assertThat(bench.contributions.waiting()).isEmpty();
        assertThat(named("Boussole").contact().phones()).containsExactly("+33556999999");
        assertThat(named("Rosa Parks").hours().osm()).isEqualTo("Tu-Sa 10:00-18:00");
    }

    private ImportRun applied(String name, String text) {
        return bench.applied(bench.analysed(name, text, StandardCharsets.UTF_8, "Ville"));
    }

    private Contribution waiting() {
        return bench.contributions.waiting().getFirst();
    }

    private boolean disputed() {
        return named("Boussole").provenance().disputed().contains(PlaceField.PHONES);
    }

    private Place named(String part) {
        return bench.directory.read().places().stream()
                .filter(place -> place.name().contains(part))
                .findFirst()
                .orElseThrow();
    }
}
