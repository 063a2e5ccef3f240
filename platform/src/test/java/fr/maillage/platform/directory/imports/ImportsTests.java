package fr.maillage.platform.directory.imports;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.engines.vocabulary.Equipment;
import fr.maillage.platform.directory.DirectoryFixtures;
import fr.maillage.platform.directory.Place;
import fr.maillage.platform.identity.Caller;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ImportsTests {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final ImportBench bench = new ImportBench();

    @Test
    void says_how_many_rows_are_ready_repeated_and_to_correct() {
        ImportRun run = bench.analysed("sale.csv", DirtyFile.of(60, 8, 5), WINDOWS);
        assertThat(run.state()).isEqualTo(ImportState.READY);
        assertThat(run.summary().ready()).isEqualTo(60);
        assertThat(run.summary().duplicates()).isEqualTo(8);
        assertThat(run.summary().toCorrect()).isEqualTo(5);
        assertThat(run.summary().rows()).isEqualTo(73);
    }

    @Test
    void announces_how_the_file_was_read() {
        ImportRun run = bench.analysed("sale.csv", DirtyFile.of(60, 0, 0), WINDOWS);
        assertThat(run.summary().reading()).containsIgnoringCase("windows-1252").contains("point-virgule");
    }

    @Test
    void changes_nothing_before_it_is_told_to() {
        bench.directory.publish(DirectoryFixtures.demo(), "essai");
        long version = bench.directory.version();
        bench.analysed("sale.csv", DirtyFile.of(30, 2, 2), WINDOWS);
        assertThat(bench.directory.version()).isEqualTo(version);
    }

    @Test
    void writes_the_rows_that_are_ready_and_no_other() {
        bench.applied(bench.analysed("sale.csv", DirtyFile.of(30, 2, 2), WINDOWS));
        assertThat(bench.directory.read().places()).hasSize(30);
        Place place = bench.directory.read().places().getFirst();
        assertThat(place.reception().equipment()).containsExactlyInAnyOrder(Equipment.COMPUTER, Equipment.WIFI);
        assertThat(place.hours().osm()).isEqualTo("Mo-Fr 09:00-12:00,14:00-17:00");
    }

    @Test
    void undoes_exactly() {
        bench.directory.publish(DirectoryFixtures.demo(), "essai");
        Set<Place> before = new HashSet<>(bench.directory.read().places());
        ImportRun run = bench.applied(bench.analysed("sale.csv", DirtyFile.of(30, 2, 2), WINDOWS));
        assertThat(bench.directory.read().places()).hasSize(before.size() + 30);
        assertThat(bench.undone(run).state()).isEqualTo(ImportState.UNDONE);
        assertThat(new HashSet<>(bench.directory.read().places())).isEqualTo(before);
    }

    @Test
    void knows_the_same_file_when_it_comes_twice() {
        byte[] file = DirtyFile.of(5, 0, 0).getBytes(StandardCharsets.UTF_8);
        bench.imports.receive("a.csv", file, "", false, new Caller.Console());
        assertThat(bench.imports.receive("b.csv", file, "", false, new Caller.Console()))
                .isInstanceOf(ReceiveOutcome.AlreadyKnown.class);
        assertThat(bench.imports.receive("b.csv", file, "", true, new Caller.Console()))
                .isInstanceOf(ReceiveOutcome.Received.class);
    }

    @Test
    void updates_field_by_field_what_the_same_source_brought_before() {
        bench.applied(bench.analysed("2026-10-01_lieux.csv", DirtyFile.of(10, 0, 0), WINDOWS));
        String later =
                DirtyFile.of(10, 0, 0).replace("9h-12h / 14h-17h", "9h-12h").replace("03/11/2026", "20/11/2026");
        ImportRun second = bench.analysed("2026-11-20_lieux.csv", later, WINDOWS);
        assertThat(second.summary().changed()).isEqualTo(10);
        ImportRow row =
                bench.imports.listRows(second.id(), RowOutcome.CHANGED, 0, 1).getFirst();
        assertThat(row.differences())
                .extracting(change -> change.field().words())
                .containsExactly("Horaires", "Date de vérification");
        bench.applied(second);
        assertThat(bench.directory.read().places()).hasSize(10);
    }

    @Test
    void brings_back_the_earlier_values_when_an_update_is_undone() {
        bench.applied(bench.analysed("lieux.csv", DirtyFile.of(10, 0, 0), WINDOWS));
        Set<Place> before = new HashSet<>(bench.directory.read().places());
        ImportRun second = bench.analysed("lieux.csv", DirtyFile.of(10, 0, 0).replace("14h-17h", "14h-18h"), WINDOWS);
        bench.undone(bench.applied(second));
        assertThat(new HashSet<>(bench.directory.read().places())).isEqualTo(before);
    }

    @Test
    void says_that_nothing_changed_when_nothing_did() {
        bench.applied(bench.analysed("lieux.csv", DirtyFile.of(10, 0, 0), WINDOWS));
        ImportRun second = bench.analysed("lieux.csv", DirtyFile.of(10, 0, 0) + " ", WINDOWS);
        assertThat(second.summary().unchanged()).isEqualTo(10);
        assertThat(second.summary().ready()).isZero();
    }

    @Test
    void gives_a_sentence_to_a_file_that_is_not_a_table() {
        ImportRun run = bench.analysed("image.png", "\u0089PNG\r\n\u001a\n" + "\0\0\0", StandardCharsets.ISO_8859_1);
        assertThat(run.state()).isEqualTo(ImportState.REFUSED);
        assertThat(run.problem()).isNotBlank();
    }

    @Test
    void two_nodes_share_the_work_without_doing_it_twice() throws InterruptedException {
        ImportRun run = bench.analysed("sale.csv", DirtyFile.of(1_200, 0, 0), WINDOWS);
        ImportBench other = new ImportBench(bench.database);
        bench.imports.apply(run.id(), new Caller.Console());
        Thread first = Thread.ofVirtual().start(bench.worker::work);
        Thread second = Thread.ofVirtual().start(other.worker::work);
        first.join();
        second.join();
        bench.worker.work();
        assertThat(bench.imports.getRun(run.id()).state()).isEqualTo(ImportState.APPLIED);
        assertThat(bench.directory.read().places()).hasSize(1_200);
    }

    @Test
    void lets_a_person_say_what_a_possible_duplicate_is() {
        ImportRun run = bench.analysed("sale.csv", DirtyFile.of(10, 2, 0), WINDOWS);
        ImportRow repeated =
                bench.imports.listRows(run.id(), RowOutcome.DUPLICATE, 0, 1).getFirst();
        assertThat(bench.imports.decide(run.id(), repeated.number(), false, new Caller.Console()))
                .isTrue();
        assertThat(bench.imports.getRun(run.id()).summary().duplicates()).isEqualTo(1);
        assertThat(bench.imports.getRun(run.id()).summary().ready()).isEqualTo(11);
        assertThat(bench.imports.decide(run.id(), repeated.number(), false, new Caller.Console()))
                .isFalse();
    }
}
