package fr.maillage.platform.directory.contribution;

import javax.sql.DataSource;

/** Parts of contribution for the tests of other packages. */
public final class ContributionFixtures {
    private ContributionFixtures() {}

    public static Conflicts conflicts(DataSource database) {
        return new ContributionBench(database).conflicts;
    }
}
