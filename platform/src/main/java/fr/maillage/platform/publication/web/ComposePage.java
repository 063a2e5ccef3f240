package fr.maillage.platform.publication.web;

import fr.maillage.platform.ui.Choices;
import fr.maillage.platform.ui.Frame;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * « Composer un annuaire »: a territory, a need, a public, a paper.
 *
 * @param unknown what is wrong with the address that one followed, or absent
 */
public record ComposePage(
        Frame frame,
        @Nullable String unknown,
        List<Lands> lands,
        Choices need,
        Choices audience,
        Choices format,
        boolean fold) {
    /** Lands of one sort, « Communes ». */
    public record Lands(String heading, List<Land> lands) {}

    /** A land to choose. */
    public record Land(String value, String words, boolean chosen) {}
}
