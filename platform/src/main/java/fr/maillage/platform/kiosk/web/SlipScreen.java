package fr.maillage.platform.kiosk.web;

import fr.maillage.platform.orientation.slip.Slip;
import org.jspecify.annotations.Nullable;

/**
 * The slip of a place, to print or to receive.
 *
 * @param textHref where one asks for a short message, or absent
 */
public record SlipScreen(
        Screen screen, Slip slip, String pdfHref, @Nullable String textHref) {}
