package fr.maillage.platform.identity.web;

import fr.maillage.platform.ui.Frame;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person’s ways in.
 *
 * @param fresh true when she proved who she is lately enough to change them
 * @param provider whose account may be linked, or absent
 */
public record EntriesPage(
        Frame frame,
        boolean fresh,
        List<Key> keys,
        @Nullable String provider,
        List<Linked> linked) {
    /** A passkey in words. */
    public record Key(String id, String name, String words, boolean halted) {}

    /** An account held at the provider, in words. */
    public record Linked(String subject, String words) {}
}
