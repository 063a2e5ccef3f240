package fr.maillage.engines.geo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/**
 * The outlines of the 101 départements, read once from the bundled file {@code departements.tsv.gz}; see {@code SOURCES.md}
 * beside it. Overseas collectivities (Nouvelle-Calédonie, Polynésie…) have none.
 */
public final class DepartementOutlines {
    private static final String RESOURCE = "departements.tsv.gz";

    private final Map<String, DepartementOutline> byCode = new TreeMap<>();

    private DepartementOutlines(String text) {
        for (String line : text.split("\n")) {
            String[] columns = line.split("\t");
            List<double[]> rings = new ArrayList<>();
            for (int i = 1; i < columns.length; i++) {
                rings.add(ring(columns[i]));
            }
            byCode.put(columns[0], new DepartementOutline(columns[0], rings));
        }
    }

    /** The outlines bundled with this version, read at the first call. */
    public static DepartementOutlines bundled() {
        return Bundled.OUTLINES;
    }

    /** The outline of a département; empty for an unknown code or an overseas collectivity. */
    public Optional<DepartementOutline> find(String departementCode) {
        return Optional.ofNullable(byCode.get(departementCode));
    }

    /** The outline that contains the point. */
    public Optional<DepartementOutline> findContaining(GeoPoint point) {
        return byCode.values().stream()
                .filter(outline -> outline.contains(point))
                .findFirst();
    }

    /** All outlines, in order of code. */
    public List<DepartementOutline> listAll() {
        return List.copyOf(byCode.values());
    }

    private static double[] ring(String column) {
        String[] steps = column.split(" ");
        double[] ring = new double[steps.length];
        int latitude = 0;
        int longitude = 0;
        for (int i = 0; i < steps.length; i += 2) {
            latitude += Integer.parseInt(steps[i]);
            longitude += Integer.parseInt(steps[i + 1]);
            ring[i] = latitude / 1e3;
            ring[i + 1] = longitude / 1e3;
        }
        return ring;
    }

    private static String unzip() {
        try (InputStream stream = DepartementOutlines.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException("the resource " + RESOURCE + " is missing from the build");
            }
            return new String(new GZIPInputStream(stream).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Bundled {
        static final DepartementOutlines OUTLINES = new DepartementOutlines(unzip());
    }
}
