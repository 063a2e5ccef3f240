package fr.maillage.platform.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.platform.database.TestDatabase;
import fr.maillage.platform.directory.Directory;
import fr.maillage.platform.directory.Place;
import fr.maillage.platform.directory.contribution.Contribution;
import fr.maillage.platform.directory.contribution.Contributions;
import fr.maillage.platform.directory.contribution.DecideOutcome;
import fr.maillage.platform.directory.contribution.Letter;
import fr.maillage.platform.directory.contribution.Moderation;
import fr.maillage.platform.directory.contribution.Stamps;
import fr.maillage.platform.directory.contribution.Subject;
import fr.maillage.platform.directory.duplicates.DuplicatePair;
import fr.maillage.platform.directory.duplicates.Duplicates;
import fr.maillage.platform.directory.duplicates.MergeOrder;
import fr.maillage.platform.directory.duplicates.PairState;
import fr.maillage.platform.directory.imports.ImportState;
import fr.maillage.platform.directory.imports.Imports;
import fr.maillage.platform.directory.imports.ReceiveOutcome;
import fr.maillage.platform.identity.Account;
import fr.maillage.platform.identity.Caller;
import fr.maillage.platform.identity.Contest;
import fr.maillage.platform.identity.DemoAccounts;
import fr.maillage.platform.identity.Sessions;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The work of a team whose every press lands on another of two nodes: one directory, and each thing done once. */
class TwoNodesWorkTests {
    private static final String FILE = """
            Nom du lieu;Adresse;Code postal;Commune;Téléphone;Horaires;Date de mise à jour
            Atelier du premier nœud;1 rue des Deux Nœuds;33310;Lormont;05 36 49 77 01;Lundi 9h-12h;03/11/2026
            Atelier du second nœud;2 rue des Deux Nœuds;33310;Lormont;05 36 49 77 02;Mardi 9h-12h;03/11/2026
            """;

    private static Node first;
    private static Node second;
    private static RoundRobin both;
    private static Browser moussa;

    @BeforeAll
    static void start() {
        DataSource shared = TestDatabase.fresh();
        first = Node.on(shared);
        second = Node.on(shared);
        both = RoundRobin.before(first.address(), second.address());
        Account moderator = first.part(DemoAccounts.class).list().stream()
                .filter(account -> account.email().startsWith("moussa"))
                .findFirst()
                .orElseThrow();
        moussa = Browser.at(both.address()).holding(first.part(Sessions.class).open(moderator.id(), "essai", true));
    }

    @AfterAll
    static void stop() {
        moussa.close();
        both.close();
        second.close();
        first.close();
    }

    @Test
    void an_import_is_applied_and_undone_whatever_node_answers() {
        Set<Place> before = places(second);
        UUID run = received();
        awaits(() -> second.part(Imports.class).getRun(run).state() == ImportState.READY);
        assertThat(moussa.post("/equipe/imports/" + run + "/appliquer").statusCode())
                .isEqualTo(303);
        awaits(() -> first.part(Imports.class).getRun(run).state() == ImportState.APPLIED);
        assertThat(places(first)).isEqualTo(places(second)).hasSize(before.size() + 2);
        assertThat(moussa.post("/equipe/imports/" + run + "/annuler").statusCode())
                .isEqualTo(303);
        awaits(() -> second.part(Imports.class).getRun(run).state() == ImportState.UNDONE);
        assertThat(places(first)).isEqualTo(before);
    }

    @Test
    void a_merge_is_made_and_taken_back_whatever_node_answers() {
        Set<Place> before = places(first);
        DuplicatePair pair = waiting(before.stream().limit(2).toList());
        MergeOrder order = second.part(Duplicates.class).lay(pair).orElseThrow().proposal();
        assertThat(merge(pair, order)).isEqualTo(303);
        assertThat(merge(pair, order)).isEqualTo(409);
        assertThat(places(second)).hasSize(before.size() - 1);
        assertThat(state(pair)).containsOnly(PairState.MERGED);
        assertThat(moussa.post("/equipe/doublons/" + pair.id() + "/separer").statusCode())
                .isEqualTo(303);
        assertThat(places(first)).isEqualTo(before);
        assertThat(places(second)).isEqualTo(before);
    }

