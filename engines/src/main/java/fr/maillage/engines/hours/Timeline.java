package fr.maillage.engines.hours;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One calendar day cut into slices that cover it from 00:00 to 24:00, without two equal neighbours. */
final class Timeline {
    private final int[] starts;
    private final List<Slice> slices;

    /**
     * What holds during a slice.
     *
     * @param reason RULE, END_NOT_SAID or CALENDAR_ENDS here; the schedule knows the others
     */
    record Slice(OpenState.State state, @Nullable String comment, OpenState.Reason reason) {
        static final Slice CLOSED = new Slice(OpenState.State.CLOSED, null, OpenState.Reason.RULE);
    }

    private Timeline(int[] starts, List<Slice> slices) {
        this.starts = starts;
        this.slices = slices;
    }

    static Timeline closed() {
        return new Timeline(new int[] {0}, List.of(Slice.CLOSED));
    }

    /** Joins neighbours that say the same. The first start must be 0. */
    static Timeline of(int[] starts, List<Slice> slices) {
        int[] kept = new int[starts.length];
        List<Slice> merged = new ArrayList<>();
        for (int i = 0; i < starts.length; i++) {
            if (merged.isEmpty() || !merged.getLast().equals(slices.get(i))) {
                kept[merged.size()] = starts[i];
                merged.add(slices.get(i));
            }
        }
        return new Timeline(Arrays.copyOf(kept, merged.size()), List.copyOf(merged));
    }

    int size() {
        return starts.length;
    }

    int start(int index) {
        return starts[index];
    }

    int end(int index) {
        return index + 1 < starts.length ? starts[index + 1] : Minutes.DAY;
    }

    Slice slice(int index) {
        return slices.get(index);
    }

    int indexAt(int minute) {
        int index = starts.length - 1;
        while (starts[index] > minute) {
            index--;
        }
        return index;
    }

    Slice at(int minute) {
        return slices.get(indexAt(minute));
    }

    boolean isClosedAllDay() {
        return starts.length == 1 && slices.getFirst().state() == OpenState.State.CLOSED;
    }

    /** The two possible days as one: where they differ, nobody can say. */
    static Timeline doubt(Timeline one, Timeline other, OpenState.Reason why) {
        if (one.equals(other)) {
            return one;
        }
        int[] cuts = Arrays.stream(new int[][] {one.starts, other.starts})
                .flatMapToInt(Arrays::stream)
                .sorted()
                .distinct()
                .toArray();
        List<Slice> slices = new ArrayList<>();
        for (int cut : cuts) {
            Slice first = one.at(cut);
            Slice second = other.at(cut);
            slices.add(
                    first.state() == second.state()
                            ? first
                            : new Slice(
                                    OpenState.State.UNKNOWN,
                                    first.comment() == null ? second.comment() : first.comment(),
                                    why));
        }
        return of(cuts, slices);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Timeline timeline
                && Arrays.equals(starts, timeline.starts)
                && slices.equals(timeline.slices);
    }

    @Override
    public int hashCode() {
        return Objects.hash(Arrays.hashCode(starts), slices);
    }
}
