package fr.maillage.platform.kiosk.web;

import fr.maillage.platform.ui.Field;
import fr.maillage.platform.ui.Frame;
import fr.maillage.platform.ui.Mistake;
import java.util.List;

/** The page where the waits of one screen are set, in seconds. */
public record TerminalPage(Frame frame, String name, String action, List<Mistake> mistakes, Field idle, Field answer) {}
