package fr.maillage.engines.intake.clean;

import fr.maillage.engines.cog.Cog;
import fr.maillage.engines.geo.GeoPoint;
import fr.maillage.engines.intake.finding.FindingCode;
import fr.maillage.engines.intake.finding.Note;
import fr.maillage.engines.intake.layout.ColumnMapping;
import fr.maillage.engines.intake.layout.Target;
import fr.maillage.engines.intake.record.PlaceAddress;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Where the place of a row is: street, postal code, commune and point, from however many columns. */
final class AddressCleaner {
    private static final int MOST_KNOWN = 30_000;

    private final PointCleaner points;
    private final CommuneFinder finder;
    private final Map<String, CommuneFinder.Found> known = new HashMap<>();

    AddressCleaner(Cog cog) {
        this.points = new PointCleaner(cog);
        this.finder = new CommuneFinder(cog);
    }

    /** The address, and the département of its commune or an empty text. */
    record Located(PlaceAddress address, String departement) {
        boolean isNowhere() {
            return address.street() == null
                    && address.postalCode() == null
                    && address.communeName() == null
                    && address.point() == null;
        }
    }

    Located clean(RowCells cells, RowNotes notes) {
        String written = street(cells, notes);
        AddressText text = AddressText.of(written);
        String postal = cells.text(Target.POSTAL_CODE);
        String commune = cells.text(Target.COMMUNE);
        if (commune.isEmpty() && postal.chars().anyMatch(Character::isLetter)) {
            AddressText both = AddressText.of(postal);
            commune = both.commune();
            postal = both.postalCode().isEmpty() ? postal : both.postalCode();
        } else if (postal.isEmpty() && commune.chars().anyMatch(Character::isDigit)) {
            AddressText both = AddressText.of(commune.replace('(', ' ').replace(')', ' '));
            String named = both.commune().isEmpty() ? both.street() : both.commune();
            boolean split = !both.postalCode().isEmpty() && !named.isEmpty();
            postal = split ? both.postalCode() : postal;
            commune = split ? named : commune;
        }
        boolean postalTaken = postal.isEmpty() && !text.postalCode().isEmpty();
        boolean communeTaken = commune.isEmpty() && !text.commune().isEmpty();
        CommuneFinder.Found found = find(
                cells,
                new PlaceWords(
                        postalTaken ? text.postalCode() : postal,
                        communeTaken ? text.commune() : commune,
                        cells.text(Target.INSEE),
                        cells.text(Target.DEPARTMENT)));
        said(cells, notes, found, postalTaken, communeTaken, text);
        String street = splitStreet(cells, notes, written, text, found);
        GeoPoint point = point(cells, notes, found);
        PlaceAddress address = new PlaceAddress(
                street,
                complement(cells),
                postalCode(found, text, point),
                found.commune() == null ? null : found.commune().code(),
                found.name(),
                point);
        return new Located(address, found.departement());
    }

    /** Of two codes that disagree, the one of the commune when the address or the point tells the same commune. */
    private static @Nullable String postalCode(CommuneFinder.Found found, AddressText text, @Nullable GeoPoint point) {
        String given = found.postalCode();
        if (found.commune() == null || given == null) {
            return given;
        }
        List<String> own = found.commune().postalCodes();
        if (own.isEmpty() || own.contains(given)) {
            return given;
        }
        boolean disputed =
                found.notes().stream().anyMatch(placed -> placed.note().code() == FindingCode.POSTAL_NOT_OF_COMMUNE);
        if (disputed && own.contains(text.postalCode())) {
            return text.postalCode();
        }
        return disputed && point != null && own.size() == 1 ? own.get(0) : given;
    }

    /** A name that several communes bear is told by the point, when the row has one. */
    private CommuneFinder.Found find(RowCells cells, PlaceWords words) {
        CommuneFinder.Found found = known(words);
        if (found.commune() != null
                || words.commune().isEmpty()
                || !words.departement().isEmpty()) {
            return found;
        }
        String departement =
                points.departement(cells.text(Target.LATITUDE), cells.text(Target.LONGITUDE), cells.text(Target.POINT));
        CommuneFinder.Found inside = departement.isEmpty() ? found : known(words.in(departement));
        GeoPoint point = inside.commune() == null ? anywhere(cells) : null;
        return point == null ? inside : finder.near(words, point, departement).orElse(inside);
    }

    /** The point of the row before its commune is known, or null. */
    private @Nullable GeoPoint anywhere(RowCells cells) {
        String latitude = cells.text(Target.LATITUDE);
        return latitude.isEmpty()
                ? points.cleanPair(cells.text(Target.POINT), null).value()
                : points.clean(latitude, cells.text(Target.LONGITUDE), null).value();
    }

    private CommuneFinder.Found known(PlaceWords words) {
        if (known.size() > MOST_KNOWN) {
            known.clear();
        }
        return known.computeIfAbsent(words.key(), key -> finder.find(words));
    }

