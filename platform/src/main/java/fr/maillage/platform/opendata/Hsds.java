package fr.maillage.platform.opendata;

import fr.maillage.platform.directory.Contact;
import fr.maillage.platform.directory.Location;
import fr.maillage.platform.directory.Organization;
import fr.maillage.platform.directory.Place;
import fr.maillage.platform.directory.Service;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The directory in the words of HSDS 3.0 (Open Referral, Human Services Data Specification, May 2024). A service of ours
 * lives at one place, so it has one service at location. Hours that the specification cannot say stay in the notes of
 * the schedule, as OpenStreetMap writes them.
 */
final class Hsds {
    private final URI publicUrl;

    Hsds(URI publicUrl) {
        this.publicUrl = publicUrl;
    }

    /** The identity of a service: the same as long as its place keeps a service of that name. */
    static UUID serviceId(Place place, Service service) {
        return derived("service:" + place.id().value() + ":" + service.name());
    }

    static UUID organizationId(Place place) {
        return place.organization() != null
                ? place.organization().value()
                : derived("organization:" + Objects.requireNonNullElse(place.organizationName(), place.name()));
    }

    /** A service with all that belongs to it. */
    Map<String, Object> full(Place place, Service service, @Nullable Organization organization) {
        Map<String, Object> json = brief(place, service);
        json.put("organization", organization(place, organization));
        json.put("phones", phones(place.contact()));
        json.put("schedules", HsdsSchedules.of(place, service));
        json.put("cost_options", costs(place, service));
        json.put("languages", languages(place));
        json.put("attributes", HsdsTaxonomy.attributes(serviceId(place, service), service));
        json.put("service_at_locations", List.of(atLocation(place, service)));
        json.put("required_documents", documents(place));
        return json;
    }

    /** The fields of a service that have one value. */
    Map<String, Object> brief(Place place, Service service) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", serviceId(place, service));
        json.put("organization_id", organizationId(place));
        json.put("name", service.name());
        put(json, "description", service.description() == null ? place.summary() : service.description());
        json.put("url", publicUrl.resolve("/lieux/" + place.slug()).toString());
        put(json, "email", place.contact().emails().stream().findFirst().orElse(null));
        json.put("status", "active");
        put(json, "fees_description", service.costNote());
        put(
                json,
                "assured_date",
                place.provenance().checkedOn() == null
                        ? null
                        : place.provenance().checkedOn().toString());
        return json;
    }

    Map<String, Object> organization(Place place, @Nullable Organization known) {
        Map<String, Object> json = new LinkedHashMap<>();
        String name = known == null ? Objects.requireNonNullElse(place.organizationName(), place.name()) : known.name();
        json.put("id", organizationId(place));
        json.put("name", name);
        json.put("description", name);
        if (known != null) {
            put(json, "website", known.website());
            if (known.siret() != null) {
                json.put("organization_identifiers", List.of(siret(known)));
            }
        }
        return json;
    }

    private static Map<String, Object> siret(Organization organization) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", derived("siret:" + organization.siret()));
        json.put("organization_id", organization.id().value());
        json.put("identifier_scheme", "FR-SIRET");
        json.put("identifier_type", "SIRET");
        json.put("identifier", Objects.requireNonNull(organization.siret()));
        return json;
    }

    Map<String, Object> atLocation(Place place, Service service) {
        Map<String, Object> json = new LinkedHashMap<>();
        UUID id = serviceId(place, service);
        json.put("id", derived("at:" + id));
        json.put("service_id", id);
        json.put("location_id", place.id().value());
        json.put("location", location(place));
        return json;
    }

    private Map<String, Object> location(Place place) {
        Map<String, Object> json = new LinkedHashMap<>();
        Location location = place.location();
        json.put("id", place.id().value());
        json.put("location_type", "physical");
        json.put("organization_id", organizationId(place));
        json.put("name", place.name());
        put(json, "description", place.description() == null ? place.summary() : place.description());
        put(json, "transportation", place.reception().howToCome());
        if (location.point() != null) {
            json.put("latitude", location.point().latitude());
            json.put("longitude", location.point().longitude());
        }
        if (!location.communeCode().isEmpty()) {
            json.put("external_identifier", location.communeCode());
            json.put("external_identifier_type", "FR-INSEE-COMMUNE");
        }
        json.put("addresses", List.of(address(place)));
        json.put("phones", phones(place.contact()));
        json.put("accessibility", accessibility(place));
        return json;
    }

    private static Map<String, Object> address(Place place) {
        Location location = place.location();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", derived("address:" + place.id().value()));
        json.put("location_id", place.id().value());
        json.put("address_1", location.address());
        put(json, "address_2", location.complement());
        json.put("city", location.commune());
        String code = location.communeCode();
        json.put("state_province", code.length() < 2 ? "" : code.substring(0, code.startsWith("97") ? 3 : 2));
        json.put("postal_code", location.postalCode());
        json.put("country", "FR");
        json.put("address_type", "physical");
        return json;
    }

    private static List<Map<String, Object>> phones(Contact contact) {
        return contact.phones().stream()
                .map(number -> Map.<String, Object>of("id", derived("phone:" + number), "number", number))
                .toList();
    }

    private static List<Map<String, Object>> languages(Place place) {
        List<Map<String, Object>> json = new ArrayList<>();
        Stream.concat(Stream.of("fr"), place.reception().languages().stream().sorted())
                .forEach(code -> json.add(Map.of(
                        "id",
                        derived("language:" + place.id().value() + code),
                        code.length() == 2 ? "code" : "name",
                        code)));
        return json;
    }

    private static List<Map<String, Object>> accessibility(Place place) {
        return place.reception().accommodations().stream()
                .sorted()
                .map(fact -> Map.<String, Object>of(
                        "id",
                        derived("accessibility:" + place.id().value() + fact.code()),
                        "description",
                        fact.words()))
                .toList();
    }

    private static List<Map<String, Object>> costs(Place place, Service service) {
        return service.cost() == null
                ? List.of()
                : List.of(Map.of(
                        "id",
                        derived("cost:" + serviceId(place, service)),
                        "service_id",
                        serviceId(place, service),
                        "option",
                        service.cost().label()));
    }

    private static List<Map<String, Object>> documents(Place place) {
        return place.reception().whatToBring().stream()
                .map(paper -> Map.<String, Object>of("id", derived("document:" + paper), "document", paper))
                .toList();
    }

    private static void put(Map<String, Object> json, String name, @Nullable Object value) {
        if (value != null) {
            json.put(name, value);
        }
    }

    static UUID derived(String of) {
        return UUID.nameUUIDFromBytes(("hsds:" + of).getBytes(StandardCharsets.UTF_8));
    }
}
