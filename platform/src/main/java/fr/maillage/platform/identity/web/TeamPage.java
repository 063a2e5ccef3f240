package fr.maillage.platform.identity.web;

import fr.maillage.platform.ui.Frame;
import java.util.List;

/** The home of whoever has signed in. */
public record TeamPage(Frame frame, String name, String roles, List<Entry> doors) {
    /** A door and what waits behind it; empty when nothing does. */
    public record Entry(String href, String title, String words, String news) {}
}
