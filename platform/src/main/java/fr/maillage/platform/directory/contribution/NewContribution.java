package fr.maillage.platform.directory.contribution;

import fr.maillage.platform.directory.Place;
import fr.maillage.platform.directory.PlaceField;
import fr.maillage.platform.directory.PlaceId;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A contribution on its way into the database.
 *
 * @param actor pseudonym for the journal
 * @param network mark of the sender's network, empty for people of the team and for files
 * @param fingerprint equal for two that say the same
 * @param run the import that brought it, when one did
 * @param tracking mark of the code
 */
record NewContribution(
        UUID id,
        Kind kind,
        @Nullable PlaceId place,
        String communeCode,
        String title,
        Subject subject,
        String words,
        @Nullable Place draft,
        long base,
        Set<PlaceField> fields,
        String author,
        String actor,
        String network,
        String fingerprint,
        @Nullable UUID run,
        String tracking) {}
