package fr.maillage.engines.intake.clean;

import fr.maillage.engines.intake.record.PlaceAddress;
import fr.maillage.engines.text.Folding;

/**
 * An id for a place whose file gives none: always the same for the same name, commune and street, whatever their accents and
 * case. A 64-bit FNV-1a hash in hexadecimal.
 */
final class DerivedId {
    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private DerivedId() {}

    static String of(String name, PlaceAddress address) {
        String commune = address.communeCode() == null ? String.valueOf(address.communeName()) : address.communeCode();
        String street = address.street() == null ? "" : address.street();
        return String.format(
                "lieu-%016x", hash(Folding.fold(name) + "|" + Folding.fold(commune) + "|" + Folding.fold(street)));
    }

    static long hash(String text) {
        long hash = OFFSET;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * PRIME;
        }
        return hash ^ (hash >>> 29);
    }
}
