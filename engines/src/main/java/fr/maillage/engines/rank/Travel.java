package fr.maillage.engines.rank;

import fr.maillage.engines.geo.TravelMode;

/** How the person can go to a place. */
public sealed interface Travel {
    /** She did not say: ways are counted on foot and nothing is too far. */
    record Unknown() implements Travel {}

    /** She cannot leave home: only help at a distance fits. */
    record CannotTravel() implements Travel {}

    /**
     * She goes by this mode.
     *
     * @param mode the mode
     * @param limitMinutes the longest way she accepts, above zero
     */
    record By(TravelMode mode, int limitMinutes) implements Travel {
        /** Refuses a way of no length. */
        public By {
            if (limitMinutes <= 0) {
                throw new IllegalArgumentException("a way takes more than " + limitMinutes + " minutes");
            }
        }
    }

    /** The mode by which ways are counted. */
    default TravelMode mode() {
        return this instanceof By by ? by.mode() : TravelMode.WALK;
    }
}
