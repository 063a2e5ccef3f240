package fr.maillage.platform.directory.freshness.web;

import fr.maillage.platform.ui.Choices;
import fr.maillage.platform.ui.Field;
import fr.maillage.platform.ui.Frame;
import fr.maillage.platform.ui.Mistake;
import fr.maillage.platform.ui.Phone;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One call: whom, what to ask, what they answered.
 *
 * @param why why this place now
 * @param questions what to ask, one sentence each
 * @param corrected what was corrected in this call, in words, or empty
 * @param right words of the button that says all is right
 * @param again when to try again
 * @param onTheSpot the same page for whoever stands before the place; absent on that page
 */
public record CallPage(
        Frame frame,
        SheetView sheet,
        List<Phone> phones,
        String why,
        List<String> questions,
        List<Correct> corrects,
        String corrected,
        String right,
        Choices how,
        Choices again,
        Field gone,
        List<Mistake> mistakes,
        String action,
        String contact,
        String filter,
        @Nullable String onTheSpot) {
    /** A field to correct. */
    public record Correct(String words, String href) {}
}
