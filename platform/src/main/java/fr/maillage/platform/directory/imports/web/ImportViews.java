package fr.maillage.platform.directory.imports.web;

import fr.maillage.platform.directory.Place;
import fr.maillage.platform.directory.PlaceField;
import fr.maillage.platform.directory.imports.ImportRow;
import fr.maillage.platform.directory.imports.ImportRun;
import fr.maillage.platform.directory.imports.ImportState;
import fr.maillage.platform.directory.imports.ImportSummary;
import fr.maillage.platform.directory.imports.RowOutcome;
import fr.maillage.platform.directory.sources.Change;
import fr.maillage.platform.directory.sources.Readable;
import fr.maillage.platform.ui.Fact;
import fr.maillage.platform.ui.French;
import fr.maillage.platform.ui.Notice;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Puts imports in words. */
final class ImportViews {
    private static final List<PlaceField> TELLING = List.of(
            PlaceField.NAME,
            PlaceField.ADDRESS,
            PlaceField.PHONES,
            PlaceField.EMAILS,
            PlaceField.WEBSITES,
            PlaceField.HOURS,
            PlaceField.CHECKED);

    private final ZoneId zone;

    ImportViews(ZoneId zone) {
        this.zone = zone;
    }

    static String address(ImportRun run) {
        return "/equipe/imports/" + run.id();
    }

    ImportsPage.Line line(ImportRun run) {
        String counts = run.summary().rows() == 0 ? "" : counts(run.summary());
        return new ImportsPage.Line(address(run), run.fileName(), run.state().words(), when(run.receivedAt()), counts);
    }

    /** The sentence of the preview: how many rows are ready, repeated, to correct. */
    static String counts(ImportSummary summary) {
        return some(summary.ready() + summary.unchanged(), "prête") + ", " + some(summary.duplicates(), "doublon")
                + ", " + number(summary.toCorrect()) + " à corriger";
    }

    /** What the sheets will not show, and that is not lost. */
    private static String aside(ImportSummary summary) {
        return summary.keptValues() == 0
                ? ""
                : " "
                        + French.count(
                                (int) Math.min(summary.keptValues(), Integer.MAX_VALUE),
                                "valeur est gardée",
                                "valeurs sont gardées")
                        + " de côté\u00a0: nos fiches n’ont pas de place pour elles.";
    }

    static List<ImportPage.Kept> kept(ImportRun run) {
        return run.summary().kept().stream()
                .map(column -> new ImportPage.Kept(
                        column.column(),
                        number((int) Math.min(column.values(), Integer.MAX_VALUE)),
                        String.join(" · ", column.examples())))
                .toList();
    }

    static String status(ImportRun run) {
        ImportSummary summary = run.summary();
        return switch (run.state()) {
            case RECEIVED, ANALYSING -> "Lecture du fichier en cours. Rien n’a changé dans l’annuaire.";
            case READY ->
                French.count(summary.rows(), "ligne lue", "lignes lues") + " : " + counts(summary) + "."
                        + aside(summary);
            case APPLYING -> "Application en cours : ligne " + number(run.cursor()) + ".";
            case APPLIED ->
                "C’est fait : " + French.count(summary.newPlaces(), "lieu ajouté", "lieux ajoutés") + ", "
                        + French.count(summary.changed(), "modifié", "modifiés") + "." + waiting(summary)
                        + aside(summary);
            case UNDOING ->
                "Annulation en cours : " + French.count(run.cursor(), "ligne reprise", "lignes reprises") + ".";
            case UNDONE -> "Cet import est annulé. L’annuaire est comme avant.";
            case REFUSED -> "Ce fichier n’a pas pu être lu.";
        };
    }

    private static String waiting(ImportSummary summary) {
        return summary.outOfReach() == 0
                ? ""
                : " " + French.count(summary.outOfReach(), "ligne attend", "lignes attendent")
                        + " une personne qui peut écrire partout sur le territoire.";
    }

