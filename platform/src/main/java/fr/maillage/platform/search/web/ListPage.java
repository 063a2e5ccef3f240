package fr.maillage.platform.search.web;

import fr.maillage.platform.ui.Button;
import fr.maillage.platform.ui.Check;
import fr.maillage.platform.ui.Chip;
import fr.maillage.platform.ui.Choices;
import fr.maillage.platform.ui.Field;
import fr.maillage.platform.ui.Frame;
import fr.maillage.platform.ui.Pagination;
import fr.maillage.platform.ui.PlaceCard;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The list of places found, with its filters, and the plan above it on request.
 *
 * @param heading the question in words
 * @param count « 12 lieux trouvés »
 * @param understood what we understood of where, when it is not what was typed, or absent
 * @param otherTown address of the choice when we hesitated, or absent
 * @param suggestion another spelling that finds something, or absent
 * @param deadEnd what to do when nothing is found, or absent
 * @param plan the drawn plan, or absent
 * @param views links to the list and to the plan
 */
public record ListPage(
        Frame frame,
        String heading,
        String count,
        Form form,
        List<Chip> chips,
        @Nullable String understood,
        @Nullable String otherTown,
        @Nullable Chip suggestion,
        List<PlaceCard> places,
        Pagination pages,
        @Nullable DeadEnd deadEnd,
        @Nullable PlanView plan,
        Views views) {
    /**
     * The visible form.
     *
     * @param checks the first boxes, seen on a phone without opening anything
     * @param more further lists, folded
     * @param kept parameters of the address that have no field here
     * @param allFilters address of the page with every filter
     */
    public record Form(
            Field where,
            Choices need,
            List<Check> checks,
            Field words,
            List<Choices> more,
            boolean moreOpen,
            List<Kept> kept,
            String allFilters) {}

    /** A parameter carried along. */
    public record Kept(String name, String value) {}

    /**
     * Nothing was found: why, and what would find something.
     *
     * @param why one sentence
     * @param ways buttons with their exact yield
     */
    public record DeadEnd(
            String why, List<Button> ways, @Nullable Button skills) {}

    /** The two ways to see the results. */
    public record Views(String list, String plan, boolean onPlan) {}
}
