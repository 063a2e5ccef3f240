package fr.maillage.platform.machine;

import fr.maillage.platform.ui.Fact;
import fr.maillage.platform.ui.Frame;
import fr.maillage.platform.ui.Notice;
import java.util.List;

/**
 * The state of the machine.
 *
 * @param state whether all is well, and what is not
 * @param command what to type for a backup
 */
public record MachinePage(Frame frame, Notice state, List<Fact> facts, String command) {}
