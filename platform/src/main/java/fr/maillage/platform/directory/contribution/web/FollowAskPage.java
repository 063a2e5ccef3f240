package fr.maillage.platform.directory.contribution.web;

import fr.maillage.platform.ui.Field;
import fr.maillage.platform.ui.Frame;
import fr.maillage.platform.ui.Mistake;
import java.util.List;

/** Asks for the code of something that was told us. */
public record FollowAskPage(Frame frame, Field code, List<Mistake> mistakes) {}
