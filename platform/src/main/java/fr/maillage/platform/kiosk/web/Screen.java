package fr.maillage.platform.kiosk.web;

import fr.maillage.platform.kernel.Held;
import fr.maillage.platform.kernel.DataClass;
import fr.maillage.platform.ui.Assets;
import org.jspecify.annotations.Nullable;

/**
 * What surrounds every screen of a terminal.
 *
 * @param title of the window, different on every screen
 * @param dated a sentence when the information is not fresh, or absent
 * @param idleSeconds before the question « Vous êtes encore là ? »
 */
public record Screen(
        String title,
        String territory,
        @Held(DataClass.PUBLIC) @Nullable String phone,
        @Nullable String dated,
        Assets assets,
        String clearHref,
        @Nullable String backHref,
        String contrastHref,
        boolean contrast,
        String largeHref,
        boolean large,
        String patientHref,
        String workerHref,
        long idleSeconds) {
    /** Classes of the page. */
    public String css() {
        return "borne" + (contrast ? " contrast" : "") + (large ? " large" : "");
    }
}
