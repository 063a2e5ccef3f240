package fr.maillage.platform.orientation.web;

import fr.maillage.platform.ui.Field;
import fr.maillage.platform.ui.Frame;

/** The question where one types a commune or a postal code. */
public record WherePage(Frame frame, Ask ask, Field field) {}
