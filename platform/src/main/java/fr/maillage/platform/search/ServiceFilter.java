package fr.maillage.platform.search;

import org.jspecify.annotations.Nullable;

/**
 * The part of a question that one and the same service must meet, applied to 64 places at a time. The publics, the need,
 * the kind, the cost, the access and the hours are six groups; while filtering, each value is also counted as if its own
 * group asked nothing.
 */
final class ServiceFilter {
    private static final int OPEN = ServiceMask.WIDTH;

    private final ServiceTable table;
    private final int needs;
    private final int kinds;
    private final int audiences;
    private final int free;
    private final int walkIn;
    private final @Nullable OpenBits asked;
    private final OpenBits now;
    private final boolean asksNothing;

    /** After {@link #apply}: per value, the places with a service that has it and meets all other groups; last, open now. */
    final long[] reachable = new long[ServiceMask.WIDTH + 1];

    ServiceFilter(ServiceTable table, PlaceQuery query, @Nullable OpenBits asked, OpenBits now) {
        this.table = table;
        this.needs = ServiceMask.bits(ServiceMask.NEED, query.needs());
        this.kinds = ServiceMask.bits(ServiceMask.KIND, query.services());
        this.audiences = ServiceMask.bits(ServiceMask.AUDIENCE, query.audiences());
        this.free = query.free() ? 1 << ServiceMask.FREE : 0;
        this.walkIn = query.withoutAppointment() ? 1 << ServiceMask.WALK_IN : 0;
        this.asked = asked;
        this.now = now;
        this.asksNothing = asked == null && (needs | kinds | audiences | free | walkIn) == 0;
    }

    /** Those of the candidates of a word that have a service meeting everything. */
    long apply(int word, long candidates) {
        if (asksNothing) {
            table.anyRow(word, reachable);
            reachable[OPEN] = now.anySlot(word);
            return candidates;
        }
        java.util.Arrays.fill(reachable, 0);
        long passing = 0;
        for (int slot = table.firstSlot(word); slot < table.firstSlot(word + 1); slot++) {
            long rows = table.present(slot) & candidates;
            if (rows != 0) {
                passing |= slot(slot, rows);
            }
        }
        return passing;
    }

    private long slot(int slot, long rows) {
        long need = pass(slot, needs);
        long kind = pass(slot, kinds);
        long audience = pass(slot, audiences);
        long cost = pass(slot, free);
        long access = pass(slot, walkIn);
        long open = asked == null ? -1L : asked.slot(slot);
        long first = rows & need & kind & audience;
        long last = rows & cost & access & open;
        table.gather(slot, ServiceMask.NEED, ServiceMask.KIND, kind & audience & last, reachable);
        table.gather(slot, ServiceMask.KIND, ServiceMask.AUDIENCE, need & audience & last, reachable);
        table.gather(slot, ServiceMask.AUDIENCE, ServiceMask.FREE, need & kind & last, reachable);
        table.gather(slot, ServiceMask.FREE, ServiceMask.WALK_IN, first & access & open, reachable);
        table.gather(slot, ServiceMask.WALK_IN, ServiceMask.WIDTH, first & cost & open, reachable);
        reachable[OPEN] |= first & cost & access & now.slot(slot);
        return first & last;
    }

    private long pass(int slot, int mask) {
        return mask == 0 ? -1L : table.withAny(slot, mask);
    }
}
