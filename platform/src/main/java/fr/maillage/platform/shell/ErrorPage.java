package fr.maillage.platform.shell;

import fr.maillage.platform.ui.Frame;
import org.jspecify.annotations.Nullable;

/**
 * Something went wrong.
 *
 * @param heading what happened, in plain words
 * @param advice what to do now
 * @param number to quote on the telephone, found again in our log; absent when there is nothing to look for
 */
public record ErrorPage(
        Frame frame,
        String heading,
        String advice,
        @Nullable String number) {}
