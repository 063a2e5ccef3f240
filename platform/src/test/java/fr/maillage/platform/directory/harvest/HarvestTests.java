package fr.maillage.platform.directory.harvest;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.engines.intake.convert.ConvertFormat;
import fr.maillage.platform.directory.DirectoryFixtures;
import fr.maillage.platform.directory.Place;
import fr.maillage.platform.directory.PlaceField;
import fr.maillage.platform.directory.imports.ImportBench;
import fr.maillage.platform.directory.imports.ImportState;
import fr.maillage.platform.directory.imports.RowOutcome;
import fr.maillage.platform.guard.FileServer;
import fr.maillage.platform.guard.Outbound;
import fr.maillage.platform.identity.Caller;
import fr.maillage.platform.identity.JournalFixtures;
import fr.maillage.platform.kernel.SettingsFixtures;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** Files that come by themselves. */
class HarvestTests {
    private static final String ADDRESS = "https://files.example.org/lieux.csv";
    private static final String TOWN = """
            id;nom;adresse;code_postal;commune;telephone;horaires;latitude;longitude;date_maj
            V1;Espace numérique La Boussole;12 rue des Faures;33000;Bordeaux;05 56 00 00 01;Mo-Fr 09:00-12:00;44.83160;-0.56770;2026-05-01
            V2;Médiathèque Rosa Parks;3 place du Marché;33700;Mérignac;05 56 00 00 02;Tu-Sa 10:00-18:00;44.84230;-0.64510;2026-05-01
            """;

    private final ImportBench bench = new ImportBench();
    private final FileServer server = new FileServer();
    private Outbound outbound = server.outbound(bench.database);
    private final Caller by = new Caller.Console();

    @AfterEach
    void close() {
        server.close();
    }

    private Harvests harvests() {
        return new Harvests(
                repository(),
                outbound,
                JournalFixtures.on(bench.database, DirectoryFixtures.CLOCK),
                new JdbcTransactionManager(bench.database),
                DirectoryFixtures.CLOCK);
    }

    private HarvestRepository repository() {
        return new HarvestRepository(JdbcClient.create(bench.database), SettingsFixtures.bordeaux());
    }

    private void work(Duration later) {
        Instant now = DirectoryFixtures.CLOCK.instant().plus(later);
        new HarvestWorker(
                        repository(),
                        bench.imports,
                        outbound,
                        new JdbcTransactionManager(bench.database),
                        Clock.fixed(now, ZoneId.of("Europe/Paris")))
                .work();
        bench.worker.work();
    }

    private Harvest added(boolean unread) {
        assertThat(harvests().add("Ville", ADDRESS, Rhythm.DAILY, unread, by))
                .isInstanceOf(Harvests.AddOutcome.Added.class);
        return only();
    }

    private Harvest only() {
        return harvests().list().getFirst();
    }

    @Test
    void a_file_that_comes_waits_to_be_read_and_changes_nothing() {
        server.holds(TOWN);
        added(false);
        work(Duration.ZERO);
        assertThat(only().last().state()).isEqualTo(Harvest.State.FETCHED);
        assertThat(bench.imports.getRun(run()).state()).isEqualTo(ImportState.READY);
        work(Duration.ofMinutes(1));
        assertThat(bench.directory.read().places()).isEmpty();
    }

