package fr.maillage.platform.directory.imports.web;

import fr.maillage.platform.directory.sources.Change;
import fr.maillage.platform.ui.Fact;
import fr.maillage.platform.ui.Frame;
import fr.maillage.platform.ui.French;
import fr.maillage.platform.ui.Notice;
import fr.maillage.platform.ui.Pagination;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One import.
 *
 * @param href its own address
 * @param status what is happening, in a sentence that a screen reader says when it changes
 * @param moving true while the product works on it
 * @param notice what the operator must know first, or absent
 * @param mayApply true when « Appliquer » is offered
 * @param mayUndo true when « Annuler cet import » is offered
 * @param kept what no field of a sheet carries
 * @param problems true when there is a file of errors to take away
 */
public record ImportPage(
        Frame frame,
        String href,
        String title,
        String status,
        boolean moving,
        @Nullable Notice notice,
        boolean mayApply,
        String applyWords,
        boolean mayUndo,
        boolean problems,
        List<Fact> facts,
        List<Tab> tabs,
        List<Row> rows,
        @Nullable Pagination pagination,
        List<Column> columns,
        List<Kept> kept) {
    /** A column whose values stay beside the places: how many, and the first of them. */
    public record Kept(String column, String values, String examples) {}

    /** One outcome and how many rows have it. */
    public record Tab(String words, String count, String href, boolean current) {
        /** The value of {@code aria-current}, absent for the other tabs. */
        public @Nullable String currentMark() {
            return current ? "true" : null;
        }
    }

    /**
     * One row of the file, with what would change or what is wrong.
     *
     * @param like the place that it might repeat
     * @param line « Ligne 12 »
     * @param changes what would change, or the two places side by side
     * @param wrongs what must be corrected in the file
     * @param repairs what was understood or put right on the way
     * @param decision where a decision about it is sent
     * @param maySame true when it may be said to be the place already known
     * @param mayOther true when it may be said to be another place
     */
    public record Row(
            String title,
            String place,
            @Nullable Like like,
            String line,
            List<Change> changes,
            List<String> wrongs,
            List<String> repairs,
            String decision,
            boolean maySame,
            boolean mayOther) {
        /** « 3 remarques, rien à faire ». */
        public String repairsWords() {
            return French.count(repairs.size(), "remarque", "remarques") + ", rien à faire";
        }
    }

    /** A place already in the directory that resembles the row. */
    public record Like(String name, String href) {}

    /** How one column of the file was understood. */
    public record Column(String name, String target, String confidence, String evidence) {}
}
