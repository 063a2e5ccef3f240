package fr.maillage.platform.directory.freshness.web;

import fr.maillage.platform.ui.Frame;

/** A place of the call list, before one takes it. */
public record TakePage(Frame frame, SheetView sheet, String action) {}
