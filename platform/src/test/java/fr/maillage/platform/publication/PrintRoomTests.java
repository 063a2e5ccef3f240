package fr.maillage.platform.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PrintRoomTests {
    private static final byte[] PAPER = {1};

    @Test
    void gives_at_once_what_is_quickly_made() {
        assertThat(new PrintRoom(1, 5_000, network -> true).order("cenon", "192.0.2.1", () -> PAPER))
                .isInstanceOf(PrintRoom.Outcome.Ready.class);
    }

    @Test
    void asks_to_come_back_then_gives_what_was_made_meanwhile() {
        PrintRoom room = new PrintRoom(1, 20, network -> true);
        CountDownLatch ink = new CountDownLatch(1);
        assertThat(room.order("cenon", "192.0.2.1", () -> waitFor(ink))).isInstanceOf(PrintRoom.Outcome.Waiting.class);
        ink.countDown();
        PrintRoom.Outcome outcome = new PrintRoom.Outcome.Waiting();
        for (int press = 0; press < 200 && outcome instanceof PrintRoom.Outcome.Waiting; press++) {
            outcome = room.order("cenon", "192.0.2.1", () -> waitFor(ink));
        }
        assertThat(outcome).isInstanceOf(PrintRoom.Outcome.Ready.class);
    }

    @Test
    void makes_the_same_document_once() {
        PrintRoom room = new PrintRoom(1, 5_000, network -> true);
        AtomicInteger made = new AtomicInteger();
        for (int press = 0; press < 3; press++) {
            room.order("cenon", "192.0.2.1", () -> new byte[made.incrementAndGet()]);
        }
        assertThat(made).hasValue(1);
    }

    @Test
    void says_that_it_is_full_instead_of_taking_ever_more() {
        PrintRoom room = new PrintRoom(1, 20, network -> true);
        CountDownLatch ink = new CountDownLatch(1);
        room.order("composing", "192.0.2.1", () -> waitFor(ink));
        room.order("waiting", "192.0.2.1", () -> waitFor(ink));
        assertThat(room.order("too many", "192.0.2.1", () -> PAPER)).isInstanceOf(PrintRoom.Outcome.Full.class);
        ink.countDown();
    }

    @Test
    void forgets_what_failed_so_that_it_can_be_asked_again() {
        PrintRoom room = new PrintRoom(1, 5_000, network -> true);
        assertThatThrownBy(() -> room.order("cenon", "192.0.2.1", () -> {
                    throw new IllegalStateException("no ink");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(room.order("cenon", "192.0.2.1", () -> PAPER)).isInstanceOf(PrintRoom.Outcome.Ready.class);
    }

    private static byte[] waitFor(CountDownLatch ink) {
        try {
            ink.await();
            return PAPER;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return PAPER;
        }
    }

    @Test
    void counts_what_is_composed_and_not_what_is_asked_again() {
        PrintRoom room = new PrintRoom(5, 5_000, new HashSet<>(Set.of("192.0.2.1"))::remove);
        assertThat(room.order("cenon", "192.0.2.1", () -> PAPER)).isInstanceOf(PrintRoom.Outcome.Ready.class);
        assertThat(room.order("cenon", "192.0.2.1", () -> PAPER)).isInstanceOf(PrintRoom.Outcome.Ready.class);
        assertThat(room.order("lormont", "192.0.2.1", () -> PAPER)).isInstanceOf(PrintRoom.Outcome.Full.class);
    }
}
