package fr.maillage.platform.directory.freshness;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;

/**
 * Random secrets of links and letters, and the marks under which they are kept. A token has 256 bits. A printed code has
 * 60, so that a person can type it; tries are counted.
 */
public final class LinkSecrets {
    /** Without the letters and digits that people confuse. */
    private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    private static final int CODE_LENGTH = 12;
    private static final int GROUP = 4;
    private static final int TOKEN_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private LinkSecrets() {}

    /** A code made to be typed from paper: {@code 7KQ2-M3XW-9ABC}. */
    public static String code() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < CODE_LENGTH; i++) {
            if (i > 0 && i % GROUP == 0) {
                code.append('-');
            }
            code.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }

    static String token() {
        byte[] bytes = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** The mark of a token. */
    static String mark(String secret) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The mark of a code, however it was typed: spaces, dashes and case do not matter. */
    public static String markOfCode(String typed) {
        StringBuilder letters = new StringBuilder();
        typed.codePoints()
                .limit(100)
                .filter(sign -> sign < 128 && Character.isLetterOrDigit(sign))
                .forEach(letters::appendCodePoint);
        return mark(letters.toString().toUpperCase(Locale.ROOT));
    }
}
