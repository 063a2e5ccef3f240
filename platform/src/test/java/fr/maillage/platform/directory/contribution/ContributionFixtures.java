package fr.maillage.platform.directory.contribution;

import fr.maillage.platform.directory.Place;
import fr.maillage.platform.directory.PlaceField;
import fr.maillage.platform.directory.StoredPlace;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;

/** Parts of contribution for the tests of other packages. */
public final class ContributionFixtures {
    private final ContributionBench bench;

    private ContributionFixtures(ContributionBench bench) {
        this.bench = bench;
    }

    public static ContributionFixtures on(DataSource database) {
        return new ContributionFixtures(new ContributionBench(database));
    }

    public Conflicts conflicts() {
        return bench.conflicts;
    }

    /** Somebody who holds the place corrects it. */
    public void corrected(Place known, Place next) {
        StoredPlace stored = bench.revisions.find(known.id()).orElseThrow();
        bench.corrections.save(stored, next, "", ContributionBench.moderator());
    }

    /** What waits for a moderator. */
    public List<Contribution> waiting() {
        return bench.moderation.list(ContributionBench.moderator());
    }

    /** A moderator takes what the file says. */
    public void taken(Contribution one, PlaceField field) {
        bench.moderation.take(one.id(), Set.of(field), "", ContributionBench.moderator());
    }

    /** A moderator keeps what the person said. */
    public void kept(Contribution one) {
        bench.moderation.refuse(one.id(), "", ContributionBench.moderator());
    }
}
