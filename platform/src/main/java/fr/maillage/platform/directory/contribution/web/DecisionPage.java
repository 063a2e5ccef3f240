package fr.maillage.platform.directory.contribution.web;

import fr.maillage.platform.directory.sources.Change;
import fr.maillage.platform.kernel.DataClass;
import fr.maillage.platform.kernel.Held;
import fr.maillage.platform.ui.Area;
import fr.maillage.platform.ui.Button;
import fr.maillage.platform.ui.Choices;
import fr.maillage.platform.ui.Fact;
import fr.maillage.platform.ui.Field;
import fr.maillage.platform.ui.Frame;
import fr.maillage.platform.ui.Mistake;
import fr.maillage.platform.ui.Notice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One contribution before a moderator.
 *
 * @param href its own address
 * @param notice said first: somebody was faster, or what was decided; absent while it waits
 * @param voices what each person wrote
 * @param changes fields with both versions, each to be taken or left
 * @param headings over the two versions
 * @param proposed the form of a proposed place; absent for anything else
 * @param similar places that may be the proposed one
 * @param links to the sheet, its history, its form
 * @param reason the box for the answer; absent once decided
 * @param acts the buttons, the main one first
 * @param tell true when somebody waits to be told
 */
public record DecisionPage(
        Frame frame,
        String href,
        String heading,
        @Nullable Notice notice,
        List<Fact> facts,
        List<String> voices,
        List<Change> changes,
        List<String> headings,
        @Nullable Proposed proposed,
        List<Link> similar,
        List<Button> links,
        @Nullable Area reason,
        List<Act> acts,
        List<Mistake> mistakes,
        boolean tell) {
    /** A button that decides. */
    public record Act(String code, String words, boolean first) {}

    /** A link and its words. */
    public record Link(String words, String href) {}

    /** What a moderator may complete before publishing. */
    public record Proposed(
            Field name,
            Field address,
            @Held(DataClass.PUBLIC) Field phone,
            Area summary,
            Choices services) {}
}
