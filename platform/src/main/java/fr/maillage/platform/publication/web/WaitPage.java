package fr.maillage.platform.publication.web;

import fr.maillage.platform.ui.Frame;

/**
 * « Prêt dans quelques instants »: the directory is being composed.
 *
 * @param full true when too many wait and this one has not been taken
 * @param file address of the PDF, to be pressed again
 * @param back where one came from
 */
public record WaitPage(Frame frame, boolean full, String heading, String file, String back) {}
