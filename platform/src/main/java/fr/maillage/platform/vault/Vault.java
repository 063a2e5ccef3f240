package fr.maillage.platform.vault;

import fr.maillage.platform.kernel.Settings;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Seals and opens single values of personal data. A sealed value is one byte of format, four of key version, then nonce,
 * AES-256-GCM text and tag; it is bound to the territory, the column and the row, and opens nowhere else. Keys of a
 * territory are made at the first use; a newer version seals, older ones still open.
 */
@Component
public class Vault {
    private static final byte FORMAT = 1;
    private static final int HEADER = 1 + Integer.BYTES;

    private final KeyOpening opening;
    private final String territory;
    private volatile @Nullable KeyRing ring;

    Vault(KeyOpening opening, Settings settings) {
        this.opening = opening;
        this.territory = settings.territory();
    }

    /**
     * Seals a text for one column of one row.
     *
     * @param rowId identity of the row, as the text of the column named by {@link Field#key()}
     */
    public byte[] seal(Field field, String rowId, String text) {
        DataKey key = ring().newest();
        byte[] sealed =
                Ciphers.seal(key.aes(), text.getBytes(StandardCharsets.UTF_8), bound(field, rowId, key.version()));
        return ByteBuffer.allocate(HEADER + sealed.length)
                .put(FORMAT)
                .putInt(key.version())
                .put(sealed)
                .array();
    }

    /** The text sealed for this column and this row. Throws {@link UnreadableSealException} when it is not that. */
    public String open(Field field, String rowId, byte[] sealed) {
        if (sealed.length < HEADER || sealed[0] != FORMAT) {
            throw new UnreadableSealException(field);
        }
        int version = version(sealed);
        DataKey key = find(version).orElseThrow(() -> new UnreadableSealException(field));
        try {
            byte[] text = Ciphers.open(key.aes(), sealed, HEADER, bound(field, rowId, version));
            return new String(text, StandardCharsets.UTF_8);
        } catch (Ciphers.TamperedException changed) {
            throw new UnreadableSealException(field);
        }
    }

    /**
     * A mark of 32 bytes, the same for the same value, to find a row by its exact value without storing that. Values are
     * brought to one form first: see {@link ExactForm}. The mark differs from one column to the next.
     */
    public byte[] blindIndex(Field field, String exactForm) {
        return Ciphers.hmac(ring().index().bytes(), Ciphers.bind("index", territory, field.path(), exactForm));
    }

    /** A short mark, the same for the same value, for what must be counted without being kept: a network, an account. */
    public String mark(String use, String value) {
        byte[] mark = Ciphers.hmac(ring().index().bytes(), Ciphers.bind("mark", territory, use, value));
        return java.util.HexFormat.of().formatHex(mark, 0, 16);
    }

    /** Makes sure that the keys are there and right; throws with a French sentence when the product must not start. */
    public void check() {
        opening.master();
        ring = null;
    }

    static int version(byte[] sealed) {
        return ByteBuffer.wrap(sealed, 1, Integer.BYTES).getInt();
    }

    /** Forgets the keys, so that the next use reads the newest. */
    void forget() {
        ring = null;
    }

    private Optional<DataKey> find(int version) {
        Optional<DataKey> known = ring().find(version);
        if (known.isEmpty()) {
            // Another node has rotated the keys since we read them.
            forget();
            return ring().find(version);
        }
        return known;
    }

    private KeyRing ring() {
        KeyRing known = ring;
        if (known == null) {
            known = opening.ring();
            ring = known;
        }
        return known;
    }

    private byte[] bound(Field field, String rowId, int version) {
        return Ciphers.bind("field", territory, field.path(), rowId, Integer.toString(version));
    }
}
