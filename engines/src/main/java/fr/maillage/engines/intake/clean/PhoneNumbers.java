package fr.maillage.engines.intake.clean;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Phone numbers to E.164, France and its overseas numbering plans included; short numbers stay as they are. */
final class PhoneNumbers {
    private static final PhoneNumberUtil PHONES = PhoneNumberUtil.getInstance();
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

    /** Country codes overseas that have nine digits after them, as France has. */
    private static final Set<String> LIKE_FRANCE = Set.of("262", "590", "594", "596", "508");

    /** Mobile numbers that Arcep keeps for fiction: demonstrations use them, and the library knows them not. */
    private static final String FICTION = "063998";

    private PhoneNumbers() {}

    /**
     * The number that begins a run of digits.
     *
     * @param digits how many digits of the run it takes
     * @param certain false when its leading zero had to be given back
     */
    record Taken(String number, int digits, boolean certain) {}

    /** The number that begins these digits; null when none does. */
    static @Nullable Taken first(String digits, boolean plus, String departement) {
        boolean abroad = plus || digits.startsWith("00");
        if (abroad) {
            return international(digits, digits.startsWith("00") ? 2 : 0);
        }
        if (digits.startsWith("0") && digits.length() >= 10) {
            Optional<String> number = national(digits.substring(0, 10), departement);
            return number.map(found -> new Taken(found, 10, true)).orElse(null);
        }
        if (isShort(digits)) {
            return new Taken(digits, digits.length(), true);
        }
        Optional<String> own = national(digits, departement);
        if (own.isPresent()) {
            return new Taken(own.get(), digits.length(), true);
        }
        if (digits.startsWith("33") && digits.length() >= 11) {
            Taken french = international(digits, 0);
            if (french != null) {
                return french;
            }
        }
        if (digits.length() == 9 && digits.charAt(0) != '0') {
            return national("0" + digits, departement)
                    .map(found -> new Taken(found, 9, false))
                    .orElse(null);
        }
        return null;
    }

    private static @Nullable Taken international(String digits, int from) {
        String bare = digits.substring(from);
        String country = bare.startsWith("33") ? "33" : part(bare, 0, 3);
        boolean french = country.equals("33") || LIKE_FRANCE.contains(country);
        if (french) {
            int trunk = bare.startsWith(country + "0") ? 1 : 0;
            int start = country.length() + trunk;
            String nine = part(bare, start, start + 9);
            boolean special = !nine.isEmpty() && "89".indexOf(nine.charAt(0)) >= 0;
            Optional<String> number = nine.isEmpty()
                    ? Optional.empty()
                    : country.equals("33") || special ? national("0" + nine, "") : valid("+" + country + nine, "FR");
            return number.map(found -> new Taken(found, from + start + 9, true)).orElse(null);
        }
        return valid("+" + bare, "FR")
                .map(found -> new Taken(found, digits.length(), true))
                .orElse(null);
    }

    private static String part(String text, int from, int to) {
        return text.length() < to ? "" : text.substring(from, to);
    }

    private static boolean isShort(String digits) {
        boolean four = digits.length() == 4 && (digits.startsWith("3") || digits.startsWith("10"));
        boolean emergency = digits.length() == 3 && digits.startsWith("11");
        return four || emergency || (digits.length() == 6 && digits.startsWith("116"));
    }

    private static Optional<String> national(String digits, String departement) {
        if (digits.length() == 10 && digits.startsWith("0")) {
            String country = OVERSEAS.get(digits.substring(0, 4));
            Optional<String> overseas =
                    country == null ? Optional.empty() : valid("+" + country + digits.substring(1), "FR");
            if (overseas.isEmpty() && digits.startsWith(FICTION)) {
                return Optional.of("+33" + digits.substring(1));
            }
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
}
