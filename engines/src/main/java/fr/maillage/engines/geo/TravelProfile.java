package fr.maillage.engines.geo;

/**
 * How long a way takes by one mode, when no network data is there to tell: great circle, times a detour factor, at a steady
 * speed, plus minutes that do not depend on the distance. An estimate, and shown as one.
 *
 * <p>Sources. Walking: 4 km/h, the pace that Cerema keeps for older people; detour 1.3, usual in meshed towns. The three others
 * are rough figures of ours for a French metropolis, door to door: a territory that has a network brings a {@link TravelMatrix}.
 *
 * @param mode the mode
 * @param kilometresPerHour speed, between 1 and 130
 * @param detourFactor way over great circle, between 1 and 3; a parameter of each commune
 * @param fixedMinutes minutes besides the way: fetching the bicycle, waiting for the bus, parking the car; between 0 and 60
 */
public record TravelProfile(TravelMode mode, double kilometresPerHour, double detourFactor, double fixedMinutes) {
    /** The detour factor where nobody measured it. */
    public static final double USUAL_DETOUR = 1.3;

    /** Refuses figures that no traveller has. */
    public TravelProfile {
        if (!(kilometresPerHour >= 1 && kilometresPerHour <= 130)
                || !(detourFactor >= 1 && detourFactor <= 3)
                || !(fixedMinutes >= 0 && fixedMinutes <= 60)) {
            throw new IllegalArgumentException(
                    "no such traveller: " + kilometresPerHour + " km/h, detour " + detourFactor + ", " + fixedMinutes);
        }
    }

    /** The usual figures for a mode. */
    public static TravelProfile usual(TravelMode mode) {
        return switch (mode) {
            case WALK -> new TravelProfile(mode, 4, USUAL_DETOUR, 0);
            case CYCLE -> new TravelProfile(mode, 12, USUAL_DETOUR, 2);
            case PUBLIC_TRANSPORT -> new TravelProfile(mode, 15, USUAL_DETOUR, 10);
            case CAR -> new TravelProfile(mode, 22, USUAL_DETOUR, 6);
        };
    }

    /** The same with the detour factor of a commune. */
    public TravelProfile withDetour(double factor) {
        return new TravelProfile(mode, kilometresPerHour, factor, fixedMinutes);
    }

    /** Minutes for a great-circle distance in metres. */
    public double minutes(double metres) {
        return fixedMinutes + metres * detourFactor * 0.06 / kilometresPerHour;
    }
}
