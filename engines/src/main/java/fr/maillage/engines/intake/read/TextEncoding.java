package fr.maillage.engines.intake.read;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the encoding of a text file by its bytes: byte-order mark, strict UTF-8 over the whole file, UTF-16 by its zero
 * bytes, else the single-byte encoding in which the accented letters are those of French.
 *
 * @param charset how to decode
 * @param name what to tell the person
 * @param bomBytes bytes to skip at the start
 * @param mixed whether a few bytes break the encoding of the rest
 */
record TextEncoding(Charset charset, String name, int bomBytes, boolean mixed) {
    private static final int SAMPLE = 1 << 20;
    private static final String FRENCH = "éèàçêôîûùâëïœÉÈÀÇÊ’«»°–…€";
    private static final List<String> SINGLE_BYTE = List.of("windows-1252", "x-MacRoman", "IBM850");

    static TextEncoding of(Path file) throws IOException {
        byte[] head = head(file);
        TextEncoding marked = byMark(head);
        if (marked != null) {
            return marked;
        }
        TextEncoding wide = byZeroBytes(head);
        if (wide != null) {
            return wide;
        }
        Utf8Count count = Utf8Count.of(file);
        if (count.broken() == 0) {
            return new TextEncoding(StandardCharsets.UTF_8, count.multibyte() == 0 ? "ASCII" : "UTF-8", 0, false);
        }
        if (count.multibyte() > 20 * count.broken()) {
            return new TextEncoding(StandardCharsets.UTF_8, "UTF-8", 0, true);
        }
        return singleByte(head);
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(SAMPLE);
        }
    }

    private static @Nullable TextEncoding byMark(byte[] head) {
        if (starts(head, 0xEF, 0xBB, 0xBF)) {
            return new TextEncoding(StandardCharsets.UTF_8, "UTF-8 (BOM)", 3, false);
        }
        if (starts(head, 0xFF, 0xFE)) {
            return new TextEncoding(StandardCharsets.UTF_16LE, "UTF-16LE (BOM)", 2, false);
        }
        if (starts(head, 0xFE, 0xFF)) {
            return new TextEncoding(StandardCharsets.UTF_16BE, "UTF-16BE (BOM)", 2, false);
        }
        return null;
    }

    private static boolean starts(byte[] head, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (head.length <= i || (head[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable TextEncoding byZeroBytes(byte[] head) {
        int even = 0;
        int odd = 0;
        for (int i = 0; i < head.length; i++) {
            if (head[i] == 0) {
                if ((i & 1) == 0) {
                    even++;
                } else {
                    odd++;
                }
            }
        }
        if (odd > head.length / 4 && even < odd / 10) {
            return new TextEncoding(StandardCharsets.UTF_16LE, "UTF-16LE", 0, false);
        }
        if (even > head.length / 4 && odd < even / 10) {
            return new TextEncoding(StandardCharsets.UTF_16BE, "UTF-16BE", 0, false);
        }
        return null;
    }

    private static TextEncoding singleByte(byte[] head) {
        String best = SINGLE_BYTE.get(0);
        int bestScore = Integer.MIN_VALUE;
        for (String candidate : SINGLE_BYTE) {
            int score = french(new String(head, Charset.forName(candidate)));
            if (score > bestScore) {
                bestScore = score;
                best = candidate;
            }
        }
        if (bestScore <= 0) {
            best = guessed(head, best);
        }
        if (best.equals("windows-1252") && !usesWindowsOnlyBytes(head)) {
            return new TextEncoding(StandardCharsets.ISO_8859_1, "ISO-8859-1", 0, false);
        }
        return new TextEncoding(Charset.forName(best), best.equals("windows-1252") ? "Windows-1252" : best, 0, false);
    }

    private static int french(String text) {
        int score = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 128) {
                score += FRENCH.indexOf(c) >= 0 ? 2 : -1;
            }
        }
        return score;
    }

    private static String guessed(byte[] head, String otherwise) {
        CharsetMatch match = new CharsetDetector()
                .setText(Arrays.copyOf(head, Math.min(head.length, 8192)))
                .detect();
        boolean usable = match != null && match.getConfidence() > 50 && Charset.isSupported(match.getName());
        return usable ? match.getName() : otherwise;
    }

    private static boolean usesWindowsOnlyBytes(byte[] head) {
        for (byte b : head) {
            if ((b & 0xFF) >= 0x80 && (b & 0xFF) <= 0x9F) {
                return true;
            }
        }
        return false;
    }
}
