package fr.maillage.platform.directory.imports;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.platform.database.TestDatabase;
import fr.maillage.platform.guard.FakeClamd;
import fr.maillage.platform.identity.AccountId;
import fr.maillage.platform.identity.Caller;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a file passes before anything of it is kept. */
class FileLockTests {
    @Test
    void a_person_sends_thirty_files_an_hour_and_nobody_else_waits_for_it() {
        ImportBench bench = new ImportBench();
        Caller yann = person();
        for (int i = 0; i < 30; i++) {
            assertThat(send(bench, "nom\nLieu " + i, yann)).isInstanceOf(ReceiveOutcome.Received.class);
        }
        assertThat(send(bench, "nom\nUn de trop", yann))
                .isInstanceOfSatisfying(
                        ReceiveOutcome.Refused.class,
                        refused -> assertThat(refused.words())
                                .isEqualTo("Vous avez envoyé beaucoup de fichiers. Réessayez dans une heure."));
        assertThat(send(bench, "nom\nUn autre", person())).isInstanceOf(ReceiveOutcome.Received.class);
    }

    @Test
    void keeps_nothing_of_a_file_that_the_antivirus_refuses() {
        try (FakeClamd clamd = new FakeClamd()) {
            ImportBench bench = new ImportBench(TestDatabase.fresh(), clamd.address());
            assertThat(send(bench, FakeClamd.EICAR, person())).isInstanceOf(ReceiveOutcome.Refused.class);
            assertThat(bench.imports.listRuns()).isEmpty();
            assertThat(send(bench, "nom\nLieu", person())).isInstanceOf(ReceiveOutcome.Received.class);
        }
    }

    private static Caller person() {
        return new Caller.SignedIn(AccountId.fresh(), "Essai", List.of(), true);
    }

    private static ReceiveOutcome send(ImportBench bench, String text, Caller by) {
        return bench.imports.receive("lieux.csv", text.getBytes(StandardCharsets.UTF_8), "", false, by);
    }
}
