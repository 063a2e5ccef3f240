package fr.maillage.platform.identity.web;

import fr.maillage.platform.ui.Field;
import fr.maillage.platform.ui.Frame;
import fr.maillage.platform.ui.Mistake;
import java.util.List;

/** The page where the key is typed. */
public record OperatorDoorPage(Frame frame, Field key, List<Mistake> mistakes) {}
