package fr.maillage.platform.directory.freshness.web;

import fr.maillage.platform.directory.freshness.BeforeAfter;
import fr.maillage.platform.ui.Frame;
import fr.maillage.platform.ui.Notice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The end of a link: thanks, or why it opens nothing any more.
 *
 * @param place name of the place, or absent when the link is of none
 * @param sheet its public address, or absent
 * @param differences what was changed
 * @param again where another link is asked for, or absent
 * @param againWords words of that button
 */
public record OverPage(
        Frame frame,
        String heading,
        @Nullable String place,
        @Nullable String sheet,
        Notice notice,
        List<BeforeAfter> differences,
        @Nullable String again,
        String againWords) {}
