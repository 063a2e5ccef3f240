package fr.maillage.platform.directory.freshness;

import fr.maillage.platform.directory.Place;
import java.util.List;

/** What came of pressing a button behind a link. */
public sealed interface LinkUse {
    /**
     * It is written.
     *
     * @param differences what changed; empty when all was still true
     */
    record Done(Place place, Action action, List<BeforeAfter> differences) implements LinkUse {
        public Done {
            differences = List.copyOf(differences);
        }
    }

    /** What was typed cannot be understood; the link still serves. */
    record NotUnderstood(Corrected.Refused refused) implements LinkUse {}

    /** What was typed is what the sheet says; the link still serves. */
    record Same() implements LinkUse {}

    /** The link no longer opens anything. */
    record Closed() implements LinkUse {}

    /** What a link is used for. */
    enum Action {
        RIGHT("right"),
        CORRECTED("corrected"),
        GONE("gone");

        private final String stored;

        Action(String stored) {
            this.stored = stored;
        }

        String stored() {
            return stored;
        }
    }
}
