package fr.maillage.platform.directory.skills.web;

import fr.maillage.platform.ui.Field;
import fr.maillage.platform.ui.Frame;
import fr.maillage.platform.ui.Mistake;
import java.util.List;

/** Where one withdraws what one declared, with its code. */
public record WithdrawPage(Frame frame, Field code, List<Mistake> mistakes, boolean done) {}
