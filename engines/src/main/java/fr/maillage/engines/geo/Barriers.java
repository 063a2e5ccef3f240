package fr.maillage.engines.geo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The barriers of a territory and their crossings. Immutable. At most thirty barriers. */
public final class Barriers {
    private static final int MOST = 30;
    private static final Barriers NONE = new Barriers(List.of(), List.of());

    private final List<Barrier> barriers;
    private final List<Crossing> crossings;
    private final Map<String, Integer> bits = new HashMap<>();
    private final Sides sides;

    /** Refuses more than thirty barriers, and crossings of barriers that are not there. */
    public Barriers(List<Barrier> barriers, List<Crossing> crossings) {
        if (barriers.size() > MOST) {
            throw new IllegalArgumentException("too many barriers: " + barriers.size());
        }
        this.barriers = List.copyOf(barriers);
        this.crossings = List.copyOf(crossings);
        for (int i = 0; i < barriers.size(); i++) {
            bits.put(barriers.get(i).id(), 1 << i);
        }
        for (Crossing crossing : crossings) {
            if (!bits.keySet().containsAll(crossing.barriers())) {
                throw new IllegalArgumentException("unknown barrier crossed by " + crossing.name());
            }
        }
        sides = new Sides(barriers);
    }

    /** No barrier: everybody goes straight. */
    public static Barriers none() {
        return NONE;
    }

    /** The Garonne, the Dordogne and their bridges around Bordeaux; approximate, see the bundled file. */
    public static Barriers bordeaux() {
        return Bordeaux.BARRIERS;
    }

    /** Barriers from a GeoJSON file of a territory; the format is described in {@code docs/geo.md}. */
    public static BarriersReading read(String geoJson) {
        return BarriersReader.read(geoJson);
    }

    /** All barriers. */
    public List<Barrier> listBarriers() {
        return barriers;
    }

    /** All crossings. */
    public List<Crossing> listCrossings() {
        return crossings;
    }

    /** Whether two points are on the same side of every barrier. */
    public boolean sameSide(GeoPoint a, GeoPoint b) {
        return side(a.latitude(), a.longitude()) == side(b.latitude(), b.longitude());
    }

    /** One bit for each barrier: on which side the point is. */
    int side(double latitude, double longitude) {
        return sides.of(latitude, longitude);
    }

    /** The bits that a crossing changes. */
    int bitsOf(Crossing crossing) {
        int changed = 0;
        for (String id : crossing.barriers()) {
            changed |= bits.getOrDefault(id, 0);
        }
        return changed;
    }

    /** What a file of barriers holds, and what is wrong with it. */
    public record BarriersReading(Barriers barriers, List<ShapeFinding> findings) {
        /** Keeps its own copy. */
        public BarriersReading {
            findings = List.copyOf(findings);
        }
    }

    private static final class Bordeaux {
        static final Barriers BARRIERS = load();

        private static Barriers load() {
            try (InputStream stream = Barriers.class.getResourceAsStream("bordeaux-barriers.geojson")) {
                if (stream == null) {
                    throw new IllegalStateException("bordeaux-barriers.geojson is missing from the build");
                }
                BarriersReading reading = read(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
                if (!reading.findings().isEmpty()) {
                    throw new IllegalStateException(reading.findings().toString());
                }
                return reading.barriers();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
