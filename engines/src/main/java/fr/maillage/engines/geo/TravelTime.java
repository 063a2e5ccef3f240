package fr.maillage.engines.geo;

import static fr.maillage.engines.language.Words.count;
import static fr.maillage.engines.language.Words.say;

import fr.maillage.engines.language.Words;

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
            return say("trop loin pour y aller {0}", say(mode.words()));
        }
        long whole = (long) Math.ceil(minutes - 1e-9);
        long rounded = whole <= 20 ? whole : (whole + 4) / 5 * 5;
        if (rounded <= 1) {
            return say("une minute {0} environ", say(mode.words()));
        }
        if (rounded < 60) {
            return count(rounded, "{0} minute {1} environ", "{0} minutes {1} environ", say(mode.words()));
        }
        String hours = count(rounded / 60, "une heure", "{0} heures");
        String duration = rounded % 60 == 0 ? hours : say("{0} {1}", hours, rest(rounded % 60));
        return say("{0} {1} environ", duration, say(mode.words()));
    }

    /** French leaves the word « minutes » out after hours. */
    private static String rest(long minutes) {
        return Words.language().isFrench()
                ? Long.toString(minutes)
                : say("et {0}", count(minutes, "{0} minute", "{0} minutes"));
    }
}
