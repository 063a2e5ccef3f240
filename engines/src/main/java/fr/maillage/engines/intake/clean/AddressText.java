package fr.maillage.engines.intake.clean;

import fr.maillage.engines.text.Folding;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An address cut into street, postal code and commune: « 8 rue de la Boétie - 33000 Bordeaux ».
 *
 * @param street what stands before the postal code
 * @param postalCode five digits, or empty
 * @param commune what stands after the postal code, without CEDEX, or empty
 */
record AddressText(String street, String postalCode, String commune) {
    private static final Pattern CODE =
            Pattern.compile("(?<![\\d])(\\d{5})(?![\\d])|(?<![\\d])(\\d{2}) (\\d{3})(?![\\d ])");
    private static final Pattern COUNTRY = Pattern.compile("(?i)[\\s,-]+france\\s*$");
    private static final String EDGES = " ,;:-–—/|.";

    static AddressText of(String text) {
        String whole = COUNTRY.matcher(text.replace('\n', ' ')).replaceFirst("");
        Matcher code = CODE.matcher(whole);
        int start = -1;
        int end = -1;
        String digits = "";
        while (code.find()) {
            String found = code.group(1) != null ? code.group(1) : code.group(2) + code.group(3);
            if (plausible(whole, code.start(), code.end(), found)) {
                start = code.start();
                end = code.end();
                digits = found;
            }
        }
        if (start < 0) {
            return new AddressText(trimmed(whole), "", "");
        }
        return new AddressText(trimmed(whole.substring(0, start)), digits, commune(whole.substring(end)));
    }

    /** A code is followed by letters or by nothing, and is not a post box. */
    private static boolean plausible(String whole, int start, int end, String digits) {
        String before = whole.substring(0, start).strip().toUpperCase(java.util.Locale.ROOT);
        boolean box = before.endsWith("BP") || before.endsWith("CS") || before.endsWith("TSA");
        String after = trimmed(whole.substring(end));
        boolean named = after.isEmpty() || Character.isLetter(after.charAt(0));
        return !box && named && after.length() < 60 && !digits.startsWith("00") && digits.compareTo("98899") <= 0;
    }

    private static String commune(String text) {
        String bare = trimmed(text);
        int comma = bare.indexOf(',');
        return trimmed(comma > 0 ? bare.substring(0, comma) : bare);
    }

    /** The street without a final « , Commune ». */
    AddressText withoutCommune(String communeName) {
        int comma = Math.max(street.lastIndexOf(','), street.lastIndexOf(" - "));
        if (comma <= 0 || communeName.isEmpty()) {
            return this;
        }
        String tail = street.substring(comma + 1);
        boolean same = Folding.fold(tail).equals(Folding.fold(communeName));
        return same ? new AddressText(trimmed(street.substring(0, comma)), postalCode, commune) : this;
    }

    static String trimmed(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && EDGES.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && EDGES.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(start, end);
    }
}
