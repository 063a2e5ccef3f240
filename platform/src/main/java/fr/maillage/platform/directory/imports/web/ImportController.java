package fr.maillage.platform.directory.imports.web;

import fr.maillage.platform.directory.Directory;
import fr.maillage.platform.directory.PlaceId;
import fr.maillage.platform.directory.imports.ImportRow;
import fr.maillage.platform.directory.imports.ImportRun;
import fr.maillage.platform.directory.imports.ImportState;
import fr.maillage.platform.directory.imports.Imports;
import fr.maillage.platform.directory.imports.ReceiveOutcome;
import fr.maillage.platform.directory.imports.RowOutcome;
import fr.maillage.platform.identity.Access;
import fr.maillage.platform.identity.Caller;
import fr.maillage.platform.identity.Requires;
import fr.maillage.platform.identity.Right;
import fr.maillage.platform.kernel.Settings;
import fr.maillage.platform.ui.Answer;
import fr.maillage.platform.ui.Field;
import fr.maillage.platform.ui.Frame;
import fr.maillage.platform.ui.Mistake;
import fr.maillage.platform.ui.Pages;
import fr.maillage.platform.ui.Pagination;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** The team's pages about imports. */
@Controller
@Requires(Right.IMPORT_FILES)
@RequestMapping("/equipe/imports")
class ImportController {
    private static final int ROWS_A_PAGE = 20;

    private final Imports imports;
    private final Directory directory;
    private final Pages pages;
    private final ImportViews views;
    private final Access access;

    ImportController(Imports imports, Directory directory, Access access, Pages pages, Settings settings) {
        this.access = access;
        this.imports = imports;
        this.directory = directory;
        this.pages = pages;
        this.views = new ImportViews(settings.zone());
    }

    private Frame frame(String title) {
        return pages.frame(title, null, null);
    }

    @GetMapping
    ResponseEntity<byte[]> list(Caller caller) {
        return pages.fresh("directory/imports.jte", listPage(null, null, caller));
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<byte[]> receive(
            @RequestParam("fichier") MultipartFile file,
            @RequestParam(name = "source", defaultValue = "") String source,
            @RequestParam(name = "encore", defaultValue = "false") boolean again,
            Caller caller)
            throws IOException {
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        if (name.isEmpty() && file.isEmpty()) {
            return refused("Choisissez d’abord un fichier, puis envoyez-le.", caller);
        }
        ReceiveOutcome outcome = imports.receive(name, file.getBytes(), source, again, caller);
        return switch (outcome) {
            case ReceiveOutcome.Received received -> towards(received.run().id());
            case ReceiveOutcome.AlreadyKnown known ->
                pages.failed(
                        HttpStatus.CONFLICT,
                        "directory/imports.jte",
                        listPage(null, known.run().id(), caller));
            case ReceiveOutcome.Refused refused -> refused(refused.words(), caller);
        };
    }

    private ResponseEntity<byte[]> refused(String sentence, Caller caller) {
        return pages.failed(
                HttpStatus.UNPROCESSABLE_CONTENT, "directory/imports.jte", listPage(sentence, null, caller));
    }

    @GetMapping("/{id}")
    ResponseEntity<byte[]> show(
            @PathVariable("id") UUID id,
            @RequestParam(name = "voir", required = false) @Nullable String wanted,
            @RequestParam(name = "page", defaultValue = "1") int page,
            Caller caller) {
        ImportRun run = find(id, caller);
        RowOutcome shown = Optional.ofNullable(wanted).flatMap(RowOutcome::find).orElseGet(() -> firstWithRows(run));
        int last = Math.max(1, (run.summary().count(shown) + ROWS_A_PAGE - 1) / ROWS_A_PAGE);
        int at = Math.clamp(page, 1, last);
        List<ImportRow> rows = imports.listRows(id, shown, (at - 1) * ROWS_A_PAGE, ROWS_A_PAGE);
        boolean ready = run.state() == ImportState.READY || run.state() == ImportState.UNDONE;
        boolean rest = imports.mayTakeUp(run, caller);
        return pages.fresh(
                "directory/import.jte",
                new ImportPage(
                        frame(run.state().words() + " : " + run.fileName()),
                        ImportViews.address(run),
                        run.fileName(),
                        ImportViews.status(run),
                        run.state().isMoving(),
                        ImportViews.notice(run, caller.reach(Right.IMPORT_FILES).isEverywhere()),
                        (ready && run.summary().ready() > 0) || rest,
                        rest ? "Appliquer ce qui attend" : "Appliquer",
                        run.state() == ImportState.APPLIED && imports.mayUndo(run, caller),
                        run.summary().duplicates() + run.summary().toCorrect() > 0,
                        views.facts(run),
                        views.tabs(run, shown),
                        rows.stream().map(row -> row(run, row)).toList(),
                        pagination(run, shown, at, last),
                        ImportViews.columns(run),
                        ImportViews.kept(run)));
    }

    @PostMapping("/{id}/appliquer")
    ResponseEntity<byte[]> apply(@PathVariable("id") UUID id, Caller caller) {
        find(id, caller);
        imports.apply(id, caller);
        return towards(id);
    }

    @PostMapping("/{id}/annuler")
    ResponseEntity<byte[]> undo(@PathVariable("id") UUID id, Caller caller) {
        if (!imports.mayUndo(find(id, caller), caller)) {
            access.refuse(caller, Right.UNDO_FOR_OTHERS, "import " + id);
        }
        imports.undo(id, caller);
        return towards(id);
    }

    @PostMapping("/{id}/lignes/{row}")
    ResponseEntity<byte[]> decide(
            @PathVariable("id") UUID id,
            @PathVariable("row") int row,
            @RequestParam(name = "decision", defaultValue = "") String decision,
            Caller caller) {
        find(id, caller);
        imports.decide(id, row, Answer.of(Likeness.class, decision) == Likeness.SAME, caller);
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create("/equipe/imports/" + id + "?voir=" + RowOutcome.DUPLICATE.code()))
                .build();
    }

