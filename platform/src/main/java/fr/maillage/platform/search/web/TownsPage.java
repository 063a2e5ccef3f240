package fr.maillage.platform.search.web;

import fr.maillage.platform.ui.Frame;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Several things answer to what was typed, or one that is far: which one?
 *
 * @param anywhere the same question without a place
 */
public record TownsPage(Frame frame, String heading, List<Way> ways, String anywhere) {
    /** One of them, what tells it apart, and the same question asked there. */
    public record Way(String words, @Nullable String note, String href) {}
}
