package fr.maillage.platform.ui;

import org.jspecify.annotations.Nullable;

/**
 * What every page knows of the territory that publishes it.
 *
 * @param territory its name, as in « Bordeaux Métropole »
 * @param helpLine the people to call, or absent when the territory has named nobody
 * @param tiles background of the interactive map, or absent
 * @param demo true when places and people are invented for a demonstration
 */
public record Site(
        String territory,
        @Nullable HelpLine helpLine,
        @Nullable Tiles tiles,
        boolean demo) {

    /**
     * Somebody who answers the telephone.
     *
     * @param hours when, in words, or absent
     */
    public record HelpLine(Phone phone, @Nullable String hours) {}

    /**
     * Where the pieces of the map come from.
     *
     * @param url Leaflet template, {@code https://host/{z}/{x}/{y}.png}
     * @param attribution who made them, as their licence asks
     */
    public record Tiles(String url, String attribution) {
        /** Scheme and host, which the content security policy must allow; empty for tiles of this very site. */
        public String origin() {
            int afterScheme = url.indexOf("//") + 2;
            int path = url.indexOf('/', afterScheme);
            return url.startsWith("/") ? "" : url.substring(0, path < 0 ? url.length() : path);
        }
    }
}
