package fr.maillage.platform.identity;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Several people who do the same thing at the same instant. */
public final class Contest {
    private Contest() {}

    /** What each of them was answered. */
    public static <T> List<T> of(int people, Callable<T> act) {
        CyclicBarrier together = new CyclicBarrier(people);
        Callable<T> attempt = () -> {
            together.await();
            return act.call();
        };
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return threads
                    .invokeAll(IntStream.range(0, people)
                            .mapToObj(number -> attempt)
                            .toList())
                    .stream()
                    .map(Future::resultNow)
                    .toList();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
