package fr.maillage.platform.search.web;

import fr.maillage.platform.ui.Button;
import fr.maillage.platform.ui.Fact;
import fr.maillage.platform.ui.Frame;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One programme.
 *
 * @param poster address of the poster with strips to tear off
 * @param places link to the list of its places, or absent when it has none
 */
public record ProgrammePage(
        Frame frame,
        String name,
        String aim,
        List<Fact> facts,
        @Nullable Button places,
        String poster,
        String source) {}
