package fr.maillage.platform.directory.history;

import fr.maillage.platform.directory.sources.Change;
import fr.maillage.platform.ui.Frame;
import fr.maillage.platform.ui.Mistake;
import java.util.List;

/**
 * Before a version is brought back.
 *
 * @param expected the revision that stands now
 */
public record RestorePage(
        Frame frame,
        String name,
        String when,
        String history,
        String action,
        long expected,
        List<Change> changes,
        List<Mistake> mistakes) {}
