package fr.maillage.platform.orientation.web;

import fr.maillage.platform.ui.Check;
import fr.maillage.platform.ui.Choices;
import fr.maillage.platform.ui.Frame;
import java.util.List;

/** The question that nobody has to answer: language, entrance, price, appointment. */
public record MorePage(Frame frame, Ask ask, Choices languages, List<Check> checks) {}
