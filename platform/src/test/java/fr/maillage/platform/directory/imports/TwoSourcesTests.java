package fr.maillage.platform.directory.imports;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.platform.directory.Place;
import fr.maillage.platform.directory.duplicates.DuplicatePair;
import fr.maillage.platform.directory.duplicates.MergeOutcome;
import fr.maillage.platform.directory.duplicates.PairState;
import fr.maillage.platform.identity.Caller;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two sources speak of the same places, each with its own numbers and words. */
class TwoSourcesTests {
    private static final String TOWN = """
            id;nom;adresse;code_postal;commune;telephone;horaires;latitude;longitude;date_maj
            V1;Espace numérique La Boussole;12 rue des Faures;33000;Bordeaux;05 56 00 00 01;Mo-Fr 09:00-12:00;44.83160;-0.56770;2026-05-01
            V2;Médiathèque Rosa Parks;3 place du Marché;33700;Mérignac;05 56 00 00 02;Tu-Sa 10:00-18:00;44.84230;-0.64510;2026-05-01
            """;
    private static final String COUNTY = """
            ref,structure,rue,cp,ville,tel,lat,lon,mise_a_jour
            900,Espace numérique de la Boussole,12 r. des Faures,33000,BORDEAUX,0557999999,44.8318,-0.5679,2026-06-01
            901,Bains publics Saint-Jean,40 cours de la Somme,33800,BORDEAUX,0557999998,44.8270,-0.5700,2026-06-01
            """;

    private final ImportBench bench = new ImportBench();

    private ImportRun applied(String name, String text, String source) {
        ImportRun run = bench.analysed(name, text, StandardCharsets.UTF_8, source);
        return bench.applied(run);
    }

    private List<Place> places() {
        return bench.directory.read().places();
    }

    /** Both files in; when the preview leaves the shared place to a person, it is added, then found, then merged. */
    private void bothIn() {
        applied("ville.csv", TOWN, "Ville");
        ImportRun county = bench.analysed("departement.csv", COUNTY, StandardCharsets.UTF_8, "Département");
        bench.imports
                .listRows(county.id(), RowOutcome.DUPLICATE, 0, 10)
                .forEach(row -> bench.imports.decide(county.id(), row.number(), true, new Caller.Console()));
        bench.applied(county);
    }

    @Test
    void the_second_source_completes_the_place_of_the_first() {
        bothIn();
        assertThat(places()).hasSize(3);
        Place boussole = named("Boussole");
        assertThat(boussole.contact().phones()).containsExactly("+33557999999");
        assertThat(boussole.hours().osm()).isEqualTo("Mo-Fr 09:00-12:00");
    }

    @Test
    void the_next_import_of_either_source_updates_the_place_that_stayed() {
        applied("ville.csv", TOWN, "Ville");
        applied("departement.csv", COUNTY.replace("Espace numérique de la Boussole", "Point accueil"), "Département");
        assertThat(places()).hasSize(4);
        String later = COUNTY.replace("2026-06-01", "2026-07-01");
        DuplicatePair pair = pairAfter(later);
        assertThat(bench.doubles.merge(pair)).isInstanceOf(MergeOutcome.Merged.class);
        assertThat(places()).hasSize(3);
        applied("ville-2.csv", TOWN.replace("2026-05-01", "2026-09-01").replace("09:00", "08:00"), "Ville");
        applied(
                "departement-2.csv",
                later.replace("2026-07-01", "2026-10-01").replace("999999", "888888"),
                "Département");
        assertThat(places()).hasSize(3);
        assertThat(named("Boussole").hours().osm()).isEqualTo("Mo-Fr 08:00-12:00");
        assertThat(named("Boussole").contact().phones()).containsExactly("+33557888888");
    }

    /** The county corrects the name: now the search sees that both are one. */
    private DuplicatePair pairAfter(String later) {
        applied("departement-1.csv", later, "Département");
        bench.doubles.search.work();
        List<DuplicatePair> waiting = bench.doubles.list(PairState.WAITING);
        assertThat(waiting).hasSize(1);
        return waiting.getFirst();
    }

    @Test
    void a_file_read_before_a_merge_and_applied_after_writes_the_place_that_stayed() {
        applied("ville.csv", TOWN, "Ville");
        applied("departement.csv", COUNTY.replace("Espace numérique de la Boussole", "Point accueil"), "Département");
        String later = COUNTY.replace("2026-06-01", "2026-07-01");
        DuplicatePair pair = pairAfter(later);
        ImportRun waiting = bench.analysed(
                "departement-3.csv",
                later.replace("2026-07-01", "2026-10-01").replace("999999", "888888"),
                StandardCharsets.UTF_8,
                "Département");
        bench.doubles.merge(pair);
        ImportRun done = bench.applied(waiting);
        assertThat(done.state()).isEqualTo(ImportState.APPLIED);
        assertThat(places()).hasSize(3);
        assertThat(named("Boussole").contact().phones()).containsExactly("+33557888888");
        bench.undone(done);
        assertThat(named("Boussole").contact().phones()).containsExactly("+33557999999");
    }

    @Test
    void an_import_can_be_undone_after_its_merge_was_taken_apart() {
        applied("ville.csv", TOWN, "Ville");
        ImportRun first = bench.analysed(
                "departement.csv",
                COUNTY.replace("12 r. des Faures", "").replace("44.8318,-0.5679", ","),
                StandardCharsets.UTF_8,
                "Département");
        bench.imports
                .listRows(first.id(), RowOutcome.DUPLICATE, 0, 10)
                .forEach(row -> bench.imports.decide(first.id(), row.number(), false, new Caller.Console()));
        ImportRun county = bench.applied(first);
        DuplicatePair never = bench.doubles.list(PairState.NEVER).getFirst();
        bench.doubles.duplicates.reopen(never, new Caller.Console());
        bench.doubles.merge(never);
        bench.doubles.duplicates.separate(never, false, new Caller.Console());
        bench.undone(county);
        assertThat(places()).hasSize(2);
        assertThat(named("Boussole").contact().phones()).containsExactly("+33556000001");
    }

    @Test
    void another_place_said_in_the_preview_stays_another_place() {
        applied("ville.csv", TOWN, "Ville");
        String doubtful =
                COUNTY.replace("0557999999", "").replace("12 r. des Faures", "").replace("44.8318,-0.5679", ",");
        ImportRun first = bench.analysed("departement.csv", doubtful, StandardCharsets.UTF_8, "Département");
        List<ImportRow> rows = bench.imports.listRows(first.id(), RowOutcome.DUPLICATE, 0, 10);
        assertThat(rows).hasSize(1);
        assertThat(rows.getFirst().findings())
                .anyMatch(finding -> finding.problem().contains("ressemble"));
        bench.imports.decide(first.id(), rows.getFirst().number(), false, new Caller.Console());
        ImportRun again = bench.analysed("departement.csv", doubtful + " ", StandardCharsets.UTF_8, "Département");
        assertThat(again.summary().duplicates()).isZero();
        bench.applied(again);
        bench.doubles.search.work();
        assertThat(bench.doubles.list(PairState.WAITING)).isEmpty();
        assertThat(places()).hasSize(4);
    }

    private Place named(String part) {
        return places().stream()
                .filter(place -> place.name().contains(part))
                .findFirst()
                .orElseThrow();
    }
}
