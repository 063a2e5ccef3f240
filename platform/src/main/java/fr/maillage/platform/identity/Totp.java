package fr.maillage.platform.identity;

import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Codes that change every thirty seconds (RFC 6238 with HMAC-SHA-1, six figures: what every telephone can show). */
final class Totp {
    private static final int STEP_SECONDS = 30;
    private static final int FIGURES = 6;
    private static final int MODULUS = 1_000_000;
    private static final int SECRET_BYTES = 20;
    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final SecureRandom RANDOM = new SecureRandom();

    private Totp() {}

    /** 160 random bits in base 32 (RFC 4226, 4). */
    static String freshSecret() {
        byte[] bytes = new byte[SECRET_BYTES];
        RANDOM.nextBytes(bytes);
        StringBuilder secret = new StringBuilder();
        long bits = 0;
        int held = 0;
        for (byte next : bytes) {
            bits = (bits << Byte.SIZE) | (next & 0xff);
            held += Byte.SIZE;
            while (held >= 5) {
                held -= 5;
                secret.append(BASE32.charAt((int) ((bits >> held) & 31)));
            }
        }
        return secret.toString();
    }

    /** The step whose code this is: the present one, the one before or the one after; nothing when it is none. */
    static OptionalLong findStep(String secret, String code, Instant now) {
        String figures = code.replaceAll("[^0-9]", "");
        if (figures.length() != FIGURES) {
            return OptionalLong.empty();
        }
        long present = now.getEpochSecond() / STEP_SECONDS;
        int typed = Integer.parseInt(figures);
        for (long step = present - 1; step <= present + 1; step++) {
            if (code(secret, step) == typed) {
                return OptionalLong.of(step);
            }
        }
        return OptionalLong.empty();
    }

    /** The code shown at an instant, with its zeros. */
    static String codeAt(String secret, Instant instant) {
        return String.format(java.util.Locale.ROOT, "%06d", code(secret, instant.getEpochSecond() / STEP_SECONDS));
    }

    /** What the square says to the telephone (the otpauth form that authenticator applications share). */
    static String address(String secret, String issuer, String email) {
        return "otpauth://totp/" + encoded(issuer) + ":" + encoded(email) + "?secret=" + secret + "&issuer="
                + encoded(issuer);
    }

    private static int code(String secret, long step) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(bytes(secret), "HmacSHA1"));
            byte[] digest =
                    mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            int offset = digest[digest.length - 1] & 0xf;
            return (ByteBuffer.wrap(digest, offset, Integer.BYTES).getInt() & Integer.MAX_VALUE) % MODULUS;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] bytes(String secret) {
        ByteBuffer bytes = ByteBuffer.allocate(secret.length() * 5 / Byte.SIZE);
        long bits = 0;
        int held = 0;
        for (int i = 0; i < secret.length(); i++) {
            bits = (bits << 5) | BASE32.indexOf(secret.charAt(i));
            held += 5;
            if (held >= Byte.SIZE) {
                held -= Byte.SIZE;
                bytes.put((byte) (bits >> held));
            }
        }
        return bytes.array();
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
