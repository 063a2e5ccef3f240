package fr.maillage.platform.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;

/** Random secrets and the form in which they are kept. Random values need no slow hash: nobody can guess 140 bits. */
public final class Secrets {
    /** Without the letters and digits that people confuse. */
    private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    private static final int KEY_LENGTH = 28;
    private static final int RECOVERY_LENGTH = 12;
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Secrets() {}

    /** 140 random bits in seven groups of four, made to be typed from a screen: {@code 7KQ2-…}. */
    static String readableKey() {
        return groups(KEY_LENGTH);
    }

    /** 60 random bits in three groups of four: enough with a throttle, short enough for a slip of paper. */
    static String recoveryCode() {
        return groups(RECOVERY_LENGTH);
    }

    private static String groups(int length) {
        StringBuilder key = new StringBuilder();
        for (int i = 0; i < length; i++) {
            if (i > 0 && i % GROUP == 0) {
                key.append('-');
            }
            key.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return key.toString();
    }

    /** A typed key in the form it was printed in: spaces, dashes and case do not matter. */
    static String normalized(String typed) {
        String letters = typed.replaceAll("[^0-9A-Za-z]", "").toUpperCase(Locale.ROOT);
        StringBuilder key = new StringBuilder();
        for (int i = 0; i < letters.length(); i++) {
            if (i > 0 && i % GROUP == 0) {
                key.append('-');
            }
            key.append(letters.charAt(i));
        }
        return key.toString();
    }

    /** 256 random bits, in hexadecimal. */
    public static String token() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** The form in which a random secret is kept. */
    public static String hash(String secret) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
