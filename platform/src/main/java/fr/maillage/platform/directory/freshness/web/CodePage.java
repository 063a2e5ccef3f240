package fr.maillage.platform.directory.freshness.web;

import fr.maillage.platform.ui.Field;
import fr.maillage.platform.ui.Frame;
import fr.maillage.platform.ui.Mistake;
import java.util.List;

/** Where the code of a letter is typed. */
public record CodePage(Frame frame, Field code, List<Mistake> mistakes) {}
