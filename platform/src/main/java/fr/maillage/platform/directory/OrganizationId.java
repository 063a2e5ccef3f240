package fr.maillage.platform.directory;

import java.util.UUID;

/** Identifies an organization for ever. A SIRET is a property of the organization, not its identity. */
public record OrganizationId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
