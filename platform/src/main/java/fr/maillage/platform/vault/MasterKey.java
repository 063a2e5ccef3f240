package fr.maillage.platform.vault;

import fr.maillage.platform.kernel.StartRefused;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.spec.SecretKeySpec;

/** The key that wraps all others: 256 random bits, written in Base64. Never in the database, never in a backup. */
final class MasterKey {
    private static final int BYTES = 32;

    private final byte[] bytes;

    private MasterKey(byte[] bytes) {
        this.bytes = bytes;
    }

    static MasterKey random() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return new MasterKey(bytes);
    }

    /** Reads what a person put in the configuration or in a file. */
    static MasterKey parse(String text) {
        try {
            byte[] bytes = Base64.getDecoder().decode(text.strip());
            if (bytes.length == BYTES) {
                return new MasterKey(bytes);
            }
        } catch (IllegalArgumentException notBase64) {
            throw refused();
        }
        throw refused();
    }

    private static StartRefused refused() {
        return new StartRefused("La clé maîtresse n’a pas la bonne forme : il faut les 44 signes que donne"
                + " « ./maillage keys new », sans rien autour.");
    }

    /** The form in which it is printed and kept. */
    String text() {
        return Base64.getEncoder().encodeToString(bytes);
    }

    /** Names the key without telling it: which master key wrapped which data key. */
    String name() {
        byte[] mark = Ciphers.hmac(bytes, "name of the master key".getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(mark, 0, 8);
    }

    SecretKeySpec aes() {
        return new SecretKeySpec(bytes, "AES");
    }

    /** Never shows itself. */
    @Override
    public String toString() {
        return "MasterKey[" + name() + "]";
    }
}
