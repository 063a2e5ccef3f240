package fr.maillage.platform.directory.duplicates;

import fr.maillage.platform.directory.PlaceDifference;
import java.util.List;

/** What became of the wish to take two merged places apart. */
public sealed interface SeparateOutcome {
    /** Both are again what they were. */
    record Separated() implements SeparateOutcome {}

    /** The merged place was changed since; taking apart would leave these changes in its history only. */
    record ChangedSince(List<PlaceDifference> changes) implements SeparateOutcome {
        public ChangedSince {
            changes = List.copyOf(changes);
        }
    }

    /** Nothing changed; the words say why. */
    record Refused(String words) implements SeparateOutcome {}
}
