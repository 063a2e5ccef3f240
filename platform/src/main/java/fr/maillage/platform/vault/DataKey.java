package fr.maillage.platform.vault;

import java.util.Locale;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * A key of the territory, ready to use.
 *
 * @param bytes 32 random bytes
 */
record DataKey(Purpose purpose, int version, byte[] bytes) {
    /** What a key is for: two purposes never share one. */
    enum Purpose {
        /** Encrypts fields. Its versions follow one another. */
        DATA,
        /** Makes blind indexes. It stays, because what is searched must be found again. */
        INDEX;

        String stored() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Purpose ofStored(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    SecretKey aes() {
        return new SecretKeySpec(bytes, "AES");
    }

    /** Never shows itself. */
    @Override
    public String toString() {
        return "DataKey[" + purpose + " " + version + "]";
    }
}
