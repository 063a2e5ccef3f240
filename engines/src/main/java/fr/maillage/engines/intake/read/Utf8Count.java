package fr.maillage.engines.intake.read;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Counts the well-formed sequences of UTF-8 longer than one byte, and the bytes that break it, over a whole file.
 *
 * @param multibyte well-formed sequences of two to four bytes
 * @param broken bytes that belong to no well-formed sequence
 */
record Utf8Count(long multibyte, long broken) {
    private static final int BLOCK = 1 << 16;
    private static final long HIGH_BITS = 0x8080808080808080L;
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    static Utf8Count of(Path file) throws IOException {
        long multibyte = 0;
        long broken = 0;
        int expected = 0;
        byte[] block = new byte[BLOCK];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(block); read > 0; read = in.read(block)) {
                for (int i = 0; i < read; i++) {
                    if (expected == 0 && i + 8 <= read && ((long) LONGS.get(block, i) & HIGH_BITS) == 0) {
                        i += 7;
                        continue;
                    }
                    int b = block[i] & 0xFF;
                    if (expected > 0) {
                        if ((b & 0xC0) == 0x80) {
                            expected--;
                            multibyte += expected == 0 ? 1 : 0;
                            continue;
                        }
                        broken++;
                        expected = 0;
                    }
                    if (b >= 0x80) {
                        expected = following(b);
                        broken += expected == 0 ? 1 : 0;
                    }
                }
            }
        }
        return new Utf8Count(multibyte, broken + (expected > 0 ? 1 : 0));
    }

    private static int following(int lead) {
        if (lead >= 0xC2 && lead <= 0xDF) {
            return 1;
        }
        if (lead >= 0xE0 && lead <= 0xEF) {
            return 2;
        }
        return lead >= 0xF0 && lead <= 0xF4 ? 3 : 0;
    }
}
