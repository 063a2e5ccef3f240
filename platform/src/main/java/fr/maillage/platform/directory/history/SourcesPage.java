package fr.maillage.platform.directory.history;

import fr.maillage.platform.ui.Frame;
import java.util.List;

/** What every source says of a place, field by field, side by side. */
public record SourcesPage(Frame frame, String name, String sheet, String summary, List<Row> rows) {
    /**
     * One field.
     *
     * @param rule which of two sources wins
     * @param versions the one that the public reads first
     */
    public record Row(String field, String rule, List<Version> versions) {}

    /**
     * What one source says.
     *
     * @param standing « Sur la fiche », « Dit autre chose », « Dit la même chose »
     */
    public record Version(String standing, String source, List<String> lines) {}
}
