package fr.maillage.platform.identity.passkeys;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Arrays;
import java.util.Base64;

/**
 * A device made of software: keeps one key and answers what a browser would pass to it. A test makes it lie by changing
 * one of its habits. Bytes are written by hand, so that the code under test does not check itself.
 */
final class SoftwareKey {
    private static final int PRESENT = 0x01;
    private static final int VERIFIED = 0x04;
    private static final int ATTESTED = 0x40;

    private final KeyPair pair = freshPair();
    final byte[] id = new byte[32];
    byte[] user = new byte[0];
    String origin = "https://maillage.example";
    String site = "maillage.example";
    int flags = PRESENT | VERIFIED;
    int counter = 1;

    SoftwareKey() {
        new SecureRandom().nextBytes(id);
    }

    /** What the browser sends back when a key is made. */
    String make(CreationOptions options) {
        user = Base64.getUrlDecoder().decode(options.publicKey().user().id());
        return make(options.publicKey().challenge());
    }

    String make(String challenge) {
        byte[] said = concat(authenticatorData(flags | ATTESTED), new byte[16], shorts(id.length), id, publicKey());
        byte[] attestation = concat(
                bytes(0xa3),
                text("fmt"),
                text("none"),
                text("attStmt"),
                bytes(0xa0),
                text("authData"),
                bytes(0x59),
                shorts(said.length),
                said);
        return """
                {"id":"%1$s","rawId":"%1$s","type":"public-key","clientExtensionResults":{},
                 "response":{"clientDataJSON":"%2$s","attestationObject":"%3$s","transports":["internal"]}}
                """.formatted(base64(id), base64(client("webauthn.create", challenge)), base64(attestation));
    }

    /** What the browser sends back when somebody comes in. */
    String answer(RequestOptions options) {
        byte[] said = authenticatorData(flags);
        byte[] client = client("webauthn.get", options.publicKey().challenge());
        return """
                {"id":"%1$s","rawId":"%1$s","type":"public-key","clientExtensionResults":{},
                 "response":{"clientDataJSON":"%2$s","authenticatorData":"%3$s","signature":"%4$s","userHandle":"%5$s"}}
                """.formatted(
                base64(id), base64(client), base64(said), base64(sign(concat(said, sha256(client)))), base64(user));
    }

    private byte[] authenticatorData(int flags) {
        return concat(
                sha256(site.getBytes(StandardCharsets.UTF_8)),
                bytes(flags),
                ByteBuffer.allocate(4).putInt(counter).array());
    }

    private byte[] client(String type, String challenge) {
        return """
                {"type":"%s","challenge":"%s","origin":"%s","crossOrigin":false}""".formatted(type, challenge, origin).getBytes(StandardCharsets.UTF_8);
    }

    /** COSE: an elliptic key (kty 2) for ES256 (alg -7) on P-256 (crv 1). */
    private byte[] publicKey() {
        ECPublicKey key = (ECPublicKey) pair.getPublic();
        return concat(
                bytes(0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20),
                coordinate(key.getW().getAffineX()),
                bytes(0x22, 0x58, 0x20),
                coordinate(key.getW().getAffineY()));
    }

    private static byte[] coordinate(BigInteger number) {
        byte[] plain = number.toByteArray();
        byte[] fixed = new byte[32];
        int length = Math.min(plain.length, 32);
        System.arraycopy(plain, plain.length - length, fixed, 32 - length, length);
        return fixed;
    }

    private byte[] sign(byte[] data) {
        try {
            Signature signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(pair.getPrivate());
            signature.update(data);
            return signature.sign();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static KeyPair freshPair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] sha256(byte[] data) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(data);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] text(String words) {
        return concat(bytes(0x60 + words.length()), words.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] shorts(int number) {
        return bytes(number >> 8, number & 0xff);
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        Arrays.setAll(values, i -> bytes[i] = (byte) values[i]);
        return bytes;
    }

    private static byte[] concat(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static String base64(byte[] data) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(data);
    }
}
