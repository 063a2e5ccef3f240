package fr.maillage.platform.directory.duplicates.web;

import fr.maillage.platform.ui.Frame;
import fr.maillage.platform.ui.Pagination;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The pairs that wait, and those that were decided.
 *
 * @param status where the search stands, in a sentence that a screen reader says when it changes
 * @param moving true while a search is on its way
 * @param empty said when nothing is in this part
 */
public record QueuePage(
        Frame frame,
        String status,
        boolean moving,
        List<Tab> tabs,
        List<Line> lines,
        String empty,
        @Nullable Pagination pagination) {
    /** A part of the queue and how many pairs are in it. */
    public record Tab(String words, String count, String href, boolean current) {
        /** The value of {@code aria-current}, absent for the other tabs. */
        public @Nullable String currentMark() {
            return current ? "true" : null;
        }
    }

    /**
     * One pair.
     *
     * @param first name and commune
     * @param why the strongest reasons
     */
    public record Line(String href, String first, String second, String why, String points) {}
}