    @Test
    void what_nobody_wants_to_read_is_applied_and_doubts_wait() {
        server.holds(TOWN);
        added(true);
        work(Duration.ZERO);
        work(Duration.ofMinutes(1));
        assertThat(bench.directory.read().places()).hasSize(2);
        server.holds(TOWN.replace("05 56 00 00 02", "05 56 00 00 99")
                + "V3;Espace numérique La Boussole;12 rue des Faures;33000;Bordeaux;;;44.83160;-0.56770;2026-05-01\n");
        work(Duration.ofDays(1));
        work(Duration.ofDays(1).plusMinutes(1));
        assertThat(bench.directory.read().places()).hasSize(2);
        assertThat(bench.imports.getRun(run()).summary().count(RowOutcome.DUPLICATE))
                .isEqualTo(1);
        assertThat(bench.imports.getRun(run()).summary().changed()).isEqualTo(1);
        assertThat(only().last().state()).isEqualTo(Harvest.State.APPLIED);
        int doubt = bench.imports
                .listRows(run(), RowOutcome.DUPLICATE, 0, 1)
                .getFirst()
                .number();
        assertThat(bench.imports.decide(run(), doubt, false, by)).isTrue();
        bench.worker.work();
        assertThat(bench.directory.read().places()).hasSize(3);
        bench.undone(bench.imports.getRun(run()));
        assertThat(bench.directory.read().places()).hasSize(2);
    }

    @Test
    void a_file_that_did_not_change_is_not_fetched_again() {
        server.holds(TOWN);
        added(false);
        work(Duration.ZERO);
        work(Duration.ofHours(23));
        assertThat(server.given).hasValue(1);
        work(Duration.ofHours(25));
        assertThat(server.given).hasValue(1);
        assertThat(server.same).hasValue(1);
        assertThat(bench.imports.listRuns()).hasSize(1);
        assertThat(only().last().state()).isEqualTo(Harvest.State.SAME);
    }

    @Test
    void a_failure_is_told_and_the_next_time_comes() {
        server.answers(500);
        added(false);
        work(Duration.ZERO);
        assertThat(only().last().words()).contains("files.example.org répond 500");
        server.answers(200);
        server.holds(TOWN);
        work(Duration.ofDays(1).plusMinutes(1));
        assertThat(only().last().state()).isEqualTo(Harvest.State.FETCHED);
    }

    @Test
    void a_file_that_lost_half_of_its_places_is_shown_and_not_applied() {
        server.holds(TOWN);
        added(true);
        work(Duration.ZERO);
        work(Duration.ofMinutes(1));
        server.holds(TOWN.lines()
                .limit(2)
                .collect(Collectors.joining("\n", "", "\n"))
                .replace("09:00", "08:00"));
        work(Duration.ofDays(1));
        work(Duration.ofDays(1).plusMinutes(1));
        assertThat(only().last().state()).isEqualTo(Harvest.State.HELD);
        assertThat(only().last().words()).contains("1 lieu", "contre 2");
        assertThat(bench.imports.getRun(run()).state()).isEqualTo(ImportState.READY);
        work(Duration.ofDays(2).plusMinutes(1));
        work(Duration.ofDays(2).plusMinutes(2));
        assertThat(only().last().state()).isEqualTo(Harvest.State.HELD);
        bench.imports.apply(run(), by);
        bench.worker.work();
        work(Duration.ofDays(4));
        assertThat(only().last().state()).isEqualTo(Harvest.State.SAME);
    }

    @Test
    void a_server_without_tags_is_asked_by_date() {
        server.datesOnly();
        a_file_that_did_not_change_is_not_fetched_again();
    }

