package fr.maillage.platform.orientation.web;

import fr.maillage.platform.ui.Choices;
import fr.maillage.platform.ui.Frame;

/** A question with a few answers to choose from. */
public record ChoicePage(Frame frame, Ask ask, Choices choices) {}
