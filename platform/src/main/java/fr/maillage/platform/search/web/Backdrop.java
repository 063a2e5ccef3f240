package fr.maillage.platform.search.web;

import fr.maillage.engines.geo.GeoPoint;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What a plan shows under the places, as far as the territory knows it.
 *
 * @param water courses of rivers
 * @param limits contours of communes
 * @param towns communes with a known centre
 */
record Backdrop(List<List<GeoPoint>> water, List<List<GeoPoint>> limits, List<Town> towns) {
    /** A commune and its middle. */
    record Town(String name, GeoPoint centre) {}

    Backdrop {
        water = List.copyOf(water);
        limits = List.copyOf(limits);
        towns = List.copyOf(towns);
    }

    /** The rivers as text for a script. */
    String waterWords() {
        return water.stream()
                .map(line -> line.stream().map(Backdrop::words).collect(Collectors.joining(" ")))
                .collect(Collectors.joining(";"));
    }

    /** The names of communes as text for a script. */
    String townWords() {
        return towns.stream()
                .map(town -> town.name() + "|" + words(town.centre()))
                .collect(Collectors.joining(";"));
    }

    private static String words(GeoPoint point) {
        return String.format(Locale.ROOT, "%.4f,%.4f", point.latitude(), point.longitude());
    }
}
