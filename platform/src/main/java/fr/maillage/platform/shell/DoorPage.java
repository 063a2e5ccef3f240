package fr.maillage.platform.shell;

import fr.maillage.platform.ui.Frame;

/** The page behind a door of the home page: what one can do today, and whom to call. */
public record DoorPage(Frame frame) {}
