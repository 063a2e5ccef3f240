package fr.maillage.platform.publication;

import fr.maillage.platform.guard.Bucket;
import fr.maillage.platform.guard.Spending;
import fr.maillage.platform.guard.Throttle;
import jakarta.annotation.PreDestroy;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Where directories asked for on a page are composed: one at a time, a few waiting, the last ones kept a while so that
 * asking again costs nothing. Nothing here is worth keeping: another node composes the same document from its own
 * snapshot.
 */
@Component
public class PrintRoom {
    private static final int WAITING = 20;
    private static final long KEPT_BYTES = 24_000_000;
    private static final int PATIENCE_MILLIS = 1_500;

    private final ThreadPoolExecutor workers;
    private final long patience;
    private final Predicate<String> allowed;
    private final Map<String, CompletableFuture<byte[]>> orders = new LinkedHashMap<>(16, 0.75f, true);

    /** What became of an order. */
    public sealed interface Outcome {
        /** Here it is. */
        record Ready(byte[] pdf) implements Outcome {}

        /** It is being made, or waits for its turn: ask again in a few seconds. */
        record Waiting() implements Outcome {}

        /** Too many wait already, or one network asks for much: nothing was taken. */
        record Full() implements Outcome {}
    }

    @Autowired
    PrintRoom(Throttle throttle) {
        this(WAITING, PATIENCE_MILLIS, network -> throttle.spend(Bucket.PRINT, network, 1) instanceof Spending.Allowed);
    }

    /**
     * A room of a given size.
     *
     * @param waiting how many orders may wait
     * @param patience milliseconds that an order may be waited for before the person is told to come back
     * @param allowed whether a network may order one more document
     */
    PrintRoom(int waiting, long patience, Predicate<String> allowed) {
        this.patience = patience;
        this.allowed = allowed;
        this.workers = new ThreadPoolExecutor(
                1,
                1,
                0,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(waiting),
                work -> Thread.ofPlatform()
                        .name("print-room")
                        .daemon()
                        .priority(Thread.MIN_PRIORITY)
                        .unstarted(work));
    }

    /**
     * Asks for a document. One that was asked for before costs nothing; composing one counts for the network that asks.
     *
     * @param key the same for the same document: question, format, version of the directory, day
     * @param network whence, see {@link fr.maillage.platform.guard.NetworkPrefix}
     */
    public Outcome order(String key, String network, Supplier<byte[]> work) {
        CompletableFuture<byte[]> order;
        try {
            order = placed(key, network, work);
        } catch (RejectedExecutionException full) {
            return new Outcome.Full();
        }
        try {
            return new Outcome.Ready(order.get(patience, TimeUnit.MILLISECONDS));
        } catch (TimeoutException later) {
            return new Outcome.Waiting();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Outcome.Waiting();
        } catch (ExecutionException broken) {
            forget(key);
            throw new IllegalStateException("not composed: " + key, broken.getCause());
        }
    }

    private synchronized CompletableFuture<byte[]> placed(String key, String network, Supplier<byte[]> work) {
        CompletableFuture<byte[]> known = orders.get(key);
        if (known != null) {
            return known;
        }
        if (!allowed.test(network)) {
            throw new RejectedExecutionException("one network asks for much");
        }
        makeRoom();
        CompletableFuture<byte[]> order = CompletableFuture.supplyAsync(work, workers);
        orders.put(key, order);
        return order;
    }

    private synchronized void forget(String key) {
        orders.remove(key);
    }

    /** Lets the finished documents go that nobody asked for since the longest. */
    private void makeRoom() {
        long kept = orders.values().stream().mapToLong(PrintRoom::bytes).sum();
        var oldest = orders.values().iterator();
        while (kept > KEPT_BYTES && oldest.hasNext()) {
            CompletableFuture<byte[]> order = oldest.next();
            if (order.isDone()) {
                kept -= bytes(order);
                oldest.remove();
            }
        }
    }

    private static long bytes(CompletableFuture<byte[]> order) {
        return order.isDone() && !order.isCompletedExceptionally() ? order.join().length : 0;
    }

    @PreDestroy
    void close() {
        workers.shutdownNow();
    }
}
