package fr.maillage.platform.directory.contribution;

import fr.maillage.platform.directory.Place;
import fr.maillage.platform.directory.PlaceField;
import fr.maillage.platform.directory.PlaceId;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody proposes, and what became of it.
 *
 * @param place the place it is about; absent for a proposed place that nobody published yet
 * @param communeCode INSEE code that tells which moderators may decide
 * @param title name of the place
 * @param words as they were typed; never public
 * @param draft what the place would say, when that was proposed
 * @param base the revision of the place against which the draft was written
 * @param fields of the draft that count
 * @param author a role, never a name
 * @param awaited true when somebody left a way to be told
 */
public record Contribution(
        UUID id,
        Kind kind,
        State state,
        @Nullable PlaceId place,
        String communeCode,
        String title,
        Subject subject,
        String words,
        @Nullable Place draft,
        long base,
        Set<PlaceField> fields,
        String author,
        Instant receivedAt,
        @Nullable Decision decision,
        boolean awaited) {
    public Contribution {
        fields = Set.copyOf(fields);
    }

    /**
     * What a person decided.
     *
     * @param by a role, never a name
     * @param reason what is told to whoever proposed
     * @param revision the revision of the place that it made, or 0
     */
    public record Decision(String by, Instant at, String reason, long revision) {}
}
