package fr.maillage.platform.orientation.web;

import fr.maillage.platform.ui.Mistake;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What surrounds every question: the same buttons at the same place, with the same words.
 *
 * @param question the question, the heading of the page
 * @param lead a sentence under it, or absent
 * @param key the name of the question in an address
 * @param kept the answers that the form carries along
 * @param replies the answers already given, each with the way to change it
 * @param back the question before, or the home page
 */
public record Ask(
        String question,
        @Nullable String lead,
        String key,
        List<Hidden> kept,
        List<Reply> replies,
        String back,
        List<Mistake> mistakes) {}
