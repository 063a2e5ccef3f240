package fr.maillage.engines.intake.record;

import fr.maillage.engines.vocabulary.Typology;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who a place is.
 *
 * @param id unique in its file; derived from name, commune and address when the file gives none
 * @param idGiven whether the file itself gave the id
 * @param pivot a valid SIRET (14 digits), SIREN (9) or RNA (W and nine characters): of the organization, not of the place
 * @param name never blank
 * @param otherNames other names of the same place, as given
 * @param organization the body that carries the place
 */
public record PlaceIdentity(
        String id,
        boolean idGiven,
        @Nullable String pivot,
        String name,
        List<String> otherNames,
        @Nullable String organization,
        Set<Typology> typologies) {
    /** Refuses a blank name and a blank id. */
    public PlaceIdentity {
        if (name.isBlank() || id.isBlank()) {
            throw new IllegalArgumentException("a place has an id and a name");
        }
    }
}
