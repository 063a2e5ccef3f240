package fr.maillage.engines.intake.clean;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import fr.maillage.engines.intake.finding.FindingCode;
import fr.maillage.engines.intake.finding.Note;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Phone numbers to E.164, France and its overseas numbering plans included; short numbers stay as they are. */
final class PhoneCleaner {
    private static final PhoneNumberUtil PHONES = PhoneNumberUtil.getInstance();
    private static final Pattern BETWEEN = Pattern.compile(
            "[;|\\n,/]|\\s+(?:ou|et|OU|ET|Ou|Et|puis|&)\\s+|\\s+[-–]+\\s+(?=[+0(])|(?<=\\d{2})\\s{2,}(?=0)");
    private static final Map<String, String> REGIONS = Map.ofEntries(
            Map.entry("971", "GP"),
            Map.entry("972", "MQ"),
            Map.entry("973", "GF"),
            Map.entry("974", "RE"),
            Map.entry("975", "PM"),
            Map.entry("976", "YT"),
            Map.entry("977", "BL"),
            Map.entry("978", "MF"),
            Map.entry("986", "WF"),
            Map.entry("987", "PF"),
            Map.entry("988", "NC"));
    /** First four digits of a national number that belong to an overseas plan, and its country code. */
    private static final Map<String, String> OVERSEAS = Map.ofEntries(
            Map.entry("0590", "590"),
            Map.entry("0690", "590"),
            Map.entry("0691", "590"),
            Map.entry("0594", "594"),
            Map.entry("0694", "594"),
            Map.entry("0596", "596"),
            Map.entry("0696", "596"),
            Map.entry("0697", "596"),
            Map.entry("0262", "262"),
            Map.entry("0263", "262"),
            Map.entry("0692", "262"),
            Map.entry("0693", "262"),
            Map.entry("0269", "262"),
            Map.entry("0639", "262"),
            Map.entry("0508", "508"));

    /** A number of ten digits, or with the code of its country, that nothing continues. */
    private static final Pattern WHOLE = Pattern.compile(
            "(?<![\\d+])(?:(?:\\+|00)(?:33|262|590|594|596|508|687|689)[ .-]?(?:\\(0\\))?[ .-]?[1-9]|0[1-9])(?:[ .\u00a0\u202f/-]{0,2}\\d{2}){4}(?!\\d)");

    /** « Fax : 05 56 01 02 91 », « télécopie 05… »: a number where nobody answers. */
    private static final Pattern FAX = Pattern.compile(
            "[\\s,;/(–-]*\\b(?:fax|t[ée]l[ée]copie(?:ur)?)\\b\\s*[.:]?\\s*(?:n°\\s*)?[+0(][\\d .()\u00a0\u202f/-]{8,20}\\d\\)?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern EDGES = Pattern.compile(
            "^[\\s,;:./()–-]+|[\\s,;:./()–-]+$|\\b(?:t[ée]l(?:[ée]phone)?)\\b[ .:]*", Pattern.CASE_INSENSITIVE);

    private PhoneCleaner() {}

    /** Every number of a cell. @param departement code of the place’s département, or empty */
    static Cleaned<List<String>> clean(String cell, String departement) {
        if (cell.isEmpty()) {
            return Cleaned.right(List.of());
        }
        Set<String> numbers = new LinkedHashSet<>();
        List<Note> notes = new ArrayList<>(1);
        String voice = FAX.matcher(cell).replaceAll(" ").strip();
        if (!voice.equals(cell)) {
            notes.add(Note.of(FindingCode.PHONE_FAX, cell, voice));
        }
        if (voice.chars().noneMatch(Character::isDigit)) {
            return new Cleaned<>(List.of(), notes);
        }
        for (String piece : pieces(voice)) {
            one(piece, departement, numbers, notes);
        }
        if (notes.stream().anyMatch(note -> note.code() == FindingCode.PHONE_INVALID)) {
            beside(voice, departement, numbers, notes);
        }
        if (numbers.size() > 1) {
            notes.removeIf(note -> note.code() == FindingCode.PHONE_FORMAT);
            notes.add(0, Note.of(FindingCode.PHONE_SEVERAL, cell, String.join(" | ", numbers)));
        }
        return new Cleaned<>(List.copyOf(numbers), notes);
    }

    /**
     * Whole numbers beside other words: « 05 56 01 02 03 poste 12 », « (choix 2) », « ou 04 ». The number is kept, and the words
     * are said, because nobody is reached without them.
     */
    private static void beside(String cell, String departement, Set<String> numbers, List<Note> notes) {
        Matcher whole = WHOLE.matcher(cell);
        StringBuilder rest = new StringBuilder();
        Set<String> found = new LinkedHashSet<>();
        while (whole.find()) {
            String digits = digits(whole.group());
            boolean abroad = whole.group().startsWith("+") || digits.startsWith("00");
            (abroad ? international(digits) : national(digits, departement)).ifPresent(found::add);
            whole.appendReplacement(rest, " ");
        }
        whole.appendTail(rest);
        String words = EDGES.matcher(rest.toString()).replaceAll("").strip();
        if (found.isEmpty() || words.isEmpty()) {
            return;
        }
        numbers.clear();
        numbers.addAll(found);
        notes.removeIf(note -> note.code() != FindingCode.PHONE_FAX);
        notes.add(Note.of(FindingCode.PHONE_WORDS, cell, String.join(" | ", found))
                .with("À côté du numéro : « " + words + " »."));
    }

