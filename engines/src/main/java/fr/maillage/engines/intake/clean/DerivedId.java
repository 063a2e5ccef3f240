package fr.maillage.engines.intake.clean;

import fr.maillage.engines.intake.record.PlaceAddress;
import fr.maillage.engines.text.Folding;

/**
 * An id for a place whose file gives none: always the same for the same name, commune and street, whatever their accents,
 * case and punctuation. A 64-bit FNV-1a hash in hexadecimal.
 */
public final class DerivedId {
    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;
    private static final char[] FOLDED = folded();

    private DerivedId() {}

    /** The id that the file does not give. */
    static String of(String name, PlaceAddress address) {
        return "lieu-" + String.format("%016x", fingerprint(name, address));
    }

    /** The same number for two places of one name, one commune and one street. */
    public static long fingerprint(String name, PlaceAddress address) {
        String commune = address.communeCode() == null ? address.communeName() : address.communeCode();
        long hash = add(OFFSET, name);
        hash = add(hash, commune == null ? "" : commune);
        hash = add(hash, address.street() == null ? "" : address.street());
        return hash ^ (hash >>> 29);
    }

    private static long add(long before, String text) {
        long hash = before;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char kept = c < FOLDED.length ? FOLDED[c] : Character.isLetterOrDigit(c) ? c : 0;
            if (kept != 0) {
                hash = (hash ^ kept) * PRIME;
            }
        }
        return (hash ^ '|') * PRIME;
    }

    /** For the letters of Latin alphabets, the letter without accent in lower case; zero for signs. */
    private static char[] folded() {
        char[] table = new char[0x250];
        for (char c = 0; c < table.length; c++) {
            String folded = Folding.fold(String.valueOf(c));
            table[c] = folded.isEmpty() ? 0 : folded.charAt(0);
        }
        return table;
    }
}
