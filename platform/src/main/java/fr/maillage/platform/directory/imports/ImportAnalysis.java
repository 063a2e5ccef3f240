package fr.maillage.platform.directory.imports;

import fr.maillage.engines.intake.Intake;
import fr.maillage.engines.intake.IntakeFile;
import fr.maillage.engines.intake.IntakeOpening;
import fr.maillage.engines.intake.IntakeOptions;
import fr.maillage.engines.intake.IntakeRow;
import fr.maillage.engines.intake.finding.FindingCode;
import fr.maillage.engines.intake.read.FileLimits;
import fr.maillage.platform.directory.Directory;
import fr.maillage.platform.directory.Place;
import fr.maillage.platform.directory.duplicates.Duplicates;
import fr.maillage.platform.kernel.Settings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Reads a received file and says, row by row, what applying it would do. One transaction: a crash leaves nothing half
 * analysed.
 */
@Component
class ImportAnalysis {
    private final ImportRepository runs;
    private final ImportRowRepository rows;
    private final LinkRepository links;
    private final Directory directory;
    private final Duplicates duplicates;
    private final Clock clock;
    private final URI publicUrl;

    ImportAnalysis(
            ImportRepository runs,
            ImportRowRepository rows,
            LinkRepository links,
            Directory directory,
            Duplicates duplicates,
            Settings settings,
            Clock clock) {
        this.runs = runs;
        this.rows = rows;
        this.links = links;
        this.directory = directory;
        this.duplicates = duplicates;
        this.publicUrl = settings.publicUrl();
        this.clock = clock;
    }

    /** Called in a transaction that holds the run. */
    void analyse(ImportRun run) {
        Path copy = null;
        try {
            copy = Files.createTempFile("maillage-import", ".data");
            Files.write(copy, runs.getFile(run.id()));
            analyse(run, copy);
        } catch (IOException brokenDisk) {
            throw new UncheckedIOException(brokenDisk);
        } finally {
            delete(copy);
        }
    }

    private void analyse(ImportRun run, Path copy) throws IOException {
        IntakeOptions options = IntakeOptions.on(LocalDate.now(clock)).with(FileLimits.ofAnUpload());
        switch (Intake.open(copy, options)) {
            case IntakeOpening.Refused refused -> {
                runs.saveProblem(run.id(), refused.reason().message());
                runs.move(run.id(), ImportState.REFUSED);
            }
            case IntakeOpening.Opened opened -> {
                try (IntakeFile file = opened.file()) {
                    read(run, file);
                }
            }
        }
    }

    private void read(ImportRun run, IntakeFile file) {
        rows.forget(run.id());
        links.saveSource(run.sourceId(), run.fileName());
        List<Place> places = directory.read().places();
        DraftPlaces drafts = new DraftPlaces(run.sourceId(), run.fileName());
        RowReading reading = new RowReading(
                drafts,
                new KnownPlaces(places, links.placesOf(run.sourceId()), duplicates.settled()),
                new OwnRows(new Echoes(places, drafts, LocalDate.now(clock), publicUrl), directory::findPlace),
                file.mapping());
        SummaryDraft summary = new SummaryDraft();
        file.drain(row -> {
            if (isEmpty(row)) {
                return;
            }
            ImportRow read = reading.read(row);
            summary.count(read.outcome());
            summary.keep(row);
            rows.insert(run.id(), read);
        });
        if (!file.isComplete()) {
            // A file that was not read to its end writes nothing: its half would pass for the whole.
            rows.forget(run.id());
            runs.saveProblem(run.id(), file.findings().getLast().message());
            runs.move(run.id(), ImportState.REFUSED);
            return;
        }
        runs.saveSummary(run.id(), summary.of(file));
        runs.move(run.id(), ImportState.READY);
    }

    /** A line without a word is nobody's mistake and asks nothing of anybody. */
    private static boolean isEmpty(IntakeRow row) {
        return row.outcome() instanceof IntakeRow.Outcome.Refused refused
                && refused.reason() == FindingCode.ROW_EMPTY
                && row.cells().stream().allMatch(String::isBlank);
    }

    static void delete(@Nullable Path copy) {
        if (copy != null) {
            try {
                Files.deleteIfExists(copy);
            } catch (IOException kept) {
                copy.toFile().deleteOnExit();
            }
        }
    }
}
