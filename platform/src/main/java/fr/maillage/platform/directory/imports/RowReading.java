package fr.maillage.platform.directory.imports;

import fr.maillage.engines.intake.IntakeRow;
import fr.maillage.engines.intake.finding.Finding;
import fr.maillage.engines.intake.finding.FindingCode;
import fr.maillage.engines.intake.layout.ColumnMapping;
import fr.maillage.engines.intake.layout.Mapping;
import fr.maillage.engines.intake.record.PlaceRecord;
import fr.maillage.platform.directory.Place;
import fr.maillage.platform.directory.PlaceDifference;
import fr.maillage.platform.directory.PlaceMerge;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides what becomes of each row of a file: new, changed, unchanged, perhaps a repetition, or to be corrected first. */
final class RowReading {
    /** A place whose commune is in doubt would be shown to the wrong people: the row waits for its correction. */
    private static final Set<FindingCode> BLOCKING = EnumSet.of(
            FindingCode.POSTAL_UNREADABLE,
            FindingCode.POSTAL_NOT_OF_COMMUNE,
            FindingCode.COMMUNE_UNKNOWN,
            FindingCode.COMMUNE_AMBIGUOUS,
            FindingCode.ROW_QUOTE_OPEN);

    private static final Set<FindingCode> REPETITIONS =
            EnumSet.of(FindingCode.ROW_DUPLICATE, FindingCode.ROW_SAME_PLACE, FindingCode.ID_DUPLICATE);

    private static final Set<FindingCode> TWICE = EnumSet.of(FindingCode.ID_DUPLICATE);

    private final DraftPlaces drafts;
    private final KnownPlaces known;
    private final OwnRows own;
    private final Mapping mapping;

    RowReading(DraftPlaces drafts, KnownPlaces known, OwnRows own, Mapping mapping) {
        this.drafts = drafts;
        this.known = known;
        this.own = own;
        this.mapping = mapping;
    }

    ImportRow read(IntakeRow row) {
        return switch (row.outcome()) {
            case IntakeRow.Outcome.Refused refused -> of(row, RowOutcome.TO_CORRECT, "", null, refused.reason(), null);
            case IntakeRow.Outcome.Accepted accepted -> accepted(row, accepted.place());
        };
    }

    private ImportRow accepted(IntakeRow row, PlaceRecord record) {
        Place draft = drafts.draft(record);
        String external = record.identity().id();
        Optional<OwnRows.Reading> ours = has(row, TWICE) ? Optional.empty() : own.read(known, external, draft);
        if (ours.isPresent() && (ours.get().saysNothing() || !has(row, BLOCKING))) {
            return known(row, external, ours.get().place(), ours.get().news());
        }
        if (has(row, BLOCKING)) {
            return of(row, RowOutcome.TO_CORRECT, external, draft, null, null);
        }
        if (has(row, REPETITIONS)) {
            return of(row, RowOutcome.DUPLICATE, external, draft, null, null);
        }
        return switch (known.ask(draft, external)) {
            case KnownPlaces.Answer.Same same -> known(row, external, same.place(), draft);
            case KnownPlaces.Answer.Perhaps perhaps -> of(row, RowOutcome.DUPLICATE, external, draft, null, perhaps);
            case KnownPlaces.Answer.New fresh -> of(row, RowOutcome.NEW, external, draft, null, null);
        };
    }

    private ImportRow known(IntakeRow row, String external, Place place, Place draft) {
        List<PlaceDifference> differences = PlaceDifference.between(place, PlaceMerge.of(place, draft));
        RowOutcome outcome = differences.isEmpty() ? RowOutcome.UNCHANGED : RowOutcome.CHANGED;
        return of(row, outcome, external, draft, null, null).decided(outcome, place.id(), differences);
    }

    private ImportRow of(
            IntakeRow row,
            RowOutcome outcome,
            String external,
            @Nullable Place draft,
            @Nullable FindingCode refusal,
            KnownPlaces.Answer.@Nullable Perhaps candidate) {
        return new ImportRow(
                (int) row.number(),
                outcome,
                external,
                null,
                draft,
                original(row),
                findings(row, refusal, candidate),
                List.of(),
                candidate == null ? null : candidate.place().id());
    }

    private static boolean has(IntakeRow row, Set<FindingCode> codes) {
        return row.findings().stream().map(Finding::code).anyMatch(codes::contains);
    }

    private Map<String, String> original(IntakeRow row) {
        Map<String, String> original = new LinkedHashMap<>();
        List<ColumnMapping> columns = mapping.columns();
        for (int i = 0; i < columns.size() && i < row.cells().size(); i++) {
            original.put(storable(columns.get(i).column()), storable(row.cells().get(i)));
        }
        return original;
    }

    private static List<ImportRow.RowFinding> findings(
            IntakeRow row, @Nullable FindingCode refusal, KnownPlaces.Answer.@Nullable Perhaps candidate) {
        List<ImportRow.RowFinding> findings = new java.util.ArrayList<>();
        for (Finding finding : row.findings()) {
            boolean blocking = finding.code() == refusal
                    || BLOCKING.contains(finding.code())
                    || REPETITIONS.contains(finding.code());
            findings.add(new ImportRow.RowFinding(
                    finding.column() == null ? "" : finding.column(),
                    finding.code().name(),
                    blocking,
                    storable(finding.message()),
                    storable(finding.remedy())));
        }
        if (candidate != null) {
            findings.add(new ImportRow.RowFinding(
                    "",
                    "PLACE_CANDIDATE",
                    true,
                    storable("Ce lieu ressemble à « " + candidate.place().name() + " », "
                            + candidate.place().location().commune() + ", déjà dans l’annuaire : " + candidate.why()
                            + "."),
                    "Dites si c’est le même lieu ou un autre : votre réponse sera retenue."));
        }
        return findings;
    }

    /** The database holds every character but one. */
    static String storable(String text) {
        return text.indexOf(0) < 0 ? text : text.replace("\0", "");
    }
}
