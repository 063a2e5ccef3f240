package fr.maillage.platform.kiosk.web;

import fr.maillage.platform.orientation.slip.SlipInTwo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The slip of a place, to print or to receive; French stands beside any other language, for whoever helps.
 *
 * @param pairs the place as it is drawn in each language
 * @param textHref where one asks for a short message, or absent
 */
public record SlipScreen(
        Screen screen,
        SlipInTwo slip,
        List<SlipInTwo.Pair> pairs,
        String pdfHref,
        @Nullable String textHref) {}
