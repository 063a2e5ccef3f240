package fr.maillage.platform.identity.web;

import fr.maillage.platform.ui.Frame;
import java.util.List;

/**
 * The home of whoever has signed in.
 *
 * @param waiting the doors behind which something waits, first
 * @param rooms every door, by what it is about
 */
public record TeamPage(Frame frame, String name, String roles, List<Entry> waiting, List<Room> rooms) {
    /** Doors about one thing; a room without a door is not shown. */
    public record Room(String anchor, String title, List<Entry> doors) {}

    /** A door and what waits behind it; empty when nothing does. */
    public record Entry(String href, String title, String words, String news) {}
}