    /**
     * What to know before one presses.
     *
     * @param everywhere true when the reader may write the whole territory
     */
    static @Nullable Notice notice(ImportRun run, boolean everywhere) {
        if (run.problem() != null) {
            return new Notice(Notice.Tone.WRONG, "Fichier refusé", run.problem());
        }
        if (run.state() == ImportState.READY && !everywhere) {
            return new Notice(
                    Notice.Tone.INFO,
                    "Rien n’a encore changé",
                    "« Appliquer » écrit les lieux que vous suivez. Les autres lignes attendront une personne qui peut"
                            + " écrire partout sur le territoire.");
        }
        return run.state() == ImportState.READY
                ? new Notice(
                        Notice.Tone.INFO,
                        "Rien n’a encore changé",
                        "Regardez ce qui va se passer, puis appuyez sur « Appliquer ». Vous pourrez annuler ensuite.")
                : null;
    }

    List<Fact> facts(ImportRun run) {
        return List.of(
                new Fact("Fichier", run.fileName()),
                new Fact("Reçu le", when(run.receivedAt())),
                new Fact("Lecture", run.summary().reading()),
                new Fact("Format", run.summary().layout()),
                new Fact("Source", run.sourceId()));
    }

    List<ImportPage.Tab> tabs(ImportRun run, RowOutcome shown) {
        return Arrays.stream(RowOutcome.values())
                .map(outcome -> new ImportPage.Tab(
                        outcome.words(),
                        number(run.summary().count(outcome)),
                        address(run) + "?voir=" + outcome.code() + "#lignes",
                        outcome == shown))
                .toList();
    }

    /**
     * One row.
     *
     * @param candidate the place that the row might repeat, as it is now, when there is one
     */
    static ImportPage.Row row(ImportRun run, ImportRow row, @Nullable Place candidate) {
        Place draft = row.draft();
        Place like = row.outcome() == RowOutcome.DUPLICATE ? candidate : null;
        return new ImportPage.Row(
                "Ligne " + row.number() + " : " + (draft == null ? "pas de lieu" : draft.name()),
                draft == null ? "" : draft.location().commune(),
                like == null ? null : likeness(like),
                "Ligne " + row.number(),
                like == null || draft == null
                        ? row.differences().stream().map(Change::of).toList()
                        : compare(like, draft),
                sentences(row, true),
                sentences(row, false),
                address(run) + "/lignes/" + row.number(),
                decidable(run, row) && row.candidate() != null,
                decidable(run, row));
    }

    private static ImportPage.Like likeness(Place candidate) {
        return new ImportPage.Like(
                candidate.name() + ", " + candidate.location().commune(), "/lieux/" + candidate.slug());
    }

    /** What tells two places apart or together, said by either. */
    private static List<Change> compare(Place known, Place draft) {
        return TELLING.stream()
                .filter(field -> !Readable.isSilent(field, known) || !Readable.isSilent(field, draft))
                .map(field -> Change.of(field, known, draft))
                .toList();
    }

    private static List<String> sentences(ImportRow row, boolean blocking) {
        return row.findings().stream()
                .filter(finding -> finding.blocking() == blocking)
                .map(finding -> French.tied(finding.problem()))
                .toList();
    }

    private static boolean decidable(ImportRun run, ImportRow row) {
        return run.state().takesDecisions() && row.outcome() == RowOutcome.DUPLICATE && row.draft() != null;
    }

    static List<ImportPage.Column> columns(ImportRun run) {
        return run.summary().columns().stream()
                .map(column -> new ImportPage.Column(
                        column.column(),
                        ColumnWords.of(column.target()),
                        Math.round(column.confidence() * 100) + "\u00a0%",
                        French.tied(column.evidence())))
                .toList();
    }

    private static String some(int number, String what) {
        return French.count(number, what, what + "s");
    }

    static String number(int number) {
        return String.format(Locale.FRENCH, "%,d", number);
    }

    private String when(Instant instant) {
        return French.moment(instant.atZone(zone));
    }
}
