package fr.maillage.platform.directory.freshness;

import fr.maillage.platform.directory.OrganizationId;
import fr.maillage.platform.directory.Place;
import fr.maillage.platform.identity.Target;
import java.util.Set;
import java.util.UUID;

/** A place as far as rights are concerned. */
public final class PlaceTarget {
    private PlaceTarget() {}

    /** Its commune, the organization that runs it, and itself. */
    public static Target of(Place place) {
        OrganizationId organization = place.organization();
        String commune = place.location().communeCode();
        Set<UUID> organizations = organization == null ? Set.of() : Set.of(organization.value());
        return new Target(
                commune.isEmpty() ? null : commune, organizations, place.id().value());
    }
}
