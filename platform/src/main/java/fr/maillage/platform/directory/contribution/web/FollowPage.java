package fr.maillage.platform.directory.contribution.web;

import fr.maillage.platform.ui.Fact;
import fr.maillage.platform.ui.Field;
import fr.maillage.platform.ui.Frame;
import fr.maillage.platform.ui.Mistake;
import fr.maillage.platform.ui.Notice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of something that a person told us. Holds nothing that says who she is.
 *
 * @param code to note or to print
 * @param answer what was answered, or that it waits
 * @param way the box for a way to be told, when it can still be left
 * @param left true when one was left
 * @param place address of the sheet it is about, or absent
 */
public record FollowPage(
        Frame frame,
        String heading,
        String code,
        Notice answer,
        List<Fact> facts,
        @Nullable Field way,
        boolean left,
        @Nullable String place,
        List<Mistake> mistakes) {}
