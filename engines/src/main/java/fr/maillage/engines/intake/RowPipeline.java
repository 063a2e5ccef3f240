package fr.maillage.engines.intake;

import fr.maillage.engines.intake.clean.DerivedId;
import fr.maillage.engines.intake.clean.RowCleaner;
import fr.maillage.engines.intake.finding.FindingCode;
import fr.maillage.engines.intake.finding.Note;
import fr.maillage.engines.intake.read.RawRow;
import fr.maillage.engines.intake.record.PlaceRecord;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Cleans rows in batches on two threads and hands them on in order. At most a few batches are in memory. */
final class RowPipeline implements AutoCloseable {
    private static final int THREADS = 2;
    private static final int BATCH = 250;
    private static final int AHEAD = 6;

    private final ExecutorService workers = Executors.newFixedThreadPool(THREADS, RowPipeline::daemon);
    private final BlockingQueue<RowCleaner> cleaners = new LinkedBlockingQueue<>();
    private final ArrayDeque<Future<List<Cleaned>>> inFlight = new ArrayDeque<>();
    private final Consumer<Cleaned> taker;
    private List<RawRow> batch = new ArrayList<>(BATCH);

    RowPipeline(Supplier<RowCleaner> cleaner, Consumer<Cleaned> taker) {
        this.taker = taker;
        for (int i = 0; i < THREADS; i++) {
            cleaners.add(cleaner.get());
        }
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "intake");
        thread.setDaemon(true);
        return thread;
    }

    void offer(RawRow row) {
        batch.add(row);
        if (batch.size() == BATCH) {
            send();
        }
    }

    private void send() {
        List<RawRow> full = batch;
        batch = new ArrayList<>(BATCH);
        inFlight.add(workers.submit(() -> clean(full)));
        while (inFlight.size() > AHEAD) {
            handOn();
        }
    }

    /** A row and the fingerprints by which rows are compared. */
    record Cleaned(IntakeRow row, long wholeRow, long samePlace) {}

    private List<Cleaned> clean(List<RawRow> rows) throws InterruptedException {
        RowCleaner cleaner = cleaners.take();
        List<Cleaned> cleaned = new ArrayList<>(rows.size());
        for (RawRow row : rows) {
            cleaned.add(clean(row, result(cleaner, row)));
        }
        cleaners.add(cleaner);
        return cleaned;
    }

    /** A defect of ours in one row must not lose the others: the row is refused, and says so. */
    private static RowCleaner.Result result(RowCleaner cleaner, RawRow row) {
        try {
            return cleaner.clean(row);
        } catch (RuntimeException e) {
            Note note = Note.of(FindingCode.ROW_UNREADABLE, "").with(String.valueOf(e.getMessage()));
            return new RowCleaner.Result(null, FindingCode.ROW_UNREADABLE, List.of(note.at(row.number(), null)));
        }
    }

    private static Cleaned clean(RawRow row, RowCleaner.Result result) {
        PlaceRecord place = result.place();
        FindingCode refusal = result.refusal();
        IntakeRow.Outcome outcome = place != null
                ? new IntakeRow.Outcome.Accepted(place)
                : new IntakeRow.Outcome.Refused(refusal == null ? FindingCode.ROW_EMPTY : refusal);
        long samePlace =
                place == null ? 0 : DerivedId.fingerprint(place.identity().name(), place.address());
        return new Cleaned(
                new IntakeRow(row.number(), row.cells(), outcome, result.findings()),
                DuplicateWatch.hash(row.cells()),
                samePlace);
    }

    private void handOn() {
        try {
            inFlight.remove().get().forEach(taker);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a row could not be cleaned", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    /** Hands on what is left, unless something already went wrong. */
    @Override
    public void close() {
        try {
            send();
            while (!inFlight.isEmpty()) {
                handOn();
            }
        } finally {
            workers.shutdownNow();
        }
    }
}
