package fr.maillage.engines.cog;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a row says of its commune, read and repaired where only the writing was damaged.
 *
 * @param name the cell of the name, as it is
 * @param words the words of the name, ready to be looked up; empty when the cell holds none
 * @param postalCode five digits; empty when unreadable or absent
 * @param givenPostalCode the cell of the postal code, as it is
 * @param postalCommunes the communes that the postal code serves
 * @param insee what the INSEE code designates
 * @param givenInsee the cell of the INSEE code, as it is
 * @param departement code of the département hinted at; empty when none
 */
record Clues(
        String name,
        String words,
        String postalCode,
        String givenPostalCode,
        List<Commune> postalCommunes,
        Optional<CodeMatch> insee,
        String givenInsee,
        String departement) {

    static Clues read(Cog cog, String name, String postalCode, String inseeCode, String departementHint) {
        PlaceText place = PlaceText.read(name);
        String given = postalCode.strip();
        String postal = postalDigits(cog, given);
        if (postal.isEmpty()
                && !place.code().isEmpty()
                && Character.isDigit(place.code().charAt(1))) {
            postal = place.code();
            given = given.isEmpty() ? postal : given;
        }
        String insee = inseeCode.strip().toUpperCase(Locale.ROOT);
        String departement = departementHint.strip().toUpperCase(Locale.ROOT);
        return new Clues(
                name.strip(),
                place.words(),
                postal,
                given,
                cog.listByPostalCode(postal),
                cog.findCommune(insee.length() == 4 ? "0" + insee : insee),
                insee,
                departement.isEmpty() ? place.departement() : departement);
    }

    /** Five digits from a damaged cell: a lost zero at the start, a zero too many, a word stuck behind, a decimal point. */
    static String postalDigits(Cog cog, String given) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < given.length(); i++) {
            char c = given.charAt(i);
            if (c >= '0' && c <= '9') {
                digits.append(c);
            } else if (c != ' ' && c != '\u00a0' && c != '\u202f' && !digits.isEmpty()) {
                break;
            }
        }
        return switch (digits.length()) {
            case 5 -> digits.toString();
            case 4 -> "0" + digits;
            case 6 -> sixDigits(cog, digits.toString());
            default -> "";
        };
    }

    private static String sixDigits(Cog cog, String digits) {
        String first = digits.substring(0, 5);
        if (digits.endsWith("0") && !cog.listByPostalCode(first).isEmpty()) {
            return first;
        }
        String last = digits.substring(1);
        return digits.startsWith("0") && !cog.listByPostalCode(last).isEmpty() ? last : "";
    }
}
