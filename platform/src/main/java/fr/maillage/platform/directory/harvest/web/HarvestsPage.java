package fr.maillage.platform.directory.harvest.web;

import fr.maillage.platform.ui.Check;
import fr.maillage.platform.ui.Choices;
import fr.maillage.platform.ui.Field;
import fr.maillage.platform.ui.Frame;
import fr.maillage.platform.ui.Mistake;
import fr.maillage.platform.ui.Notice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The files that are fetched by their address, and the form that adds one. */
public record HarvestsPage(
        Frame frame,
        List<Mistake> mistakes,
        List<Line> lines,
        Field name,
        Field address,
        Choices rhythm,
        Check unread) {
    /**
     * One file.
     *
     * @param path of its actions
     * @param last what happened the last time, and when the next is
     * @param failure why the last time failed, or absent
     * @param run address of the last import, or absent
     */
    public record Line(
            String path,
            String name,
            String address,
            String rhythm,
            String last,
            @Nullable Notice failure,
            @Nullable String run,
            boolean paused) {}
}
