package fr.maillage.engines.intake;

import fr.maillage.engines.cog.Cog;
import fr.maillage.engines.intake.clean.RowCleaner;
import fr.maillage.engines.intake.finding.Finding;
import fr.maillage.engines.intake.finding.FindingCode;
import fr.maillage.engines.intake.finding.Note;
import fr.maillage.engines.intake.layout.Mapping;
import fr.maillage.engines.intake.layout.MappingProposer;
import fr.maillage.engines.intake.layout.MappingReview;
import fr.maillage.engines.intake.read.FileDescription;
import fr.maillage.engines.intake.read.RawRow;
import fr.maillage.engines.intake.read.RowSource;
import fr.maillage.engines.intake.read.UnreadableFileException;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A file whose columns are understood, ready to be drained once. Rows come in the order of the file; two of them are never
 * kept together longer than a batch, so the memory does not depend on the length.
 */
public final class IntakeFile implements Closeable {
    private static final int SAMPLE = 1_000;

    private final RowSource source;
    private final IntakeOptions options;
    private final Cog cog;
    private final List<RawRow> sample = new ArrayList<>();
    private final List<Finding> findings;
    private final Mapping mapping;
    private boolean complete = true;
    private long taken;

    IntakeFile(RowSource source, IntakeOptions options, Cog cog) {
        this.source = source;
        this.options = options;
        this.cog = cog;
        for (RawRow row = next(); row != null; row = next()) {
            sample.add(row);
            if (sample.size() == SAMPLE) {
                break;
            }
        }
        this.findings = new ArrayList<>(source.description().findings());
        Mapping proposed = new MappingProposer(cog).propose(source.columns(), sample);
        this.mapping = options.mapping().map(file -> file.over(proposed)).orElse(proposed);
        findings.addAll(MappingReview.of(mapping));
    }

    /** Format, encoding, separator. */
    public FileDescription description() {
        return source.description();
    }

    /** What each column means. */
    public Mapping mapping() {
        return mapping;
    }

    /** Findings about the whole file; complete once it is drained. */
    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** Whether the file could be read to its end, once it is drained. */
    public boolean isComplete() {
        return complete;
    }

    /** What becomes of the first rows with this mapping, without reading further. Call it before the file is drained. */
    public List<IntakeRow> preview(int rows) {
        List<IntakeRow> read = new ArrayList<>(rows);
        Consumer<RowPipeline.Cleaned> taker = cleaned -> read.add(cleaned.row());
        try (RowPipeline pipeline = new RowPipeline(this::cleaner, taker)) {
            sample.stream().limit(rows).forEach(pipeline::offer);
        }
        return read;
    }

    private RowCleaner cleaner() {
        return new RowCleaner(
                mapping, cog, options.today(), options.limits().cellCharacters(), SharedPivots.of(mapping, sample));
    }

    /** Gives every row, in order, to the taker, on the calling thread. Call it once. */
    public void drain(Consumer<IntakeRow> taker) {
        DuplicateWatch watch = new DuplicateWatch(mapping);
        int width = mapping.columns().size();
        try (RowPipeline pipeline = new RowPipeline(
                this::cleaner,
                cleaned -> taker.accept(
                        watch.watch(withWidth(cleaned.row(), width), cleaned.wholeRow(), cleaned.samePlace())))) {
            for (RawRow row : sample) {
                pipeline.offer(row);
            }
            sample.clear();
            for (RawRow row = next(); row != null; row = next()) {
                pipeline.offer(row);
            }
        }
        if (complete && taken == 0) {
            findings.add(Note.of(FindingCode.FILE_NO_ROWS, "").at(0, null));
        }
        if (source.blankLines() > 0) {
            findings.add(Note.of(FindingCode.FILE_BLANK_LINES, "")
                    .with("Nombre de lignes vides : " + source.blankLines() + ".")
                    .at(0, null));
        }
    }

    /** A row of a text file that is longer or shorter than the headers, or swallowed its neighbours, is said so. */
    private IntakeRow withWidth(IntakeRow row, int width) {
        int last = row.cells().size();
        while (last > width && row.cells().get(last - 1).isBlank()) {
            last--;
        }
        boolean text = source.description().separator() != null;
        FindingCode code = null;
        if (last > width) {
            code = FindingCode.ROW_TOO_LONG;
        } else if (text && row.cells().stream().anyMatch(cell -> swallowsRows(cell, width))) {
            code = FindingCode.ROW_QUOTE_OPEN;
        } else if (text && last < width) {
            code = FindingCode.ROW_TOO_SHORT;
        }
        if (code == null) {
            return row;
        }
        List<Finding> more = new ArrayList<>(row.findings());
        String shown = last > width ? row.cells().get(width) : "";
        more.add(Note.of(code, shown).at(row.number(), null));
        return new IntakeRow(row.number(), row.cells(), row.outcome(), more);
    }

    /** Whether a cell holds several lines that have the separators of a row: a quote was not closed. */
    private boolean swallowsRows(String cell, int width) {
        String separator = source.description().separator();
        if (cell.length() < 200 || width < 3 || separator == null || cell.indexOf('\n') < 0) {
            return false;
        }
        char mark = separator.charAt(0);
        long lines = cell.lines()
                .filter(line -> line.chars().filter(c -> c == mark).count() >= width - 2)
                .count();
        return lines >= 2;
    }

    private @Nullable RawRow next() {
        try {
            RawRow row = complete ? source.next() : null;
            taken += row == null ? 0 : 1;
            return row;
        } catch (UnreadableFileException e) {
            if (findings == null) {
                throw e;
            }
            complete = false;
            findings.add(e.note().at(0, null));
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
