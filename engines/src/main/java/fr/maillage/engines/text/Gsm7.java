package fr.maillage.engines.text;

import java.text.Normalizer;
import java.util.Map;

/**
 * The seven-bit alphabet of short messages (3GPP TS 23.038, section 6.2.1). One letter outside it and a message of 160
 * places holds 70 only; so French is brought to it: é è à ù stay, ê becomes e, ç becomes c, œ becomes oe.
 */
public final class Gsm7 {
    /** Places in a message sent alone. */
    public static final int ONE_SEGMENT = 160;

    /** Places in each part of a longer one, which begins with how to join it. */
    private static final int JOINED_SEGMENT = 153;

    private static final String BASIC =
            "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§"
                    + "¿abcdefghijklmnopqrstuvwxyzäöñüà";

    /** Each takes two places. */
    private static final String EXTENDED = "^{}\\[~]|€\f";

    private static final Map<Character, String> REPLACED = Map.ofEntries(
            Map.entry('’', "'"),
            Map.entry('‘', "'"),
            Map.entry('ʼ', "'"),
            Map.entry('“', "\""),
            Map.entry('”', "\""),
            Map.entry('«', "\""),
            Map.entry('»', "\""),
            Map.entry('–', "-"),
            Map.entry('—', "-"),
            Map.entry('‑', "-"),
            Map.entry('−', "-"),
            Map.entry('…', "..."),
            Map.entry('·', "."),
            Map.entry('•', "-"),
            Map.entry('œ', "oe"),
            Map.entry('Œ', "Oe"),
            Map.entry('°', "o"),
            Map.entry('\t', " "));

    private Gsm7() {}

    /** The same text in this alphabet. What no letter of it can stand for, such as Arabic or a picture, is left out. */
    public static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        String opened = text.replaceAll("« ?", "\"").replaceAll("[ \u00a0\u202f]?»", "\"");
        opened.codePoints().forEach(point -> plain.append(letter(point)));
        return plain.toString().replaceAll(" {2,}", " ").strip();
    }

    private static String letter(int point) {
        if (point > Character.MAX_VALUE) {
            return "";
        }
        char c = (char) point;
        if (holds(c)) {
            return String.valueOf(c);
        }
        String replaced = REPLACED.get(c);
        if (replaced != null) {
            return replaced;
        }
        if (Character.isSpaceChar(c)) {
            return " ";
        }
        StringBuilder bare = new StringBuilder();
        Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD)
                .chars()
                .filter(part -> holds((char) part))
                .forEach(part -> bare.append((char) part));
        return bare.toString();
    }

    private static boolean holds(char c) {
        return BASIC.indexOf(c) >= 0 || EXTENDED.indexOf(c) >= 0;
    }

    /** True when every letter is of this alphabet. */
    public static boolean is(String text) {
        return text.chars().allMatch(c -> holds((char) c));
    }

    /** How many places a text of this alphabet takes. Refuses any other text. */
    public static int places(String text) {
        if (!is(text)) {
            throw new IllegalArgumentException("not of the alphabet of short messages");
        }
        return text.length()
                + (int) text.chars().filter(c -> EXTENDED.indexOf(c) >= 0).count();
    }

    /** How many messages a text of this alphabet is paid for. */
    public static int segments(String text) {
        int places = places(text);
        return places <= ONE_SEGMENT ? 1 : (places + JOINED_SEGMENT - 1) / JOINED_SEGMENT;
    }

    /** The first whole words of a text, then three dots, within so many places; the text itself when it fits. */
    public static String shorten(String text, int places) {
        if (places(text) <= places) {
            return text;
        }
        String cut = text;
        do {
            int space = cut.lastIndexOf(' ');
            if (space < 0) {
                return "";
            }
            cut = cut.substring(0, space);
        } while (places(cut) + 3 > places);
        return cut.replaceAll("[ ,;:('\"-]+$", "") + "...";
    }
}