    @GetMapping("/{id}/erreurs.csv")
    ResponseEntity<byte[]> errors(@PathVariable("id") UUID id, Caller caller) {
        find(id, caller);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/csv; charset=utf-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"erreurs-" + id + ".csv\"")
                .body(ErrorsFile.of(imports, id));
    }

    private ImportsPage listPage(@Nullable String problem, @Nullable UUID already, Caller caller) {
        Field file = new Field(
                "fichier",
                "Fichier des lieux",
                "file",
                "",
                "CSV, Excel, LibreOffice, JSON ou GeoJSON. 10 Mo et 50 000 lignes au plus.",
                problem,
                null);
        Field source = Field.text(
                "source",
                "D’où vient ce fichier ?",
                "",
                "Par exemple : Département de la Gironde. Gardez le même nom à chaque nouvel envoi.");
        return new ImportsPage(
                frame(problem == null ? "Imports" : "Erreur : imports"),
                imports.listRuns().stream()
                        .filter(run -> imports.maySee(run, caller))
                        .map(views::line)
                        .toList(),
                file,
                source,
                problem == null ? List.of() : List.of(new Mistake("fichier", problem)),
                already);
    }

    /** The import, for whoever may see it; for anybody else there is none. */
    private ImportRun find(UUID id, Caller caller) {
        return imports.findRun(id)
                .filter(run -> imports.maySee(run, caller))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static RowOutcome firstWithRows(ImportRun run) {
        for (RowOutcome outcome : RowOutcome.values()) {
            if (run.summary().count(outcome) > 0) {
                return outcome;
            }
        }
        return RowOutcome.NEW;
    }

    /** A possible duplicate is shown beside the place that it might repeat, as that place is now. */
    private ImportPage.Row row(ImportRun run, ImportRow row) {
        PlaceId candidate = row.candidate();
        return ImportViews.row(
                run,
                row,
                candidate == null ? null : directory.findPublished(candidate).orElse(null));
    }

    private static @Nullable Pagination pagination(ImportRun run, RowOutcome shown, int page, int last) {
        return last < 2
                ? null
                : Pagination.of(
                        page, last, number -> ImportViews.address(run) + "?voir=" + shown.code() + "&page=" + number);
    }

    private static ResponseEntity<byte[]> towards(UUID id) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create("/equipe/imports/" + id))
                .build();
    }
}
