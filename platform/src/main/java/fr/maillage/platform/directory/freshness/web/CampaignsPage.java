package fr.maillage.platform.directory.freshness.web;

import fr.maillage.platform.ui.Choices;
import fr.maillage.platform.ui.Field;
import fr.maillage.platform.ui.Frame;
import fr.maillage.platform.ui.Mistake;
import java.util.List;

/** All campaigns, and the form that opens one. */
public record CampaignsPage(
        Frame frame,
        List<Line> lines,
        Field title,
        Choices commune,
        Choices need,
        Choices band,
        Field from,
        Field to,
        Field people,
        List<Mistake> mistakes) {
    /** One campaign in the list. */
    public record Line(String href, String title, String period, String progress) {}
}
