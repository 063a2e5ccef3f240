package fr.maillage.platform.directory.contribution.web;

import fr.maillage.platform.ui.Frame;
import java.util.List;

/**
 * What waits for a moderator.
 *
 * @param toTell decided, and somebody still wants to be told
 * @param elsewhere what waits for the same person on other pages
 */
public record QueuePage(Frame frame, String count, List<Line> lines, List<Line> toTell, List<Door> elsewhere) {
    /**
     * Another page where something waits.
     *
     * @param news « 3 lieux attendent une décision »
     */
    public record Door(String href, String title, String news) {}

    /**
     * One contribution.
     *
     * @param what « Erreur signalée : les jours ou les heures d’ouverture »
     * @param from who, and how many
     * @param age since when
     */
    public record Line(String href, String title, String what, String from, String age) {}
}
