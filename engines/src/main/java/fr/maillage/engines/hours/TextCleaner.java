package fr.maillage.engines.hours;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Mends characters before reading: spaces, dashes, entities, broken encodings, names put in the place of numbers. */
final class TextCleaner {
    private static final Pattern SPACES = Pattern.compile(" {2,}");
    private static final Pattern BREAKS = Pattern.compile(" ?\\n[ \\n]*");
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Pattern TAG = Pattern.compile("<(br|/p|/li|/div)[^<>]{0,80}>", Pattern.CASE_INSENSITIVE);
    private static final Pattern OTHER_TAG = Pattern.compile("</?[a-zA-Z][^<>]{0,80}>");

    /** Names of départements 1 to 30: a global replacement of their number also hits hours and minutes. */
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("bouches?.du.rh[oô]ne", "13"),
            Map.entry("alpes.de.haute.provence", "04"),
            Map.entry("hautes.alpes", "05"),
            Map.entry("alpes.maritimes", "06"),
            Map.entry("ard[eè]che", "07"),
            Map.entry("ardennes", "08"),
            Map.entry("ari[eè]ge", "09"),
            Map.entry("aube", "10"),
            Map.entry("aude", "11"),
            Map.entry("aveyron", "12"),
            Map.entry("calvados", "14"),
            Map.entry("cantal", "15"),
            Map.entry("charente", "16"),
            Map.entry("charente.maritime", "17"),
            Map.entry("cher", "18"),
            Map.entry("corr[eè]ze", "19"),
            Map.entry("gard", "30"),
            Map.entry("loiret", "45"));

    /** A quick look before the long pattern. */
    private static final List<String> BEGINNINGS = List.of(
            "bouche", "alpes", "ard", "ari", "aub", "aude", "avey", "calv", "cant", "char", "cher", "corr", "gard",
            "loir");

    private static final Pattern NAME_AS_NUMBER = Pattern.compile(
            "(?<![\\p{L}])(?<name>" + String.join("|", NAMES.keySet())
                    + ")(?=\\s?[hH](?!\\p{L}))|(?<=\\d[hH])(?<minutes>" + String.join("|", NAMES.keySet())
                    + ")(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** « Fermé(e) », « jour(s) ». */
    private static final Pattern EITHER_ENDING = Pattern.compile("(?<=\\p{L})\\((?:e|s|es|x|e\\)\\(s)\\)");

    /** « 14hà 17h ». */
    private static final Pattern HOUR_TO = Pattern.compile("(\\d[hH](?:\\d\\d)?)à ?(?=\\d)");

    private TextCleaner() {}

    static String clean(String value, List<HoursFinding> findings) {
        String text = mendEncoding(value, findings);
        if (text.indexOf('<') >= 0 || text.indexOf('&') >= 0 || text.indexOf('\\') >= 0 || text.indexOf('\r') >= 0) {
            text = markup(text);
        }
        text = characters(Normalizer.normalize(text, Normalizer.Form.NFC));
        text = HOUR_TO.matcher(text).replaceAll("$1 à ");
        text = EITHER_ENDING.matcher(text.strip()).replaceAll("");
        if (text.contains("  ") || text.indexOf('\n') >= 0) {
            text = SPACES.matcher(text).replaceAll(" ");
            text = BREAKS.matcher(text).replaceAll("\n");
        }
        return numbersBack(text, findings);
    }

    private static String markup(String value) {
        String text = TAG.matcher(value).replaceAll("\n");
        text = OTHER_TAG.matcher(text).replaceAll(" ");
        text = text.replace("&amp;", "&")
                .replace("&nbsp;", " ")
                .replace("&#039;", "'")
                .replace("&#39;", "'")
                .replace("&agrave;", "à")
                .replace("&eacute;", "é")
                .replace("\\n", "\n")
                .replace("\r\n", "\n")
                .replace('\r', '\n');
        return text;
    }

    private static String characters(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                clean.append(c);
            } else if ((c >= '\u2010' && c <= '\u2015') || c == '\u2212' || c == '\uFF0D') {
                clean.append('-');
            } else if (c == '\uFF1A') {
                clean.append(':');
            } else if (c == '\u201C' || c == '\u201D') {
                clean.append('"');
            } else if ((c >= '\u200B' && c <= '\u200F') || c == '\uFEFF' || c == '\u00AD') {
                continue;
            } else if (Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c)) {
                clean.append(' ');
            } else {
                clean.append(c);
            }
        }
        return clean.toString();
    }

    /** UTF-8 read as Windows-1252 shows « Ã » before each accent: read again, if that gives valid text. */
    private static String mendEncoding(String value, List<HoursFinding> findings) {
        if (value.indexOf('Ã') < 0 && value.indexOf('Â') < 0 && !value.contains("â€")) {
            return value;
        }
        try {
            ByteBuffer bytes = WINDOWS.newEncoder().encode(CharBuffer.wrap(value));
            String mended = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
            findings.add(HoursFinding.of(
                    HoursFindingCode.HOURS_CHARACTERS_MENDED, "Les accents abîmés ont été rétablis.", value, mended));
            return mended;
        } catch (CharacterCodingException e) {
            return value;
        }
    }

    private static String numbersBack(String text, List<HoursFinding> findings) {
        String lower = text.toLowerCase(Locale.FRENCH);
        if (BEGINNINGS.stream().noneMatch(lower::contains)) {
            return text;
        }
        Matcher matcher = NAME_AS_NUMBER.matcher(text);
        StringBuilder mended = new StringBuilder();
        while (matcher.find()) {
            String number = number(matcher.group());
            findings.add(HoursFinding.of(
                    HoursFindingCode.HOURS_WORD_FOR_NUMBER,
                    "« " + matcher.group() + " » est à la place de " + number + " : remis.",
                    matcher.group(),
                    number));
            matcher.appendReplacement(mended, number);
        }
        return matcher.appendTail(mended).toString();
    }

    private static String number(String name) {
        String lower = name.toLowerCase(Locale.FRENCH);
        return NAMES.entrySet().stream()
                .filter(entry -> lower.matches(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(name);
    }
}
