package fr.maillage.platform.orientation;

import fr.maillage.engines.geo.Barriers;
import fr.maillage.engines.geo.TravelTime;
import fr.maillage.platform.search.Search;

/** A guide on a directory given by the test. */
public final class GuideFixtures {
    private GuideFixtures() {}

    public static Guide on(Search search) {
        return new Guide(search, new TravelTime(Barriers.bordeaux()));
    }
}
