package fr.maillage.engines.match;

import fr.maillage.engines.geo.GeoPoint;
import fr.maillage.engines.text.Folding;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A record with every field in the form in which it can be compared.
 *
 * @param index its place in the list it came with
 * @param side 0 for the first file, 1 for the second
 * @param postalCode five digits of a place, or another country’s code, folded; a CEDEX code is kept, it is close enough
 * @param town name of the commune, folded, without arrondissement or CEDEX
 * @param townWords the words of that name
 * @param pages web pages, domains shared by everybody included
 * @param domains domains of e-mails and pages, public providers left out
 * @param kinds folded kinds
 */
record ReadPlace(
        int index,
        int side,
        MatchRecord raw,
        ReadName name,
        ReadName organization,
        ReadAddress address,
        String postalCode,
        String town,
        Set<String> townWords,
        @Nullable GeoPoint point,
        Set<String> phones,
        Set<String> emails,
        Set<String> pages,
        Set<String> domains,
        String siret,
        String siren,
        Set<String> kinds,
        long sketch) {

    static ReadPlace of(int index, int side, MatchRecord raw) {
        ReadAddress address = AddressReader.read(raw.address());
        Set<String> emails = ContactReader.emails(raw.emails());
        Set<String> pages = ContactReader.pages(raw.websites());
        String town = Towns.fold(raw.commune().isBlank() ? address.town() : raw.commune());
        ReadName name = NameReader.read(raw.name().isBlank() ? raw.organization() : raw.name());
        return new ReadPlace(
                index,
                side,
                raw,
                name,
                NameReader.read(raw.organization()),
                address,
                postalCode(raw.postalCode(), address),
                town,
                Towns.words(town),
                raw.point(),
                ContactReader.phones(raw.phones()),
                emails,
                pages,
                ContactReader.domains(emails, pages),
                Sirets.read(raw.siret()),
                Sirets.siren(raw.siret()),
                folded(raw.kinds()),
                sketch(name.compact()));
    }

    /** What the place is, from its name and from the kinds the source gives. */
    Set<String> families() {
        return name.families();
    }

    String communeCode() {
        return raw.communeCode();
    }

    private static String postalCode(String told, ReadAddress address) {
        String folded = Folding.fold(told);
        if (folded.isEmpty()) {
            return address.postalCode();
        }
        return folded.length() == 4 && folded.chars().allMatch(Character::isDigit) ? "0" + folded : folded;
    }

    private static Set<String> folded(List<String> kinds) {
        Set<String> folded = new HashSet<>();
        for (String kind : kinds) {
            for (String part : kind.split("[|;,/]")) {
                String word = Folding.fold(part);
                if (!word.isEmpty()) {
                    folded.add(word);
                }
            }
        }
        return folded;
    }

    /** One bit for each pair of neighbouring letters: a cheap bound on how alike two names can be. */
    private static long sketch(String compact) {
        long sketch = 0;
        for (int i = 0; i + 1 < compact.length(); i++) {
            sketch |= 1L << ((compact.charAt(i) * 31 + compact.charAt(i + 1) * 7) & 63);
        }
        return sketch;
    }

    /** Share of the smaller sketch found in the other, between 0 and 1. */
    double sketchOverlap(ReadPlace other) {
        int smaller = Math.min(Long.bitCount(sketch), Long.bitCount(other.sketch));
        return smaller == 0 ? 0 : (double) Long.bitCount(sketch & other.sketch) / smaller;
    }
}
