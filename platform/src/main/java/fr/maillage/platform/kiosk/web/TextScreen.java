package fr.maillage.platform.kiosk.web;

import fr.maillage.platform.kernel.DataClass;
import fr.maillage.platform.kernel.Held;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The keypad where one gives a number for one short message.
 *
 * @param action where each touch goes
 * @param digits what was touched so far, for the form alone
 * @param shown the same, masked
 * @param told how many, in words
 * @param counted the same with {0} for the number
 * @param inFrench true when the message speaks French and the page does not
 * @param mistake what to change, or absent
 */
public record TextScreen(
        Screen screen,
        String place,
        String action,
        @Held(DataClass.PERSONAL) String digits,
        String shown,
        String told,
        String counted,
        boolean inFrench,
        @Nullable String mistake) {
    /** In the order of a telephone. */
    public List<String> keys() {
        return List.of("1", "2", "3", "4", "5", "6", "7", "8", "9");
    }

    /** Never shows whose number it is. */
    @Override
    public String toString() {
        return "TextScreen[" + told + "]";
    }
}
