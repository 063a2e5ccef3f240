package fr.maillage.engines.intake;

import fr.maillage.engines.geo.GeoPoint;
import fr.maillage.engines.intake.finding.Finding;
import fr.maillage.engines.intake.finding.FindingCode;
import fr.maillage.engines.intake.finding.Note;
import fr.maillage.engines.intake.layout.Mapping;
import fr.maillage.engines.intake.layout.Target;
import fr.maillage.engines.intake.record.PlaceAddress;
import fr.maillage.engines.intake.record.PlaceIdentity;
import fr.maillage.engines.intake.record.PlaceRecord;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Sees the rows in order and compares each with those before: same id, same row, same name and address, same point. Keeps
 * 64-bit hashes only, of the first million rows.
 */
final class DuplicateWatch {
    private final LongMap ids = new LongMap();
    private final LongMap wholeRows = new LongMap();
    private final LongMap places = new LongMap();
    private final LongMap points = new LongMap();
    private final LongMap pointsWithStreet = new LongMap();
    private final @Nullable String idColumn;
    private final @Nullable String nameColumn;
    private final @Nullable String pointColumn;

    DuplicateWatch(Mapping mapping) {
        this.idColumn = header(mapping, Target.ID);
        this.nameColumn = header(mapping, Target.NAME);
        String latitude = header(mapping, Target.LATITUDE);
        this.pointColumn = latitude == null ? header(mapping, Target.POINT) : latitude;
    }

    private static @Nullable String header(Mapping mapping, Target target) {
        return mapping.findFirst(target).map(column -> column.column()).orElse(null);
    }

    /** The row with an id of its own and what there is to say about rows like it. */
    IntakeRow watch(IntakeRow row, long wholeRow, long samePlace) {
        return switch (row.outcome()) {
            case IntakeRow.Outcome.Refused refused -> row;
            case IntakeRow.Outcome.Accepted accepted -> watch(row, accepted.place(), wholeRow, samePlace);
        };
    }

    private IntakeRow watch(IntakeRow row, PlaceRecord place, long wholeRow, long samePlace) {
        List<Finding> findings = new ArrayList<>(row.findings());
        long before = row.findings().size();
        PlaceIdentity identity = place.identity();
        long same = wholeRows.firstSeen(wholeRow, row.number());
        if (same > 0) {
            findings.add(note(FindingCode.ROW_DUPLICATE, identity.name(), same).at(row.number(), null));
        } else {
            samePlace(row, place, samePlace, findings);
        }
        String id = identity.id();
        long sameId = ids.firstSeen(hash(id), row.number());
        if (sameId > 0) {
            id = id + "-" + row.number();
            if (identity.idGiven()) {
                findings.add(
                        new Note(FindingCode.ID_DUPLICATE, identity.id(), id, "C’est celui de la ligne " + sameId + ".")
                                .at(row.number(), idColumn));
            }
        }
        samePoint(row, place.address(), findings);
        if (findings.size() == before && id.equals(identity.id())) {
            return row;
        }
        PlaceRecord own = id.equals(identity.id()) ? place : withId(place, id);
        return new IntakeRow(row.number(), row.cells(), new IntakeRow.Outcome.Accepted(own), findings);
    }

    private void samePlace(IntakeRow row, PlaceRecord place, long fingerprint, List<Finding> findings) {
        long first = places.firstSeen(fingerprint, row.number());
        if (first > 0) {
            findings.add(note(FindingCode.ROW_SAME_PLACE, place.identity().name(), first)
                    .at(row.number(), nameColumn));
        }
    }

    private void samePoint(IntakeRow row, PlaceAddress address, List<Finding> findings) {
        GeoPoint point = address.point();
        if (point == null) {
            return;
        }
        long spot = Double.doubleToLongBits(point.latitude()) * 31 + Double.doubleToLongBits(point.longitude());
        long mixed = spot * 0x9E3779B97F4A7C15L;
        long first = points.firstSeen(mixed, row.number());
        long firstHere = pointsWithStreet.firstSeen(mixed ^ hash(String.valueOf(address.street())), row.number());
        if (first > 0 && firstHere == 0) {
            String shown = point.latitude() + ", " + point.longitude();
            findings.add(note(FindingCode.POINT_SHARED, shown, first).at(row.number(), pointColumn));
        }
    }

    private static Note note(FindingCode code, String original, long first) {
        return Note.of(code, original).with("Voir la ligne " + first + ".");
    }

    private static PlaceRecord withId(PlaceRecord place, String id) {
        PlaceIdentity old = place.identity();
        PlaceIdentity identity = new PlaceIdentity(
                id, old.idGiven(), old.pivot(), old.name(), old.otherNames(), old.organization(), old.typologies());
        return new PlaceRecord(
                identity,
                place.address(),
                place.contact(),
                place.hours(),
                place.offer(),
                place.text(),
                place.origin(),
                place.visit(),
                place.trust(),
                place.extras());
    }

    /** The same number for two rows of the same cells. */
    static long hash(List<String> cells) {
        long hash = 17;
        for (String cell : cells) {
            hash = (hash ^ cell.hashCode()) * 0x9E3779B97F4A7C15L + cell.length();
            hash ^= hash >>> 31;
        }
        return hash;
    }

    private static long hash(String text) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        return hash ^ (hash >>> 29);
    }
}
