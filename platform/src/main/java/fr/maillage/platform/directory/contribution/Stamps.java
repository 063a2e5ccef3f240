package fr.maillage.platform.directory.contribution;

import fr.maillage.platform.vault.Vault;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * Tells people from robots without asking anything: each form carries a signed stamp that says when it was shown, and a
 * box that nobody sees. A person takes a few seconds and leaves the box empty. Needs no script, no cookie and no image;
 * whoever is taken for a robot keeps what was typed and only has to press again.
 */
@Component
public class Stamps {
    /** Faster than anybody reads. */
    static final Duration LEAST = Duration.ofSeconds(3);

    static final Duration MOST = Duration.ofHours(24);
    private static final Pattern STAMP = Pattern.compile("([0-9]{1,16})\\.([0-9a-f]{16})\\.([0-9a-f]{32})");
    private static final int NONCE = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Vault vault;
    private final Clock clock;

    Stamps(Vault vault, Clock clock) {
        this.vault = vault;
        this.clock = clock;
    }

    /** What was found about who fills a form. */
    public enum Verdict {
        PERSON,
        TOO_FAST,
        TOO_OLD,
        ROBOT
    }

    /** A stamp for a form shown now. */
    public String issue() {
        byte[] nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        String body = clock.millis() + "." + HexFormat.of().formatHex(nonce);
        return body + "." + signature(body);
    }

    /**
     * Looks at a form that came back.
     *
     * @param trap what the unseen box holds
     */
    public Verdict check(String stamp, String trap) {
        Matcher parts = STAMP.matcher(stamp);
        if (!trap.isEmpty() || !parts.matches()) {
            return Verdict.ROBOT;
        }
        byte[] expected = signature(parts.group(1) + "." + parts.group(2)).getBytes(StandardCharsets.US_ASCII);
        if (!MessageDigest.isEqual(expected, parts.group(3).getBytes(StandardCharsets.US_ASCII))) {
            return Verdict.ROBOT;
        }
        Duration age = Duration.between(Instant.ofEpochMilli(Long.parseLong(parts.group(1))), clock.instant());
        if (age.compareTo(LEAST) < 0) {
            return Verdict.TOO_FAST;
        }
        return age.compareTo(MOST) > 0 ? Verdict.TOO_OLD : Verdict.PERSON;
    }

    private String signature(String body) {
        return vault.mark("contribution-stamp", body);
    }
}
