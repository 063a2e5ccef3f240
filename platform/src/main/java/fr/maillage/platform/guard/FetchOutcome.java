package fr.maillage.platform.guard;

import java.net.URI;

/** What came of fetching a file by its address. */
public sealed interface FetchOutcome {
    /**
     * The file.
     *
     * @param address where it was found, after redirects
     */
    record Fetched(byte[] content, URI address) implements FetchOutcome {}

    /** Nothing was fetched; the sentence says why and what to do, in French. */
    record Refused(String sentence) implements FetchOutcome {}
}
