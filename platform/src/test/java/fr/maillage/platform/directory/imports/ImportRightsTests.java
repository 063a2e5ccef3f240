package fr.maillage.platform.directory.imports;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.platform.identity.AccountId;
import fr.maillage.platform.identity.Caller;
import fr.maillage.platform.identity.Grant;
import fr.maillage.platform.identity.Role;
import fr.maillage.platform.identity.Scope;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A file does what its author may do, and nothing else. */
class ImportRightsTests {
    private static final String TWO_COMMUNES = """
            id;nom;adresse;code_postal;commune;latitude;longitude
            1;Atelier de Lormont;3 rue Neuve;33310;Lormont;44.8790;-0.5210
            2;Atelier de Talence;5 rue Haute;33400;Talence;44.8080;-0.5890
            """;

    private final Caller lormont = somebody(Role.MODERATOR, Scope.commune("33249"));
    private final Caller talence = somebody(Role.MODERATOR, Scope.commune("33522"));
    private final Caller everywhere = somebody(Role.MODERATOR, Scope.territory());
    private final Caller administrator = somebody(Role.ADMINISTRATOR, Scope.territory());
    private final ImportBench bench = new ImportBench();

    @Test
    void a_moderator_of_one_commune_writes_that_commune_and_the_rest_waits() {
        ImportRun run = applied(sent(lormont), lormont);
        assertThat(names()).containsExactly("Atelier de Lormont");
        assertThat(run.summary().outOfReach()).isOne();
        assertThat(run.summary().newPlaces()).isOne();
        assertThat(bench.imports.listRows(run.id(), RowOutcome.OUT_OF_REACH, 0, 10))
                .singleElement()
                .satisfies(row -> assertThat(row.number()).isEqualTo(3));
    }

    @Test
    void what_waits_is_taken_up_by_somebody_whose_right_goes_further() {
        ImportRun run = applied(sent(lormont), lormont);
        assertThat(bench.imports.apply(run.id(), lormont)).isFalse();
        ImportRun whole = applied(run, everywhere);
        assertThat(names()).containsExactlyInAnyOrder("Atelier de Lormont", "Atelier de Talence");
        assertThat(whole.summary().outOfReach()).isZero();
    }

    @Test
    void a_file_moves_no_place_out_of_another_commune() {
        applied(sent(administrator), administrator);
        String moved = TWO_COMMUNES.replace("33400;Talence;44.8080;-0.5890", "33310;Lormont;44.8791;-0.5211");
        applied(sent(lormont, moved), lormont);
        assertThat(bench.directory.read().places())
                .filteredOn(place -> place.name().equals("Atelier de Talence"))
                .allSatisfy(place -> assertThat(place.location().commune()).isEqualTo("Talence"));
    }

    @Test
    void the_file_of_another_is_neither_seen_nor_applied() {
        ImportRun run = sent(lormont);
        assertThat(bench.imports.maySee(run, talence)).isFalse();
        assertThat(bench.imports.apply(run.id(), talence)).isFalse();
        assertThat(bench.imports.maySee(run, everywhere)).isTrue();
    }

    @Test
    void the_work_of_another_is_taken_back_by_an_administrator_only() {
        ImportRun run = applied(sent(administrator), administrator);
        assertThat(bench.imports.undo(run.id(), lormont)).isFalse();
        assertThat(bench.imports.undo(run.id(), everywhere)).isFalse();
        assertThat(names()).hasSize(2);
        assertThat(bench.imports.undo(run.id(), administrator)).isTrue();
    }

    @Test
    void whoever_applied_a_file_takes_it_back() {
        ImportRun run = applied(sent(lormont), lormont);
        assertThat(bench.imports.undo(run.id(), lormont)).isTrue();
        bench.worker.work();
        assertThat(names()).isEmpty();
    }

    private ImportRun sent(Caller by) {
        return sent(by, TWO_COMMUNES);
    }

    private ImportRun sent(Caller by, String file) {
        byte[] content = file.getBytes(StandardCharsets.UTF_8);
        ReceiveOutcome outcome = bench.imports.receive("lieux.csv", content, "Ateliers", true, by);
        bench.worker.work();
        return bench.imports.getRun(((ReceiveOutcome.Received) outcome).run().id());
    }

    private ImportRun applied(ImportRun run, Caller by) {
        assertThat(bench.imports.apply(run.id(), by)).isTrue();
        bench.worker.work();
        return bench.imports.getRun(run.id());
    }

    private List<String> names() {
        return bench.directory.read().places().stream()
                .map(place -> place.name())
                .toList();
    }

    private static Caller somebody(Role role, Scope scope) {
        return new Caller.SignedIn(AccountId.fresh(), "Quelqu’un", List.of(new Grant(role, scope)), true);
    }
}
