package fr.maillage.platform.identity;

import java.util.HexFormat;

/**
 * Where a chain stands.
 *
 * @param line number of its last line; 0 when it has none
 * @param hash of its last line, 32 bytes
 */
record ChainHead(long line, byte[] hash) {
    String hex() {
        return HexFormat.of().formatHex(hash);
    }
}
