package fr.maillage.platform.search;

import fr.maillage.platform.directory.Freshness;
import fr.maillage.platform.directory.Place;
import java.time.LocalDate;
import java.util.List;

/** The age of each place's last check, seen from one day. A band asked lets through every fresher one. */
final class FreshnessTable {
    private static final int BANDS = Freshness.values().length;

    private final LocalDate today;
    private final long[][] atWorst = new long[BANDS][];

    FreshnessTable(List<Place> places, LocalDate today) {
        this.today = today;
        for (int band = 0; band < BANDS; band++) {
            atWorst[band] = Bits.none(places.size());
        }
        for (int i = 0; i < places.size(); i++) {
            Freshness own = Freshness.of(places.get(i).provenance().checkedOn(), today);
            for (int band = own.ordinal(); band < BANDS; band++) {
                Bits.set(atWorst[band], i);
            }
        }
    }

    LocalDate today() {
        return today;
    }

    /** The places in this band or a fresher one. */
    long[] atWorst(Freshness band) {
        return atWorst[band.ordinal()];
    }

    /** Adds to the counts, for each band, how many of these places of one word are in it or fresher. */
    void count(int word, long places, int[] counts) {
        for (int band = 0; band < BANDS; band++) {
            counts[band] += Long.bitCount(atWorst[band][word] & places);
        }
    }
}
