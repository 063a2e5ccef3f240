package fr.maillage.platform.opendata;

import fr.maillage.platform.directory.Organization;
import fr.maillage.platform.directory.OrganizationId;
import fr.maillage.platform.directory.Place;
import fr.maillage.platform.directory.Service;
import fr.maillage.platform.search.Snapshot;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The services of one snapshot, in the order of their HSDS identities, each with the place that offers it. */
public final class HsdsServices {
    /** A service and where it is offered. */
    public record Entry(UUID id, Place place, Service service) {}

    private final List<Entry> entries;
    private final Map<OrganizationId, Organization> organizations = new HashMap<>();
    private final Hsds hsds;

    /** Reads them all; cheap enough to be done once a version. */
    public HsdsServices(Snapshot snapshot, URI publicUrl) {
        this.hsds = new Hsds(publicUrl);
        snapshot.organizations().forEach(organization -> organizations.put(organization.id(), organization));
        List<Entry> found = new ArrayList<>();
        Set<UUID> seen = new HashSet<>();
        for (Place place : snapshot.places()) {
            for (Service service : place.services()) {
                UUID id = Hsds.serviceId(place, service);
                if (seen.add(id)) {
                    found.add(new Entry(id, place, service));
                }
            }
        }
        found.sort(Comparator.comparing(Entry::id));
        this.entries = List.copyOf(found);
    }

    /** All of them. */
    public List<Entry> list() {
        return entries;
    }

    /** One of them. */
    public Optional<Entry> find(UUID id) {
        return entries.stream().filter(entry -> entry.id().equals(id)).findFirst();
    }

    /** A service with all that belongs to it. */
    public Map<String, Object> full(Entry entry) {
        return hsds.full(entry.place(), entry.service(), organization(entry.place()));
    }

    /** The fields of a service that have one value, its organization included. */
    public Map<String, Object> brief(Entry entry) {
        Map<String, Object> json = hsds.brief(entry.place(), entry.service());
        json.put("organization", hsds.organization(entry.place(), organization(entry.place())));
        return json;
    }

    /** A service where it is offered. */
    public Map<String, Object> atLocation(Entry entry) {
        Map<String, Object> json = hsds.atLocation(entry.place(), entry.service());
        json.put("service", brief(entry));
        return json;
    }

    /** The organizations that offer something, each once. */
    public Map<UUID, Map<String, Object>> organizations() {
        Map<UUID, Map<String, Object>> found = new TreeMap<>();
        for (Entry entry : entries) {
            found.computeIfAbsent(
                    Hsds.organizationId(entry.place()),
                    absent -> hsds.organization(entry.place(), organization(entry.place())));
        }
        return found;
    }

    private @Nullable Organization organization(Place place) {
        OrganizationId id = place.organization();
        return id == null ? null : organizations.get(id);
    }
}
