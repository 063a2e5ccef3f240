package fr.maillage.platform.directory.freshness.web;

import fr.maillage.platform.ui.Choices;
import fr.maillage.platform.ui.Frame;
import fr.maillage.platform.ui.Notice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The places to call, the most useful first.
 *
 * @param count « 60 lieux à appeler »
 * @param commune which commune is shown
 * @param filter what follows the question mark on the ways from here, or empty
 * @param campaign the campaign it is about, or absent
 * @param wishes places that asked for a letter
 */
public record CallsPage(
        Frame frame,
        String count,
        Choices commune,
        String filter,
        @Nullable String campaign,
        @Nullable Notice notice,
        List<Line> lines,
        List<Line> wishes) {
    /**
     * One place.
     *
     * @param why how many people read its sheet and how old it is
     */
    public record Line(String name, String commune, String why, String href, String contact) {}
}
