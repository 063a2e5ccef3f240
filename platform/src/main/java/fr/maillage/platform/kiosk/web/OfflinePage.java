package fr.maillage.platform.kiosk.web;

import fr.maillage.platform.kernel.DataClass;
import fr.maillage.platform.kernel.Held;
import java.util.List;

/**
 * The last directory, kept by the screen for the day when the network is cut.
 *
 * @param dated when it was read, in words
 */
public record OfflinePage(Screen screen, String dated, List<Item> items) {
    /**
     * A place in three lines.
     *
     * @param hours of an ordinary week
     * @param hoursInFrench true when they are said in French, whatever the page speaks
     */
    public record Item(
            String name,
            String address,
            @Held(DataClass.PUBLIC) String phone,
            String hours,
            boolean hoursInFrench) {}
}