    /** Pieces that hold a number; a cut in the middle of a number is undone. */
    private static List<String> pieces(String cell) {
        List<String> pieces = new ArrayList<>();
        for (String piece : BETWEEN.split(cell)) {
            int digits = digits(piece).length();
            if (digits >= 4) {
                pieces.add(piece.strip());
            } else if (digits > 0) {
                return splitLong(cell);
            }
        }
        return pieces.size() == 1 ? splitLong(pieces.get(0)) : pieces.isEmpty() ? List.of(cell) : pieces;
    }

    /** Two numbers written one after the other without anything between. */
    private static List<String> splitLong(String text) {
        String digits = digits(text);
        boolean two = digits.length() == 20 && digits.charAt(0) == '0' && digits.charAt(10) == '0';
        return two ? List.of(digits.substring(0, 10), digits.substring(10)) : List.of(text.strip());
    }

    private static void one(String piece, String departement, Set<String> numbers, List<Note> notes) {
        String digits = digits(piece);
        boolean international = piece.strip().startsWith("+") || digits.startsWith("00");
        if (isShort(digits, international)) {
            numbers.add(digits);
            notes.add(Note.of(FindingCode.PHONE_SHORT, piece));
            return;
        }
        Optional<String> number = international ? international(digits) : national(digits, departement);
        boolean restored = false;
        if (number.isEmpty() && !international && digits.length() == 9 && digits.charAt(0) != '0') {
            number = national("0" + digits, departement);
            restored = number.isPresent();
        }
        if (number.isEmpty() && digits.length() == 11 && digits.startsWith("33")) {
            number = international("00" + digits);
        }
        if (number.isEmpty()) {
            notes.add(Note.of(FindingCode.PHONE_INVALID, piece));
            return;
        }
        numbers.add(number.get());
        if (!number.get().equals(piece)) {
            FindingCode code = restored ? FindingCode.PHONE_LEADING_ZERO : FindingCode.PHONE_FORMAT;
            notes.add(Note.of(code, piece, number.get()));
        }
    }

    private static boolean isShort(String digits, boolean international) {
        boolean four = digits.length() == 4 && (digits.startsWith("3") || digits.startsWith("10"));
        boolean emergency = digits.length() == 3 && digits.startsWith("11");
        return !international && (four || emergency || (digits.length() == 6 && digits.startsWith("116")));
    }

    private static Optional<String> international(String digits) {
        String bare = digits.startsWith("00") ? digits.substring(2) : digits;
        String withoutTrunk = bare.startsWith("330") ? "33" + bare.substring(3) : bare;
        boolean overseas = withoutTrunk.startsWith("33") && OVERSEAS.containsKey("0" + part(withoutTrunk, 2, 5));
        if (overseas) {
            return national("0" + withoutTrunk.substring(2), "");
        }
        Optional<String> own = valid("+" + withoutTrunk, "FR");
        // « +262 9 72 00 39 49 »: a number of all France, with the code of the island where one lives.
        boolean island =
                own.isEmpty() && withoutTrunk.length() == 12 && OVERSEAS.containsValue(part(withoutTrunk, 0, 3));
        return island ? valid("0" + withoutTrunk.substring(3), "FR") : own;
    }

    private static String part(String text, int from, int to) {
        return text.length() < to ? "" : text.substring(from, to);
    }

    private static Optional<String> national(String digits, String departement) {
        if (digits.length() == 10 && digits.startsWith("0")) {
            String country = OVERSEAS.get(digits.substring(0, 4));
            Optional<String> overseas =
                    country == null ? Optional.empty() : valid("+" + country + digits.substring(1), "FR");
            return overseas.isPresent() ? overseas : valid(digits, "FR");
        }
        String region = REGIONS.get(departement);
        return region == null || digits.length() < 6 ? Optional.empty() : valid(digits, region);
    }

    private static Optional<String> valid(String number, String region) {
        try {
            PhoneNumber parsed = PHONES.parse(number, region);
            return PHONES.isValidNumber(parsed)
                    ? Optional.of(PHONES.format(parsed, PhoneNumberFormat.E164))
                    : Optional.empty();
        } catch (NumberParseException e) {
            return Optional.empty();
        }
    }

    private static String digits(String text) {
        StringBuilder digits = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digits.append(c);
            }
        }
        return digits.toString();
    }
}
