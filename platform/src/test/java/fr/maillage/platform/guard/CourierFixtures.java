package fr.maillage.platform.guard;

import fr.maillage.platform.database.OutgoingFixtures;
import javax.sql.DataSource;

/** Couriers of a database given by the test. */
public final class CourierFixtures {
    private CourierFixtures() {}

    public static Courier on(DataSource database) {
        return new Courier(OutgoingFixtures.on(database));
    }
}
