package fr.maillage.platform.directory;

import fr.maillage.platform.identity.Target;
import java.util.Set;

/** Places as rights see them: by commune, by organization, one by one. */
public final class Targets {
    private Targets() {}

    /** What an act on a place is about. */
    public static Target of(Place place) {
        OrganizationId runner = place.organization();
        return new Target(
                place.location().communeCode(),
                runner == null ? Set.of() : Set.of(runner.value()),
                place.id().value());
    }
}
