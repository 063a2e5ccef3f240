package fr.maillage.platform.search.web;

import fr.maillage.platform.ui.Frame;
import java.util.List;

/** The programmes of the territory. */
public record ProgrammesPage(Frame frame, List<Item> items) {
    /** A programme in short. */
    public record Item(String name, String href, String aim) {}
}
