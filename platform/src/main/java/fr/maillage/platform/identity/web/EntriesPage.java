package fr.maillage.platform.identity.web;

import fr.maillage.platform.ui.Frame;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person’s ways in.
 *
 * @param fresh true when she proved who she is lately enough to change them
 * @param last true when she wanted to take back her last way in, which stays
 * @param provider whose account may be linked, or absent
 */
public record EntriesPage(
        Frame frame,
        boolean fresh,
        boolean last,
        List<Key> keys,
        @Nullable String provider,
        List<Linked> linked) {
    /** True when she can show again who she is without a password. */
    public boolean provable() {
        return !linked.isEmpty() || keys.stream().anyMatch(key -> !key.halted());
    }

    /** A passkey in words. */
    public record Key(String id, String name, String words, boolean halted) {}

    /** An account held at the provider, in words. */
    public record Linked(String subject, String words) {}
}
