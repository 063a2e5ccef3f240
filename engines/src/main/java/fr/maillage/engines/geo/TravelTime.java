package fr.maillage.engines.geo;

/**
 * Honest travel times where no network data is at hand: see {@link TravelProfile} for the figures and {@link Barriers} for the
 * rivers. Said in French as what they are: about.
 */
public final class TravelTime {
    private final Barriers barriers;

    /** Travel times in a territory with these barriers. */
    public TravelTime(Barriers barriers) {
        this.barriers = barriers;
    }

    /** Everything within reach of one origin; make it once and ask it for each place. */
    public Reach from(GeoPoint origin, TravelProfile profile) {
        return new Reach(origin, profile, barriers);
    }

    /** Minutes between two points with the usual figures of a mode. */
    public double minutes(GeoPoint from, GeoPoint to, TravelMode mode) {
        return from(from, TravelProfile.usual(mode)).minutesTo(to);
    }

    /** « 8 minutes à pied environ »; rounded up to five minutes above twenty. Nothing is promised for an infinite time. */
    public static String words(double minutes, TravelMode mode) {
        if (!(minutes < 24 * 60)) {
            return "trop loin pour y aller " + mode.words();
        }
        long whole = (long) Math.ceil(minutes - 1e-9);
        long rounded = whole <= 20 ? whole : (whole + 4) / 5 * 5;
        if (rounded <= 1) {
            return "une minute " + mode.words() + " environ";
        }
        if (rounded < 60) {
            return rounded + " minutes " + mode.words() + " environ";
        }
        String hours = rounded / 60 == 1 ? "une heure" : rounded / 60 + " heures";
        String rest = rounded % 60 == 0 ? "" : " " + rounded % 60;
        return hours + rest + " " + mode.words() + " environ";
    }
}
