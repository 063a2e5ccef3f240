package fr.maillage.engines.intake.clean;

import fr.maillage.engines.cog.Cog;
import fr.maillage.engines.intake.finding.Finding;
import fr.maillage.engines.intake.finding.FindingCode;
import fr.maillage.engines.intake.finding.Note;
import fr.maillage.engines.intake.layout.ColumnMapping;
import fr.maillage.engines.intake.layout.Mapping;
import fr.maillage.engines.intake.layout.Target;
import fr.maillage.engines.intake.read.RawRow;
import fr.maillage.engines.intake.record.PlaceIdentity;
import fr.maillage.engines.intake.record.PlaceOrigin;
import fr.maillage.engines.intake.record.PlaceRecord;
import fr.maillage.engines.text.Pieces;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Turns a row into a place, or refuses it with a reason; never throws for what a file contains. Keeps caches of the values
 * already seen, so one instance serves one thread.
 */
public final class RowCleaner {
    private final Map<Target, List<ColumnMapping>> byTarget;
    private final List<ColumnMapping> aside;
    /** What data·inclusion puts before the identity that a national place has at home. */
    private static final String PREFIX = "mediation-numerique--";

    /** What these say of leaves its field: the cell is kept aside. */
    private static final Set<FindingCode> LOST = EnumSet.of(
            FindingCode.PIVOT_KEY,
            FindingCode.PIVOT_LENGTH,
            FindingCode.PIVOT_DAMAGED,
            FindingCode.PIVOT_UNREADABLE,
            FindingCode.PIVOT_DOUBTFUL,
            FindingCode.POSTAL_UNREADABLE,
            FindingCode.INSEE_UNKNOWN,
            FindingCode.POINT_UNREADABLE,
            FindingCode.POINT_OUTSIDE,
            FindingCode.POINT_FAR,
            FindingCode.PHONE_INVALID,
            FindingCode.PHONE_FAX,
            FindingCode.EMAIL_INVALID,
            FindingCode.EMAIL_ACCENT,
            FindingCode.URL_INVALID,
            FindingCode.DATE_FUTURE,
            FindingCode.DATE_UNREADABLE);

    private final Map<String, Integer> indexes = new HashMap<>();
    private final Set<String> doubtful;
    private final int longestCell;
    private final int width;
    private final boolean inclusion;
    private final AddressCleaner addresses;
    private final ContactCleaner contacts = new ContactCleaner();
    private final OfferCleaner offers = new OfferCleaner();
    private final WordsCleaner words = new WordsCleaner();
    private final WeekCleaner week = new WeekCleaner();
    private final Memo<Cleaned<LocalDate>> dates;

    /** Cleans rows that follow this mapping; dates after {@code today} and the doubtful pivots are left out. */
    public RowCleaner(Mapping mapping, Cog cog, LocalDate today, int longestCell, Set<String> doubtful) {
        this.byTarget = RowCells.byTarget(mapping.columns());
        this.aside = mapping.columns().stream()
                .filter(column -> column.target() == null)
                .toList();
        mapping.columns().forEach(column -> indexes.put(column.column(), column.index()));
        this.longestCell = longestCell;
        this.doubtful = doubtful;
        this.inclusion = mapping.layout().startsWith("data-inclusion");
        this.width = mapping.columns().size();
        this.addresses = new AddressCleaner(cog);
        this.dates = new Memo<>(5_000, new DateCleaner(today)::clean);
    }

    /** What became of the row: a place or a reason, and the findings. */
    public record Result(
            @Nullable PlaceRecord place, @Nullable FindingCode refusal, List<Finding> findings) {}

    /** Cleans one row. */
    public Result clean(RawRow row) {
        RowNotes notes = new RowNotes(row.number());
        if (row.mended() != null) {
            notes.add(null, row.mended(), "");
        }
        if (row.isBlank()) {
            return refused(notes, FindingCode.ROW_EMPTY);
        }
        RowCells cells = new RowCells(byTarget, width, row, notes, longestCell);
        String name = name(cells, notes);
        if (name.isEmpty()) {
            return refused(notes, FindingCode.ROW_NO_NAME);
        }
        AddressCleaner.Located located = addresses.clean(cells, notes);
        if (located.isNowhere()) {
            return refused(notes, FindingCode.ROW_NO_LOCATION);
        }
        OfferDraft offer = offers.clean(cells, notes);
        PlaceRecord place = new PlaceRecord(
                identity(cells, notes, name, located, offer),
                located.address(),
                contacts.clean(cells, notes, located.departement()),
                week.clean(cells, notes),
                offer.offer(),
                words.clean(cells, notes, offer),
                origin(cells, notes),
                VisitCleaner.clean(cells, notes, offer),
                TrustCleaner.clean(cells, notes, dates::get),
                extras(row, cells, offer, notes));
        return new Result(place, null, notes.findings());
    }

    private static Result refused(RowNotes notes, FindingCode why) {
        notes.add(null, Note.of(why, ""));
        return new Result(null, why, notes.findings());
    }

