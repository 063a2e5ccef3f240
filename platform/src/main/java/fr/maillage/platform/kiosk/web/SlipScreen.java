package fr.maillage.platform.kiosk.web;

import fr.maillage.platform.orientation.slip.Slip;

/** The slip of a place, to print. */
public record SlipScreen(Screen screen, Slip slip, String pdfHref) {}
