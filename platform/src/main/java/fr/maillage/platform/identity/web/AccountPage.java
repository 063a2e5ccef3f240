package fr.maillage.platform.identity.web;

import fr.maillage.platform.ui.Frame;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of one's own account.
 *
 * @param notice what was just done, or absent
 * @param rights one's rights, in words
 * @param sections what one can look at and change, one after the other
 * @param acts what one did last, in words
 */
public record AccountPage(
        Frame frame,
        @Nullable String notice,
        String name,
        List<String> rights,
        List<Part> sections,
        List<Stay> stays,
        List<Act> acts) {
    /**
     * Something one can change.
     *
     * @param words of the link, or absent when nothing can be changed
     */
    public record Part(
            String title,
            String state,
            @Nullable String href,
            @Nullable String words) {}

    /**
     * A session.
     *
     * @param id by which one closes it
     * @param here true for the one of this very device
     */
    public record Stay(String id, String device, String since, boolean here) {}

    /** Something one did. */
    public record Act(String when, String what) {}

    public AccountPage {
        rights = List.copyOf(rights);
        sections = List.copyOf(sections);
        stays = List.copyOf(stays);
        acts = List.copyOf(acts);
    }
}