    @Test
    void another_directory_like_ours_brings_all_that_it_knows_with_its_sources() {
        Place there = HarvestFiles.place();
        server.holds(HarvestFiles.of(ConvertFormat.CSV, there));
        Place here = brought();
        assertThat(here.hours()).isEqualTo(there.hours());
        assertThat(here.reception()).isEqualTo(there.reception());
        assertThat(here.contact()).isEqualTo(there.contact());
        assertThat(here.provenance().of(PlaceField.HOURS).title()).isEqualTo("Vérifié par téléphone");
        assertThat(here.provenance().of(PlaceField.HOURS).id()).isEqualTo("ville");
        assertThat(here.provenance().of(PlaceField.HOURS).comesFromAPerson()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(ConvertFormat.class)
    void a_file_of_any_published_form_is_read_by_its_address(ConvertFormat format) {
        Place there = HarvestFiles.place();
        server.holds(HarvestFiles.of(format, there));
        Place here = brought();
        assertThat(here.name()).isEqualTo(there.name());
        assertThat(here.hours().osm()).isEqualTo(there.hours().osm());
        assertThat(here.location().communeCode()).isEqualTo(there.location().communeCode());
        assertThat(here.contact().phones()).isEqualTo(there.contact().phones());
        assertThat(here.contact().websites()).isEqualTo(there.contact().websites());
    }

    @Test
    void what_comes_back_to_us_is_ours() {
        server.holds(TOWN);
        added(true);
        work(Duration.ZERO);
        work(Duration.ofMinutes(1));
        Place ours = bench.directory.read().places().getFirst();
        server.holds(HarvestFiles.of(ConvertFormat.MEDNUM_1_0_2, ours)
                .replace(ours.id().toString(), "mediation-numerique--" + ours.id()));
        work(Duration.ofDays(1));
        assertThat(bench.imports.getRun(run()).summary().unchanged()).isEqualTo(1);
        assertThat(bench.imports.getRun(run()).summary().newPlaces()).isZero();
    }

    @Test
    void the_product_signs_what_it_does_by_itself() {
        server.holds(TOWN);
        added(true);
        work(Duration.ZERO);
        work(Duration.ofMinutes(1));
        assertThat(JdbcClient.create(bench.database)
                        .sql(
                                "select distinct actor from identity.journal where action in ('fichier reçu', 'import appliqué')")
                        .query(String.class)
                        .list())
                .containsExactly("le produit");
    }

    @Test
    void an_address_that_leads_inside_is_refused_and_told() {
        server.holds(TOWN);
        added(true);
        outbound = server.strictOutbound(bench.database);
        work(Duration.ZERO);
        assertThat(only().last().state()).isEqualTo(Harvest.State.FAILED);
        assertThat(only().last().words()).contains("pas sur l’internet public");
        assertThat(server.given).hasValue(0);
    }

    /** The only place of the file, once it is applied. */
    private Place brought() {
        added(true);
        work(Duration.ZERO);
        work(Duration.ofMinutes(1));
        return bench.directory.read().places().getFirst();
    }

    @Test
    void a_site_that_nobody_named_is_refused_with_the_way_to_name_it() {
        assertThat(harvests().add("Ville", "https://other.example.org/x.csv", Rhythm.DAILY, false, by))
                .isInstanceOfSatisfying(
                        Harvests.AddOutcome.Refused.class,
                        refused -> assertThat(refused.sentence()).contains("maillage.trust.hosts"));
        assertThat(harvests().list()).isEmpty();
    }

    @Test
    void a_file_that_is_paused_waits_until_it_is_asked_for() {
        server.holds(TOWN);
        UUID id = added(false).id();
        harvests().pause(id, true, by);
        work(Duration.ofDays(2));
        assertThat(server.given).hasValue(0);
        harvests().runNow(id, by);
        work(Duration.ZERO);
        assertThat(server.given).hasValue(1);
        harvests().remove(id, by);
        assertThat(harvests().list()).isEmpty();
    }

    @Test
    void two_nodes_fetch_a_file_once() throws InterruptedException {
        server.holds(TOWN);
        added(false);
        CountDownLatch go = new CountDownLatch(1);
        Runnable node = () -> {
            try {
                go.await();
                new HarvestWorker(
                                repository(),
                                bench.imports,
                                outbound,
                                new JdbcTransactionManager(bench.database),
                                DirectoryFixtures.CLOCK)
                        .work();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        };
        Thread one = Thread.ofVirtual().start(node);
        Thread other = Thread.ofVirtual().start(node);
        go.countDown();
        one.join();
        other.join();
        assertThat(server.given).hasValue(1);
    }

    private UUID run() {
        return Objects.requireNonNull(only().last().run());
    }
}
