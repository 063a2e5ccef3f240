package fr.maillage.platform.publication.web;

import fr.maillage.platform.ui.Button;
import fr.maillage.platform.ui.Fact;
import fr.maillage.platform.ui.Frame;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the directory will hold, before it is fetched.
 *
 * @param count « 12 lieux »
 * @param file address of the PDF, or absent when no place answers
 * @param list address of the same places on screen, or absent
 * @param change address of the questions, with these answers
 * @param ways what would find places, when none answers
 */
public record ReadyPage(
        Frame frame,
        String heading,
        String count,
        List<Fact> facts,
        @Nullable String file,
        @Nullable String list,
        String change,
        List<Button> ways) {}
