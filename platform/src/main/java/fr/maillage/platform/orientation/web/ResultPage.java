package fr.maillage.platform.orientation.web;

import fr.maillage.platform.ui.Button;
import fr.maillage.platform.ui.Frame;
import fr.maillage.platform.ui.Phone;
import fr.maillage.platform.ui.State;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer: at most three places first, each with the reasons, then everything else that may help.
 *
 * @param heading « Où aller pour avoir un ordinateur »
 * @param count how many places fit, in a sentence; when none does, why
 * @param note from where minutes are counted, or absent
 * @param first the places that fit best
 * @param farther nearby places that complete the three, when fewer fit where the person asked
 * @param print address of the slip, or absent when there is nothing to print
 * @param notNearest why the nearest place is not the first, or absent
 * @param callFirst places to call before going
 * @param others the other places that fit
 * @param ways what would find more, each with its exact yield
 * @param passages coming passages of moving places near the person
 * @param replies what was asked, each with the way to change it
 * @param refine where a particular need can be told
 * @param all every place, in a list
 */
public record ResultPage(
        Frame frame,
        String heading,
        String count,
        @Nullable String note,
        List<Card> first,
        List<Card> farther,
        @Nullable String print,
        @Nullable String notNearest,
        List<Call> callFirst,
        List<Link> others,
        List<Button> ways,
        List<Link> passages,
        List<Reply> replies,
        String refine,
        String all) {
    /**
     * A place put forward.
     *
     * @param number from 1
     * @param why one or two sentences
     * @param where address and town, or the stop of a moving place
     * @param age how old the information is, said only when one should call
     * @param parts what counted, in minutes; shown to helpers only
     * @param rules what was checked; shown to helpers only
     */
    public record Card(
            int number,
            String name,
            String href,
            State state,
            String why,
            String where,
            @Nullable Phone phone,
            @Nullable String age,
            List<Part> parts,
            List<String> rules) {}

    /** A place to call, and what to ask. */
    public record Call(
            String name, String href, String why, @Nullable Phone phone) {}

    /** A contribution in minutes, in words. */
    public record Part(String minutes, String words) {}

    /** A place to look at. */
    public record Link(String words, String href) {}
}
