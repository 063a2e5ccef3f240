package fr.maillage.platform.kiosk.web;

import fr.maillage.platform.kernel.DataClass;
import fr.maillage.platform.kernel.Held;
import fr.maillage.platform.ui.Assets;
import org.jspecify.annotations.Nullable;

/**
 * What surrounds every screen of a terminal.
 *
 * @param title of the window, different on every screen
 * @param dated a sentence when the information is not fresh, or absent
 * @param clearHref where everything is erased, for the program of the page
 * @param endHref the same for links: it leads back to French
 * @param workerHrefs the programs that answer when the network is cut, one a language
 * @param soundHref the screen read aloud by a person, or absent: then the browser's own voice reads it
 * @param quick true when the theme of the visit asks for a way out in one touch
 * @param idleSeconds before the question « Vous êtes encore là ? »
 * @param answerSeconds before everything is erased, once it is asked
 */
public record Screen(
        String title,
        String territory,
        @Held(DataClass.PUBLIC) @Nullable String phone,
        @Nullable String dated,
        Assets assets,
        String clearHref,
        String endHref,
        @Nullable String backHref,
        String contrastHref,
        boolean contrast,
        String largeHref,
        boolean large,
        String patientHref,
        String workerHrefs,
        @Nullable String soundHref,
        boolean quick,
        long idleSeconds,
        long answerSeconds) {
    /** Where the screen can be wiped. */
    public String cleanHref() {
        return clearHref.replace("/fin", "/nettoyage");
    }

    /** Classes of the page. */
    public String css() {
        return "borne" + (contrast ? " contrast" : "") + (large ? " large" : "");
    }
}
