package fr.maillage.platform.search.web;

import fr.maillage.platform.ui.Choices;
import fr.maillage.platform.ui.Frame;
import java.util.List;

/**
 * Several communes answer to what was typed: which one?
 *
 * @param kept the rest of the question, carried along
 */
public record TownsPage(Frame frame, String typed, Choices towns, List<ListPage.Kept> kept) {}
