package fr.maillage.engines.match;

import fr.maillage.engines.geo.GeoPoint;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One record of a place, as a source wrote it: spelling, phones and addresses need no preparation. Blank text and empty
 * lists mean “not told”, which never counts for or against.
 *
 * @param id how the caller knows the record; never evidence, since sources reuse each other’s numbers
 * @param organization who keeps the place, when the source tells it apart from the name
 * @param kinds words or codes for what the place is
 * @param address number and street; a postal code and a town inside are understood
 * @param communeCode code of the commune in the official geographic code, if told
 * @param phones numbers in any usual form
 * @param siret number of the establishment; identifies the employer, not the place
 * @param source name of the source, free
 */
public record MatchRecord(
        String id,
        String name,
        String organization,
        List<String> kinds,
        String address,
        String postalCode,
        String communeCode,
        String commune,
        @Nullable GeoPoint point,
        List<String> phones,
        List<String> emails,
        List<String> websites,
        String siret,
        String rna,
        String source) {

    /** Copies the lists. */
    public MatchRecord {
        kinds = List.copyOf(kinds);
        phones = List.copyOf(phones);
        emails = List.copyOf(emails);
        websites = List.copyOf(websites);
    }

    /** Builds a record from the cells of a row; absent cells are not told. A point off the globe or at 0, 0 is none. */
    public static MatchRecord fromCells(String id, Map<PlaceField, String> cells) {
        return new MatchRecord(
                id,
                cell(cells, PlaceField.NAME),
                cell(cells, PlaceField.ORGANIZATION),
                many(cells, PlaceField.KIND),
                (cell(cells, PlaceField.NUMBER) + " " + cell(cells, PlaceField.ADDRESS)).strip(),
                cell(cells, PlaceField.POSTAL_CODE),
                cell(cells, PlaceField.COMMUNE_CODE),
                cell(cells, PlaceField.COMMUNE),
                Points.read(
                        cell(cells, PlaceField.LATITUDE),
                        cell(cells, PlaceField.LONGITUDE),
                        cell(cells, PlaceField.POINT)),
                many(cells, PlaceField.PHONE),
                many(cells, PlaceField.EMAIL),
                many(cells, PlaceField.WEBSITE),
                cell(cells, PlaceField.SIRET),
                cell(cells, PlaceField.RNA),
                cell(cells, PlaceField.SOURCE));
    }

    /** The same without its id: equal for records that say the same. */
    MatchRecord withoutId() {
        return new MatchRecord(
                "",
                name,
                organization,
                kinds,
                address,
                postalCode,
                communeCode,
                commune,
                point,
                phones,
                emails,
                websites,
                siret,
                rna,
                source);
    }

    private static String cell(Map<PlaceField, String> cells, PlaceField field) {
        return cells.getOrDefault(field, "").strip();
    }

    private static List<String> many(Map<PlaceField, String> cells, PlaceField field) {
        String value = cell(cells, field);
        return value.isEmpty() ? List.of() : List.of(value);
    }
}
