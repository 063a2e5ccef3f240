package fr.maillage.engines.intake.clean;

import java.util.Map;

/** Turns the HTML codes that leak into files back into letters. */
final class HtmlEntities {
    private static final int LONGEST = 9;
    private static final Map<String, String> NAMED = Map.ofEntries(
            Map.entry("amp", "&"),
            Map.entry("nbsp", " "),
            Map.entry("quot", "\""),
            Map.entry("apos", "'"),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("eacute", "é"),
            Map.entry("Eacute", "É"),
            Map.entry("egrave", "è"),
            Map.entry("ecirc", "ê"),
            Map.entry("euml", "ë"),
            Map.entry("agrave", "à"),
            Map.entry("Agrave", "À"),
            Map.entry("acirc", "â"),
            Map.entry("ccedil", "ç"),
            Map.entry("ocirc", "ô"),
            Map.entry("ucirc", "û"),
            Map.entry("ugrave", "ù"),
            Map.entry("icirc", "î"),
            Map.entry("iuml", "ï"),
            Map.entry("oelig", "œ"),
            Map.entry("rsquo", "’"),
            Map.entry("lsquo", "‘"),
            Map.entry("laquo", "«"),
            Map.entry("raquo", "»"),
            Map.entry("ndash", "–"),
            Map.entry("mdash", "—"),
            Map.entry("hellip", "…"),
            Map.entry("deg", "°"),
            Map.entry("euro", "€"));

    private HtmlEntities() {}

    static boolean suspected(String text) {
        int at = text.indexOf('&');
        return at >= 0 && text.indexOf(';', at) > 0;
    }

    static String decode(String text) {
        StringBuilder decoded = new StringBuilder(text.length());
        int i = 0;
        while (i < text.length()) {
            int end = text.charAt(i) == '&' ? text.indexOf(';', i) : -1;
            String letter = end > i + 1 && end - i <= LONGEST ? letter(text.substring(i + 1, end)) : "";
            if (letter.isEmpty()) {
                decoded.append(text.charAt(i));
                i++;
            } else {
                decoded.append(letter);
                i = end + 1;
            }
        }
        return decoded.toString();
    }

    private static String letter(String name) {
        if (!name.startsWith("#")) {
            return NAMED.getOrDefault(name, "");
        }
        try {
            boolean hexadecimal = name.startsWith("#x") || name.startsWith("#X");
            int code = hexadecimal ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1));
            return code >= 32 && Character.isValidCodePoint(code) ? Character.toString(code) : "";
        } catch (NumberFormatException e) {
            return "";
        }
    }
}
