package fr.maillage.platform.identity;

import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Argon2id with 19 MiB, two passes and one lane, as OWASP's Password Storage Cheat Sheet asks. The memory of a small
 * machine sets how many are computed at once; the others wait for their turn.
 */
@Component
class PasswordHasher {
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;
    private static final int KIBIBYTES = 19 * 1024;
    private static final int PASSES = 2;
    private static final int AT_ONCE = 4;

    private final Argon2PasswordEncoder argon2 =
            new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, KIBIBYTES, PASSES);
    private final Semaphore turns = new Semaphore(AT_ONCE);
    private final AtomicLong computed = new AtomicLong();

    /** What an unknown account is compared with, so that it costs as much as a known one. */
    private final String nobody = argon2.encode("nobody has this password");

    String hash(String password) {
        turns.acquireUninterruptibly();
        try {
            computed.incrementAndGet();
            return argon2.encode(password);
        } finally {
            turns.release();
        }
    }

    boolean matches(String password, String hash) {
        turns.acquireUninterruptibly();
        try {
            computed.incrementAndGet();
            return argon2.matches(password, hash);
        } finally {
            turns.release();
        }
    }

    /** The work of a comparison, for nobody. Always false. */
    boolean matchesNobody(String password) {
        return matches(password, nobody) && nobody.isEmpty();
    }

    /** How many hashes were computed since the start. */
    long computed() {
        return computed.get();
    }
}
