package fr.maillage.platform.identity.web;

import fr.maillage.platform.kernel.DataClass;
import fr.maillage.platform.kernel.Held;
import fr.maillage.platform.ui.Frame;
import fr.maillage.platform.ui.Notice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody, her rights, and what the caller may do about them.
 *
 * @param href address of this page, which begins the address of each act
 * @param notice what was just done or could not be, or absent
 * @param link a link to copy or to print, shown this once, or absent
 * @param acts what the caller may do with the account as a whole
 */
public record PersonPage(
        Frame frame,
        String href,
        String name,
        @Held(DataClass.PRO) String email,
        String state,
        @Nullable Notice notice,
        @Nullable String link,
        List<GivenRight> rights,
        List<Act> acts) {
    /** A right, with the codes by which it is taken back. */
    public record GivenRight(String words, String role, String kind, String code) {}

    /**
     * A button.
     *
     * @param hint what it does, in a sentence
     */
    public record Act(String action, String words, String hint) {}

    public PersonPage {
        rights = List.copyOf(rights);
        acts = List.copyOf(acts);
    }

    /** Never shows the link. */
    @Override
    public String toString() {
        return "PersonPage[" + href + "]";
    }
}
