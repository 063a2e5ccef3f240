package fr.maillage.platform.identity.web;

import fr.maillage.platform.kernel.DataClass;
import fr.maillage.platform.kernel.Held;
import fr.maillage.platform.ui.Frame;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * People who ask for an account.
 *
 * @param taken true when the last one could not be opened
 */
public record RequestsPage(Frame frame, boolean taken, List<Line> lines) {
    /**
     * One of them.
     *
     * @param structure what the provider says she works for, or absent
     */
    public record Line(
            String id,
            String name,
            @Held(DataClass.PRO) String email,
            String when,
            @Nullable String structure) {}
}
