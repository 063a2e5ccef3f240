package fr.maillage.engines.intake.clean;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Mends UTF-8 that was read as Windows-1252: {@code LÃ©guillon} is {@code Léguillon}. */
final class Mojibake {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private Mojibake() {}

    static boolean suspected(String text) {
        return text.indexOf('Ã') >= 0 || text.indexOf('Â') >= 0 || text.indexOf('â') >= 0 || text.indexOf('Å') >= 0;
    }

    static String mend(String text) {
        StringBuilder mended = new StringBuilder(text.length());
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            int length = c == 'Ã' || c == 'Â' || c == 'Å' ? 2 : c == 'â' ? 3 : 1;
            if (c == 'Ã' && i + 1 < text.length() && text.charAt(i + 1) == ' ') {
                mended.append('à');
                i++;
            } else if (length > 1 && i + length <= text.length() && continues(text, i + 1, i + length)) {
                byte[] bytes = bytes(text.substring(i, i + length));
                mended.append(new String(bytes, StandardCharsets.UTF_8));
                i += length;
            } else {
                mended.append(c);
                i++;
            }
        }
        return mended.toString();
    }

    private static boolean continues(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            int b = asByte(text.charAt(i));
            if (b < 0x80 || b > 0xBF) {
                return false;
            }
        }
        return true;
    }

    private static byte[] bytes(String text) {
        byte[] bytes = new byte[text.length()];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) asByte(text.charAt(i));
        }
        return bytes;
    }

    private static int asByte(char c) {
        if (c < 256) {
            return c;
        }
        byte[] encoded = String.valueOf(c).getBytes(WINDOWS);
        return encoded.length == 1 && encoded[0] != '?' ? encoded[0] & 0xFF : 0;
    }
}
