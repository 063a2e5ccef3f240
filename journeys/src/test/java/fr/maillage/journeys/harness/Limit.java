package fr.maillage.journeys.harness;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A time that something may take. A driver that waits for an answer of a browser can wait for ever, and hears neither its own
 * limits nor an interruption: what it waits for is then ended under it.
 */
final class Limit {
    private static final ScheduledExecutorService CLOCK = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("limit").factory());

    private Limit() {}

    /** What takes the time of a limit. */
    interface Work<E extends Throwable> {
        void run() throws E;
    }

    /**
     * Does something within a time; past it, {@code end} is called from another thread and must make the work fail.
     *
     * @throws TooLong when the work failed after its time
     */
    static <E extends Throwable> void on(Duration time, String what, Runnable end, Work<E> work) throws E {
        AtomicBoolean over = new AtomicBoolean();
        ScheduledFuture<?> bell = CLOCK.schedule(
                () -> {
                    over.set(true);
                    end.run();
                },
                time.toMillis(),
                TimeUnit.MILLISECONDS);
        try {
            work.run();
        } catch (RuntimeException | Error failed) {
            if (over.get()) {
                throw new TooLong(what + " took more than " + time.toSeconds() + " s", failed);
            }
            throw failed;
        } finally {
            bell.cancel(false);
        }
    }

    /** Something was ended because its time was over. */
    static final class TooLong extends RuntimeException {
        private static final long serialVersionUID = 1;

        TooLong(String words, Throwable cause) {
            super(words, cause);
        }
    }
}
