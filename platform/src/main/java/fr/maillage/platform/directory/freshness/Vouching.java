package fr.maillage.platform.directory.freshness;

import fr.maillage.platform.directory.Directory;
import fr.maillage.platform.directory.Place;
import fr.maillage.platform.directory.PlaceId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes what somebody vouched for: in the directory, and among the checks. Callers hold the transaction. */
@Component
class Vouching {
    private final Directory directory;
    private final FieldCorrections corrections;
    private final CheckRepository checks;

    Vouching(Directory directory, FieldCorrections corrections, CheckRepository checks) {
        this.directory = directory;
        this.corrections = corrections;
        this.checks = checks;
    }

    /** All is still true, on the sheet as it stands now. */
    void confirm(Place place, Voucher voucher, CheckOutcome outcome, String actor) {
        directory.write(Vouched.whole(standing(place), voucher), voucher.words(), null);
        directory.announceChange();
        checks.add(place.id(), voucher, outcome, actor, null);
    }

    /** One field is corrected, on the sheet as it stands now, which may have changed since the person saw it. */
    Corrected correct(Place place, Correction correction, Voucher voucher) {
        Corrected corrected = corrections.read(standing(place), correction, voucher);
        if (corrected instanceof Corrected.Ready ready) {
            directory.write(ready.place(), ready.field().words() + "\u00a0: " + voucher.words(), null);
            directory.announceChange();
        }
        return corrected;
    }

    /** Nothing changes on the sheet; it is written down that somebody asked. */
    void note(PlaceId place, Voucher voucher, CheckOutcome outcome, String actor, @Nullable LocalDate again) {
        checks.add(place, voucher, outcome, actor, again);
    }

    private Place standing(Place place) {
        return directory.findPlace(place.id()).orElse(place);
    }
}