    private static String name(RowCells cells, RowNotes notes) {
        String name = cells.text(Target.NAME);
        if (!name.isEmpty()) {
            return name;
        }
        List<ColumnMapping> others = new ArrayList<>(cells.columns(Target.OTHER_NAME));
        others.addAll(cells.columns(Target.ORGANIZATION));
        for (ColumnMapping other : others) {
            String found = cells.text(other);
            if (!found.isEmpty()) {
                notes.add(cells.header(Target.NAME), Note.of(FindingCode.NAME_FROM_OTHER, "", found));
                return found;
            }
        }
        return "";
    }

    private PlaceIdentity identity(
            RowCells cells, RowNotes notes, String name, AddressCleaner.Located located, OfferDraft offer) {
        String id = cells.text(Target.ID);
        if (cells.has(Target.ID) && id.isEmpty()) {
            id = DerivedId.of(name, located.address());
            notes.add(cells.header(Target.ID), Note.of(FindingCode.ID_MISSING, "", id));
            id = "";
        } else if (id.indexOf(' ') >= 0) {
            String tight = id.replace(" ", "");
            notes.add(cells.header(Target.ID), Note.of(FindingCode.ID_SPACES, id, tight));
            id = tight;
        } else if (inclusion && id.startsWith(PREFIX) && id.length() > PREFIX.length()) {
            id = id.substring(PREFIX.length());
        }
        String pivot = cells.has(Target.PIVOT)
                ? notes.take(cells.header(Target.PIVOT), PivotCleaner.clean(cells.text(Target.PIVOT), doubtful))
                : null;
        List<String> otherNames = new ArrayList<>(1);
        for (ColumnMapping other : cells.columns(Target.OTHER_NAME)) {
            for (String text : namesOf(cells, other)) {
                if (!text.equals(name)) {
                    otherNames.add(text);
                }
            }
        }
        String organization = cells.text(Target.ORGANIZATION);
        boolean given = !id.isEmpty();
        return new PlaceIdentity(
                given ? id : DerivedId.of(name, located.address()),
                given,
                pivot,
                name,
                List.copyOf(otherNames),
                organization.isEmpty() ? null : organization,
                offer.typologies());
    }

    /** Our own column holds several names; in the files of others a column is one name, whatever signs it contains. */
    private static List<String> namesOf(RowCells cells, ColumnMapping column) {
        String text = cells.text(column);
        if (column.column().equals(Target.OTHER_NAME.field())) {
            return Pieces.of(text);
        }
        return text.isEmpty() ? List.of() : List.of(text);
    }

    private PlaceOrigin origin(RowCells cells, RowNotes notes) {
        LocalDate updated = cells.has(Target.DATE)
                ? notes.take(cells.header(Target.DATE), dates.get(cells.text(Target.DATE)))
                : null;
        String source = cells.text(Target.SOURCE);
        String page = cells.text(Target.SOURCE_PAGE);
        return new PlaceOrigin(updated, source.isEmpty() ? null : source, page.isEmpty() ? null : page);
    }

    /** The OpenStreetMap words that our own files write beside the lists they come from. */
    private static boolean isSaid(String column, OfferDraft offer) {
        return switch (column) {
            case "internet_access" ->
                !offer.offer().equipment().isEmpty()
                        || !offer.offer().services().isEmpty();
            case "wheelchair" -> !offer.offer().accommodations().isEmpty();
            default -> false;
        };
    }

    /** The columns without a place in the model, as the file writes them, and the terms of no list. */
    private Map<String, String> extras(RawRow row, RowCells cells, OfferDraft offer, RowNotes notes) {
        Map<String, String> extras = new LinkedHashMap<>();
        for (ColumnMapping column : aside) {
            String value = row.cell(column.index()).strip();
            if (!value.isEmpty()) {
                extras.put(column.column(), value);
            }
        }
        for (int i = width; i < row.cells().size(); i++) {
            if (!row.cell(i).isBlank()) {
                extras.put("Colonne " + (i + 1), row.cell(i));
            }
        }
        for (ColumnMapping column : cells.columns(Target.KEPT)) {
            for (String piece : Pieces.of(RowCells.unguarded(row.cell(column.index())))) {
                int at = piece.indexOf(PlaceRecord.BETWEEN);
                if (at > 0) {
                    extras.putIfAbsent(piece.substring(0, at), piece.substring(at + PlaceRecord.BETWEEN.length()));
                }
            }
        }
        for (Finding finding : notes.findings()) {
            if (LOST.contains(finding.code()) && finding.column() != null) {
                String value =
                        row.cell(indexes.getOrDefault(finding.column(), width)).strip();
                if (!value.isEmpty()) {
                    extras.putIfAbsent(finding.column(), value);
                }
            }
        }
        offer.unknown().forEach((column, pieces) -> extras.putIfAbsent(column, String.join(" | ", pieces)));
        extras.keySet().removeIf(column -> isSaid(column, offer));
        return extras;
    }
}
