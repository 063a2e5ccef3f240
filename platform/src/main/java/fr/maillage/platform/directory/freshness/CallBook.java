package fr.maillage.platform.directory.freshness;

import fr.maillage.platform.directory.Place;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes what a place answered where it belongs. Callers hold the transaction. */
@Component
class CallBook {
    private final Vouching vouching;
    private final GoneRepository gone;

    CallBook(Vouching vouching, GoneRepository gone) {
        this.vouching = vouching;
        this.gone = gone;
    }

    Corrected correct(Place place, Correction correction, Voucher voucher) {
        return vouching.correct(place, correction, voucher);
    }

    void write(
            Place place, Voucher voucher, CheckOutcome outcome, @Nullable LocalDate again, String why, String actor) {
        switch (outcome) {
            case RIGHT, CORRECTED -> vouching.confirm(place, voucher, outcome, actor);
            case NO_ANSWER, REFUSED -> vouching.note(place.id(), voucher, outcome, actor, again);
            case GONE -> {
                gone.add(place.id(), voucher.words(), Typed.line(why, 300));
                vouching.note(place.id(), voucher, outcome, actor, null);
            }
        }
    }
}
