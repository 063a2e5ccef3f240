package fr.maillage.platform.directory.duplicates.web;

import fr.maillage.platform.ui.Choices;
import fr.maillage.platform.ui.Frame;
import fr.maillage.platform.ui.Notice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two sheets side by side, for a person to say whether they are one place.
 *
 * @param href where the answers are sent
 * @param back the part of the queue it comes from
 * @param notice what the person must know first, or absent
 * @param first the sheet that would be kept
 * @param verdict what the reasons amount to, in a sentence
 * @param together reasons that speak for one place
 * @param apart reasons that speak against
 * @param fields those in which the sheets differ, each with a choice
 * @param same those in which they agree
 * @param order what was seen, sent back with the answer
 * @param swap address of the same page with the other sheet kept
 * @param relations how the two may belong together
 */
public record PairPage(
        Frame frame,
        String href,
        String back,
        @Nullable Notice notice,
        Sheet first,
        Sheet second,
        String verdict,
        List<Why> together,
        List<Why> apart,
        List<Field> fields,
        List<Same> same,
        Seen order,
        String swap,
        Choices relations) {
    /** One of the two sheets. */
    public record Sheet(String letter, String name, String town, String href, String checked) {}

    /** One reason and its weight: « +8 points ». */
    public record Why(String words, String points) {}

    /**
     * A field in which the sheets differ.
     *
     * @param name of the answer
     * @param mark « Différent », « Une seule fiche le dit »
     */
    public record Field(String name, String label, String mark, Value first, Value second) {}

    /**
     * What a sheet says of a field.
     *
     * @param source who said it and when
     */
    public record Value(String letter, List<String> lines, String source, boolean chosen) {}

    /** A field in which both sheets say the same. */
    public record Same(String label, String value) {}

    /** What was seen: the place that would be kept, and the revisions of both. */
    public record Seen(String kept, long keptRevision, long otherRevision) {}
}
