package fr.maillage.platform.publication.web;

import fr.maillage.platform.ui.Frame;
import java.util.List;

/**
 * The directories printed during the night, ready to be fetched.
 *
 * @param groups by sort of land, those without any edition left out
 */
public record EditionsPage(Frame frame, List<Group> groups) {
    /** Editions of one sort of land, « Communes ». */
    public record Group(String heading, List<Line> lines) {}

    /**
     * One edition.
     *
     * @param facts « 7 lieux, 1er décembre 2026, 95 kilooctets »
     */
    public record Line(String name, String href, String facts) {}
}
