package fr.maillage.platform.directory.duplicates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillage.platform.database.TestDatabase;
import fr.maillage.platform.directory.DirectoryFixtures;
import fr.maillage.platform.directory.Place;
import fr.maillage.platform.directory.PlaceId;
import fr.maillage.platform.directory.PlaceRelation;
import fr.maillage.platform.directory.PlaceTies;
import fr.maillage.platform.directory.Relation;
import fr.maillage.platform.identity.Caller;
import org.junit.jupiter.api.Test;

/** Places that belong together: said once, in a direction, and taken back. */
class RelationsTests {
    private static final Caller CONSOLE = new Caller.Console();

    private final DuplicateFixtures bench = new DuplicateFixtures(TestDatabase.fresh());
    private final DuplicatePair pair = found();

    @Test
    void says_who_hosts_whom_in_the_direction_that_was_chosen() {
        PlaceRelation forth = Duplicates.relation(pair, Relation.HOSTED_BY, false);
        assertThat(forth.from()).isEqualTo(pair.places().first());
        assertThat(forth.to()).isEqualTo(pair.places().second());
        assertThat(Duplicates.relation(pair, Relation.HOSTED_BY, true))
                .isEqualTo(new PlaceRelation(forth.to(), forth.from(), Relation.HOSTED_BY));
    }

    @Test
    void finds_what_was_said_of_a_pair() {
        assertThat(bench.duplicates.findRelation(pair)).isEmpty();
        PlaceRelation hosted = Duplicates.relation(pair, Relation.HOSTED_BY, true);
        bench.duplicates.relate(pair, hosted, CONSOLE);
        assertThat(bench.duplicates.findRelation(pair)).contains(hosted);
        bench.duplicates.reopen(pair, CONSOLE);
        assertThat(bench.duplicates.findRelation(pair)).isEmpty();
    }

    @Test
    void takes_neither_end_alone_for_the_pair() {
        PlaceTies ties = DirectoryFixtures.ties(bench.database);
        ties.relate(Duplicates.relation(pair, Relation.HOSTED_BY, false));
        PlaceId stranger = new PlaceId(java.util.UUID.randomUUID());
        assertThat(ties.findRelation(pair.places().second(), pair.places().first()))
                .isPresent();
        assertThat(ties.findRelation(pair.places().first(), stranger)).isEmpty();
        assertThat(ties.findRelation(stranger, pair.places().second())).isEmpty();
        assertThat(ties.findRelation(pair.places().second(), stranger)).isEmpty();
        assertThat(ties.findRelation(stranger, pair.places().first())).isEmpty();
    }

    @Test
    void says_it_once_and_tells_the_public_pages() {
        PlaceRelation linked = Duplicates.relation(pair, Relation.HOSTED_BY, true);
        long before = bench.directory.version();
        assertThat(bench.duplicates.relate(pair, linked, CONSOLE)).isTrue();
        long related = bench.directory.version();
        assertThat(related).isGreaterThan(before);
        assertThat(bench.duplicates.relate(pair, linked, CONSOLE)).isFalse();
        assertThat(bench.directory.version()).isEqualTo(related);
        bench.duplicates.reopen(pair, CONSOLE);
        assertThat(bench.directory.version()).isGreaterThan(related);
    }

    @Test
    void writes_down_what_was_decided_and_taken_back() {
        bench.duplicates.relate(pair, Duplicates.relation(pair, Relation.HOSTED_BY, true), CONSOLE);
        bench.duplicates.reopen(pair, CONSOLE);
        assertThat(bench.duplicates.reopen(pair, CONSOLE)).isFalse();
        assertThat(Stored.count(bench.database, "identity.journal")).isEqualTo(2);
    }

    @Test
    void a_merge_and_its_undoing_tell_the_public_pages() {
        long before = bench.directory.version();
        bench.merge(pair);
        long merged = bench.directory.version();
        assertThat(merged).isGreaterThan(before);
        bench.duplicates.separate(pair, false, CONSOLE);
        assertThat(bench.directory.version()).isGreaterThan(merged);
    }

    @Test
    void refuses_to_withdraw_or_restore_what_is_not_there() {
        PlaceTies ties = DirectoryFixtures.ties(bench.database);
        PlaceId stranger = new PlaceId(java.util.UUID.randomUUID());
        assertThatThrownBy(() -> ties.restore(pair.places().first(), 999, "essai"))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> ties.withdraw(stranger, pair.places().first(), "essai"))
                .isInstanceOf(IllegalStateException.class);
    }

    private DuplicatePair found() {
        Place[] twins = Twins.boussole();
        bench.publish(twins);
        return bench.searched().getFirst();
    }
}