    @Test
    void of_moderators_on_both_nodes_one_decides_a_contribution() {
        Contribution report = reported();
        AtomicInteger turn = new AtomicInteger();
        List<DecideOutcome> outcomes = Contest.of(8, () -> {
            Node node = turn.getAndIncrement() % 2 == 0 ? first : second;
            return node.part(Moderation.class).refuse(report.id(), "Vérifié.", new Caller.Console());
        });
        assertThat(outcomes).filteredOn(DecideOutcome.Decided.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(DecideOutcome.TooLate.class::isInstance).hasSize(7);
        assertThat(moussa.get("/equipe/moderation/" + report.id()).statusCode()).isEqualTo(200);
        assertThat(moussa.get("/equipe/moderation/" + report.id()).body()).contains("Vérifié.");
    }

    @Test
    void a_place_that_left_is_no_longer_shown_by_either() {
        DuplicatePair pair = waiting(places(first).stream()
                .sorted(Comparator.comparing(Place::slug))
                .skip(10)
                .limit(2)
                .toList());
        MergeOrder order = first.part(Duplicates.class).lay(pair).orElseThrow().proposal();
        Place gone = Stream.of(pair.places().first(), pair.places().second())
                .filter(id -> !id.equals(order.kept()))
                .map(id -> first.part(Directory.class).findPublished(id).orElseThrow())
                .findFirst()
                .orElseThrow();
        assertThat(merge(pair, order)).isEqualTo(303);
        awaits(() -> shown(first, gone) != 200 && shown(second, gone) != 200);
        moussa.post("/equipe/doublons/" + pair.id() + "/separer");
        awaits(() -> shown(first, gone) == 200 && shown(second, gone) == 200);
    }

    private static int shown(Node node, Place place) {
        try (Browser anybody = Browser.at(node.address())) {
            return anybody.get("/lieux/" + place.slug()).statusCode();
        }
    }

    private static UUID received() {
        ReceiveOutcome outcome = first.part(Imports.class)
                .receive("deux.csv", FILE.getBytes(StandardCharsets.UTF_8), "", false, new Caller.Console());
        return ((ReceiveOutcome.Received) outcome).run().id();
    }

    private static Contribution reported() {
        Place place = places(first).iterator().next();
        Letter letter = new Letter(first.part(Stamps.class).issue(), "192.0.2.9", new Caller.Console());
        first.part(Contributions.class).report(place, Subject.HOURS, "Fermé le lundi.", letter);
        return second.part(Moderation.class).list(new Caller.Console()).stream()
                .filter(one -> place.id().equals(one.place()))
                .findFirst()
                .orElseThrow();
    }

    /** A pair that a person put there. */
    private static DuplicatePair waiting(List<Place> places) {
        Duplicates duplicates = first.part(Duplicates.class);
        duplicates.neverMerge(places.get(0).id(), places.get(1).id(), new Caller.Console());
        Set<?> both = Set.of(places.get(0).id(), places.get(1).id());
        DuplicatePair pair = Stream.of(fr.maillage.engines.match.Decision.values())
                .flatMap(decision -> duplicates.list(PairState.NEVER, Set.of(decision), 0, 1000).stream())
                .map(line -> line.pair())
                .filter(one ->
                        both.equals(Set.of(one.places().first(), one.places().second())))
                .findFirst()
                .orElseThrow();
        duplicates.reopen(pair, new Caller.Console());
        return duplicates.find(pair.id()).orElseThrow();
    }

    private static int merge(DuplicatePair pair, MergeOrder order) {
        return moussa.post(
                        "/equipe/doublons/" + pair.id() + "/reunir",
                        "garde",
                        order.kept().toString(),
                        "lue-a",
                        Long.toString(order.keptRevision()),
                        "lue-b",
                        Long.toString(order.goneRevision()))
                .statusCode();
    }

    private static List<PairState> state(DuplicatePair pair) {
        return Stream.of(first, second)
                .map(node -> node.part(Duplicates.class)
                        .find(pair.id())
                        .orElseThrow()
                        .state())
                .toList();
    }

    private static Set<Place> places(Node node) {
        return new HashSet<>(node.part(Directory.class).read().places());
    }

    private static void awaits(BooleanSupplier done) {
        Instant end = Instant.now().plus(Duration.ofSeconds(40));
        while (!done.getAsBoolean()) {
            assertThat(Instant.now()).isBefore(end);
            try {
                Thread.sleep(100);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(stopped);
            }
        }
    }
}
