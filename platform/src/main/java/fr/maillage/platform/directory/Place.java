package fr.maillage.platform.directory;

import fr.maillage.engines.vocabulary.Typology;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where help happens: fixed, mobile or ephemeral; its services, equipment, access and hours.
 *
 * @param slug the last part of its public address, stable once published
 * @param organization the body that runs it, by name and identity
 * @param summary at most 280 characters, one breath
 */
public record Place(
        PlaceId id,
        String slug,
        String name,
        PlaceKind kind,
        @Nullable OrganizationId organization,
        @Nullable String organizationName,
        Set<Typology> typologies,
        Location location,
        Contact contact,
        PlaceHours hours,
        Reception reception,
        @Nullable String summary,
        @Nullable String description,
        List<Service> services,
        Memberships memberships,
        List<Stop> stops,
        Provenance provenance) {
    public Place {
        typologies = Set.copyOf(typologies);
        services = List.copyOf(services);
        stops = List.copyOf(stops);
    }

    /** The same place under another public address. */
    Place withSlug(String other) {
        return with(other, provenance);
    }

    /** The same place, whose values come from elsewhere. */
    public Place withProvenance(Provenance other) {
        return with(slug, other);
    }

    private Place with(String address, Provenance sources) {
        return new Place(
                id,
                address,
                name,
                kind,
                organization,
                organizationName,
                typologies,
                location,
                contact,
                hours,
                reception,
                summary,
                description,
                services,
                memberships,
                stops,
                sources);
    }
}
