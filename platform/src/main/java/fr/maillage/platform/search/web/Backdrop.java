package fr.maillage.platform.search.web;

import fr.maillage.engines.geo.GeoPoint;
import java.util.List;

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
}
