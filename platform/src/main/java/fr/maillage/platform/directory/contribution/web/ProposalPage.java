package fr.maillage.platform.directory.contribution.web;

import fr.maillage.platform.ui.Area;
import fr.maillage.platform.ui.Field;
import fr.maillage.platform.ui.Frame;
import fr.maillage.platform.ui.Mistake;
import java.util.List;

/** The form that proposes a place, in three answers. */
public record ProposalPage(Frame frame, Field name, Field where, Area words, Guard guard, List<Mistake> mistakes) {}
