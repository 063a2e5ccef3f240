package fr.maillage.platform.kiosk.web;

import java.util.List;

/**
 * Three places at most, or the ways out when there is none.
 *
 * @param heading what was looked for
 * @param farther places beyond the limit that was asked, said to be so
 * @param ways other questions that find something, with how many places
 */
public record PlacesPage(Screen screen, String heading, List<Item> items, List<Item> farther, List<Way> ways) {
    /** A place: when one can come, and how long it takes to go. */
    public record Item(String name, String href, String state, boolean open, String way, String why) {}

    /** Another question. */
    public record Way(String words, String href) {}
}
