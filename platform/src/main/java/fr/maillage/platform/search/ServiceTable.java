package fr.maillage.platform.search;

import fr.maillage.platform.directory.Place;
import fr.maillage.platform.directory.Service;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The services of all places, laid out so that « one and the same service » is answered for 64 places at once. Places
 * are taken by words of 64; the k-th services of the 64 places of a word make a slot; a slot holds one long per value
 * of {@link ServiceMask}. Services of a place that answer the same and have the same hours share a slot.
 */
final class ServiceTable {
    /** A service with hours of its own: its place, its slot, its rule. */
    record OwnHours(int place, int slot, String osm) {}

    private record Row(int mask, @Nullable String hours) {}

    private final int[] firstSlot;
    private final long[] values;
    private final long[] present;
    private final long[] anyRow;
    private final List<OwnHours> ownHours = new ArrayList<>();

    ServiceTable(List<Place> places) {
        int words = Bits.words(places.size());
        List<List<Row>> rows = new ArrayList<>(places.size());
        for (Place place : places) {
            rows.add(rows(place));
        }
        firstSlot = firstSlots(rows, words);
        values = new long[firstSlot[words] * ServiceMask.WIDTH];
        present = new long[firstSlot[words]];
        anyRow = new long[words * ServiceMask.WIDTH];
        for (int place = 0; place < rows.size(); place++) {
            fill(place, rows.get(place));
        }
    }

    private static List<Row> rows(Place place) {
        Set<Row> rows = new LinkedHashSet<>();
        rows.add(new Row(ServiceMask.ofPlace(place), null));
        for (Service service : place.services()) {
            rows.add(new Row(ServiceMask.of(place, service), service.hours()));
        }
        return List.copyOf(rows);
    }

    private static int[] firstSlots(List<List<Row>> rows, int words) {
        int[] first = new int[words + 1];
        for (int word = 0; word < words; word++) {
            int most = 0;
            for (int place = word << 6; place < Math.min(rows.size(), (word + 1) << 6); place++) {
                most = Math.max(most, rows.get(place).size());
            }
            first[word + 1] = first[word] + most;
        }
        return first;
    }

    private void fill(int place, List<Row> rows) {
        int word = place >>> 6;
        long bit = 1L << (place & 63);
        for (int k = 0; k < rows.size(); k++) {
            int slot = firstSlot[word] + k;
            present[slot] |= bit;
            String hours = rows.get(k).hours();
            if (hours != null) {
                ownHours.add(new OwnHours(place, slot, hours));
            }
            for (int mask = rows.get(k).mask(); mask != 0; mask &= mask - 1) {
                int value = Integer.numberOfTrailingZeros(mask);
                values[slot * ServiceMask.WIDTH + value] |= bit;
                anyRow[word * ServiceMask.WIDTH + value] |= bit;
            }
        }
    }

    List<OwnHours> ownHours() {
        return ownHours;
    }

    int words() {
        return firstSlot.length - 1;
    }

    int slots() {
        return present.length;
    }

    int firstSlot(int word) {
        return firstSlot[word];
    }

    long present(int slot) {
        return present[slot];
    }

    /** For one slot, the places whose service there has any of the values of the mask. */
    long withAny(int slot, int mask) {
        long found = 0;
        int base = slot * ServiceMask.WIDTH;
        for (int left = mask; left != 0; left &= left - 1) {
            found |= values[base + Integer.numberOfTrailingZeros(left)];
        }
        return found;
    }

    /** Adds to {@code into[from..to)} the values of one slot, restricted to some places. */
    void gather(int slot, int from, int to, long places, long[] into) {
        int base = slot * ServiceMask.WIDTH;
        for (int value = from; value < to; value++) {
            into[value] |= values[base + value] & places;
        }
    }

    /** Puts into {@code into} each value with the places of a word that have it in any service. */
    void anyRow(int word, long[] into) {
        System.arraycopy(anyRow, word * ServiceMask.WIDTH, into, 0, ServiceMask.WIDTH);
    }
}