    private static void said(
            RowCells cells,
            RowNotes notes,
            CommuneFinder.Found found,
            boolean postalTaken,
            boolean communeTaken,
            AddressText text) {
        for (CommuneFinder.Placed placed : found.notes()) {
            boolean fromAddress = placed.target() == Target.COMMUNE ? communeTaken : postalTaken;
            boolean spelling = placed.note().code() == FindingCode.COMMUNE_SPELLING && communeTaken;
            if (!spelling) {
                notes.add(fromAddress ? cells.header(Target.ADDRESS) : column(cells, placed.target()), placed.note());
            }
        }
        if (postalTaken && found.postalCode() != null) {
            notes.add(
                    cells.header(Target.ADDRESS),
                    Note.of(FindingCode.POSTAL_FROM_ADDRESS, text.postalCode(), found.postalCode()));
        }
        if (communeTaken && found.name() != null) {
            notes.add(
                    cells.header(Target.ADDRESS),
                    Note.of(FindingCode.COMMUNE_FROM_ADDRESS, text.commune(), found.name()));
        }
    }

    /** The column of a target, or the nearest one that the file has. */
    private static @Nullable String column(RowCells cells, Target target) {
        String own = cells.header(target);
        return own != null ? own : cells.header(target == Target.COMMUNE ? Target.POSTAL_CODE : Target.COMMUNE);
    }

    private static String street(RowCells cells, RowNotes notes) {
        String address = cells.text(Target.ADDRESS);
        StringJoiner parts = new StringJoiner(" ");
        boolean numbered = !address.isEmpty() && Character.isDigit(address.charAt(0));
        String number = cells.text(Target.STREET_NUMBER);
        if (!numbered && !number.isEmpty() && !number.equals("0")) {
            parts.add(number.endsWith(".0") ? number.substring(0, number.length() - 2) : number);
            add(parts, cells.text(Target.STREET_SUFFIX));
        }
        if (address.isEmpty()) {
            add(parts, cells.text(Target.STREET_KIND));
            add(parts, cells.text(Target.STREET_NAME));
        } else {
            parts.add(address);
        }
        String street = parts.toString();
        if (!street.equals(address)) {
            Target shown = cells.has(Target.ADDRESS) ? Target.ADDRESS : Target.STREET_NAME;
            notes.add(cells.header(shown), Note.of(FindingCode.ADDRESS_JOINED, address, street));
        }
        return street;
    }

    private static void add(StringJoiner parts, String part) {
        if (!part.isEmpty()) {
            parts.add(part);
        }
    }

    private static @Nullable String splitStreet(
            RowCells cells, RowNotes notes, String written, AddressText text, CommuneFinder.Found found) {
        String name = found.name() == null ? "" : found.name();
        String street = once(text).withoutCommune(name).street();
        String column = cells.header(Target.ADDRESS);
        if (written.isEmpty()) {
            if (column != null) {
                notes.add(column, FindingCode.ADDRESS_MISSING, "");
            }
            return null;
        }
        if (!street.equals(written)) {
            notes.add(column, Note.of(FindingCode.ADDRESS_SPLIT, written, street));
        }
        if (street.isEmpty()) {
            return null;
        }
        if (street.chars().noneMatch(Character::isDigit)) {
            notes.add(column, FindingCode.ADDRESS_NO_NUMBER, street);
        }
        return street;
    }

    /** « 2 rue A 33600 PESSAC - 33600 PESSAC »: what is said twice is cut twice. */
    private static AddressText once(AddressText text) {
        AddressText again = AddressText.of(text.street());
        boolean same = !again.postalCode().isEmpty() && again.postalCode().equals(text.postalCode());
        return same ? again : text;
    }

    private static @Nullable String complement(RowCells cells) {
        Set<String> parts = new LinkedHashSet<>();
        for (ColumnMapping column : cells.columns(Target.COMPLEMENT)) {
            String part = cells.text(column);
            if (!part.isEmpty()) {
                parts.add(part);
            }
        }
        return parts.isEmpty() ? null : String.join(", ", parts);
    }

    private @Nullable GeoPoint point(RowCells cells, RowNotes notes, CommuneFinder.Found found) {
        GeoPoint point = null;
        String column = cells.header(Target.LATITUDE);
        if (column != null) {
            String latitude = cells.text(Target.LATITUDE);
            String longitude = cells.text(Target.LONGITUDE);
            boolean otherColumn = latitude.isEmpty() && longitude.isEmpty() && cells.has(Target.POINT);
            if (!otherColumn) {
                point = notes.take(column, points.clean(latitude, longitude, found.commune()));
            }
        }
        String pair = cells.header(Target.POINT);
        if (point == null && pair != null) {
            point = notes.take(pair, points.cleanPair(cells.text(Target.POINT), found.commune()));
        }
        weak(cells, notes);
        return point;
    }

    private static void weak(RowCells cells, RowNotes notes) {
        String score = cells.text(Target.GEO_SCORE);
        if (score.isEmpty()) {
            return;
        }
        try {
            double sure = Double.parseDouble(score.replace(',', '.'));
            if (sure < 0.5 || (sure > 1 && sure < 50)) {
                notes.add(cells.header(Target.GEO_SCORE), FindingCode.POINT_WEAK, score);
            }
        } catch (NumberFormatException notAScore) {
            return;
        }
    }
}
