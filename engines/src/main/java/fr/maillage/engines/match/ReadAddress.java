package fr.maillage.engines.match;

import java.util.List;
import java.util.Set;

/**
 * An address taken apart.
 *
 * @param numbers house numbers; « 25-29 » gives 25 and 29
 * @param suffix « bis », « ter » or a letter after the number, else empty
 * @param type kind of street, full word, else empty
 * @param street words of the street without its kind and without articles; empty when the address names no street
 * @param postalCode postal code found inside the address, else empty
 * @param town words after that postal code, else empty
 */
record ReadAddress(
        Set<String> numbers, String suffix, String type, List<String> street, String postalCode, String town) {
    static final ReadAddress UNKNOWN = new ReadAddress(Set.of(), "", "", List.of(), "", "");

    ReadAddress {
        numbers = Set.copyOf(numbers);
        street = List.copyOf(street);
    }

    boolean namesStreet() {
        return !street.isEmpty();
    }

    /** One text per address, for finding equals. Empty when the address names no street. */
    String key() {
        return namesStreet()
                ? String.join("-", numbers.stream().sorted().toList()) + " " + String.join(" ", street)
                : "";
    }
}
