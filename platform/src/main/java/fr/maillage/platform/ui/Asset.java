package fr.maillage.platform.ui;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;

/**
 * A file sent to browsers as it is.
 *
 * @param name name in the address, with the fingerprint of the content, so that it may be kept for ever
 * @param gzip the same content compressed once, or the content itself when compression gains nothing
 */
record Asset(String name, String contentType, byte[] content, byte[] gzip) {
    static Asset of(String stem, String extension, String contentType, byte[] content) {
        String name = stem + "-" + fingerprint(content) + "." + extension;
        byte[] packed = packed(content);
        return new Asset(name, contentType, content, packed.length < content.length ? packed : content);
    }

    boolean compressed() {
        return gzip.length < content.length;
    }

    private static String fingerprint(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(digest, 0, 5);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JVM has SHA-256", e);
        }
    }

    private static byte[] packed(byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
