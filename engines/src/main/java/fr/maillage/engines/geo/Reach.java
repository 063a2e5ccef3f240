package fr.maillage.engines.geo;

import java.util.List;

/**
 * What is within reach of one origin by one mode, with everything that depends on the origin computed beforehand. Straight where
 * both points are on the same side of every barrier, else by the best crossings. Immutable.
 */
public final class Reach {
    private final TravelProfile profile;
    private final Barriers barriers;
    private final double latitude;
    private final double longitude;
    private final double cosine;
    private final double halfSine;
    private final int side;
    private final Gate[] gates;

    Reach(GeoPoint origin, TravelProfile profile, Barriers barriers) {
        this.profile = profile;
        this.barriers = barriers;
        latitude = origin.latitude();
        longitude = origin.longitude();
        cosine = Math.cos(Math.toRadians(latitude));
        halfSine = Math.toRadians(1) * Math.sin(Math.toRadians(latitude)) / 2;
        side = barriers.side(latitude, longitude);
        gates = gates(origin);
    }

    /** The mode and its figures. */
    public TravelProfile profile() {
        return profile;
    }

    /** Minutes to a point, never shorter than straight; infinite when no crossing leads there by this mode. */
    public double minutesTo(GeoPoint point) {
        return profile.minutes(metresTo(point.latitude(), point.longitude()));
    }

    /** The same without an object for the point, for long lists. Degrees. */
    public double minutesTo(double toLatitude, double toLongitude) {
        return profile.minutes(metresTo(toLatitude, toLongitude));
    }

    /** Metres by the crossings, without the detour factor; infinite when no crossing leads there by this mode. */
    public double metresTo(GeoPoint point) {
        return metresTo(point.latitude(), point.longitude());
    }

    /** Whether a barrier lies between the origin and the point. */
    public boolean isAcross(GeoPoint point) {
        return barriers.side(point.latitude(), point.longitude()) != side;
    }

    private double metresTo(double toLatitude, double toLongitude) {
        int toSide = barriers.side(toLatitude, toLongitude);
        if (toSide == side) {
            return straight(toLatitude, toLongitude);
        }
        double least = Double.POSITIVE_INFINITY;
        for (Gate gate : gates) {
            if (gate.sideA == toSide || gate.sideB == toSide) {
                least = Math.min(
                        least, gate.metres + flat(gate.latitude, gate.longitude, gate.cosine, toLatitude, toLongitude));
            }
        }
        return least;
    }

    /** Great circle on a plane: below a hundred kilometres the error is under a thousandth. */
    private double straight(double toLatitude, double toLongitude) {
        double step = toLatitude - latitude;
        return flat(latitude, longitude, cosine - halfSine * step, toLatitude, toLongitude);
    }

    private static double flat(double lat, double lon, double cosine, double toLat, double toLon) {
        double north = toLat - lat;
        double east = (toLon - lon) * cosine;
        return Math.sqrt(north * north + east * east) * PlanarSegment.METRES_PER_DEGREE;
    }

    /** Every usable crossing with the metres to it: straight from the origin’s sides, then from gate to gate until nothing shortens. */
    private Gate[] gates(GeoPoint origin) {
        List<Gate> usable = barriers.listCrossings().stream()
                .filter(crossing -> crossing.modes().contains(profile.mode()))
                .map(crossing -> gate(crossing, origin))
                .toList();
        boolean shortened = true;
        while (shortened) {
            shortened = false;
            for (Gate from : usable) {
                for (Gate to : usable) {
                    shortened |= to.shorten(from);
                }
            }
        }
        return usable.stream()
                .filter(gate -> gate.metres < Double.POSITIVE_INFINITY)
                .toArray(Gate[]::new);
    }

    private Gate gate(Crossing crossing, GeoPoint origin) {
        int changed = barriers.bitsOf(crossing);
        int here = barriers.side(crossing.at().latitude(), crossing.at().longitude());
        Gate gate = new Gate(crossing, here & ~changed, here | changed);
        if (gate.touches(side)) {
            gate.metres = origin.metresTo(crossing.at()) + crossing.extraMetres();
        }
        return gate;
    }

    /** A crossing as seen from the origin. */
    private static final class Gate {
        private final double latitude;
        private final double longitude;
        private final double cosine;
        private final double extra;
        private final int sideA;
        private final int sideB;
        private double metres = Double.POSITIVE_INFINITY;

        Gate(Crossing crossing, int sideA, int sideB) {
            latitude = crossing.at().latitude();
            longitude = crossing.at().longitude();
            cosine = Math.cos(Math.toRadians(latitude));
            extra = crossing.extraMetres();
            this.sideA = sideA;
            this.sideB = sideB;
        }

        boolean touches(int side) {
            return sideA == side || sideB == side;
        }

        boolean shorten(Gate from) {
            if (!touches(from.sideA) && !touches(from.sideB)) {
                return false;
            }
            double way = from.metres + flat(from.latitude, from.longitude, from.cosine, latitude, longitude) + extra;
            if (way >= metres) {
                return false;
            }
            metres = way;
            return true;
        }
    }
}
