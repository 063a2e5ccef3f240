package fr.maillage.platform.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A line as the database keeps it, and its hash computed anew. The same rule is written once in SQL, where it makes the
 * chain, and once here, where it checks it: SHA-256 of the hash before, then of
 * {@code line|2026-11-22T09:00:00.000000|5:actor6:action…}, lengths in bytes of UTF-8.
 */
record ChainLine(long line, Instant at, List<String> words, byte[] previous, byte[] hash) {
    private static final DateTimeFormatter INSTANT = DateTimeFormatter.ofPattern(
                    "yyyy-MM-dd'T'HH:mm:ss.SSSSSS", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    /** True when it comes right after a place of the chain. */
    boolean follows(ChainHead before) {
        return line == before.line() + 1 && Arrays.equals(previous, before.hash());
    }

    /** True when nothing in it was changed. */
    boolean whole() {
        StringBuilder text = new StringBuilder()
                .append(line)
                .append('|')
                .append(INSTANT.format(at))
                .append('|');
        words.forEach(word -> text.append(word.getBytes(StandardCharsets.UTF_8).length)
                .append(':')
                .append(word));
        MessageDigest digest = sha256();
        digest.update(previous);
        return Arrays.equals(hash, digest.digest(text.toString().getBytes(StandardCharsets.UTF_8)));
    }

    ChainHead head() {
        return new ChainHead(line, hash);
    }

    /** Where a chain of this name begins. */
    static ChainHead start(String name) {
        return new ChainHead(0, sha256().digest(name.getBytes(StandardCharsets.UTF_8)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
