package fr.maillage.platform.kiosk.web;

import java.util.List;

/**
 * The last directory, kept by the screen for the day when the network is cut.
 *
 * @param dated when it was read, in words
 */
public record OfflinePage(Screen screen, String dated, List<Item> items) {
    /** A place in three lines. */
    public record Item(String name, String address, String phone, String hours) {}
}
