package fr.maillage.platform.identity.web;

import fr.maillage.platform.kernel.DataClass;
import fr.maillage.platform.kernel.Held;
import fr.maillage.platform.ui.Frame;
import java.util.List;

/** The people whom the caller may see. */
public record PeoplePage(Frame frame, String count, List<Line> lines) {
    /**
     * Somebody.
     *
     * @param state what one must know of the account; empty when all is usual
     */
    public record Line(
            String href, String name, @Held(DataClass.PRO) String email, String state, List<String> rights) {
        public Line {
            rights = List.copyOf(rights);
        }
    }

    public PeoplePage {
        lines = List.copyOf(lines);
    }
}
