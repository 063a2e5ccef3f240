package fr.maillage.platform.guard;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** What came of fetching a file by its address. */
public sealed interface FetchOutcome {
    /**
     * The file.
     *
     * @param address where it was found, after redirects
     * @param mark how the server tells this version of it from others, or absent
     */
    record Fetched(byte[] content, URI address, @Nullable String mark) implements FetchOutcome {}

    /** The server says that it is still the version of the mark. */
    record Unchanged() implements FetchOutcome {}

    /** Nothing was fetched; the sentence says why and what to do, in French. */
    record Refused(String sentence) implements FetchOutcome {}
}
