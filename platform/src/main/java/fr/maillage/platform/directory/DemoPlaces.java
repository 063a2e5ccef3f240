package fr.maillage.platform.directory;

import fr.maillage.engines.geo.GeoPoint;
import fr.maillage.engines.vocabulary.AccessMode;
import fr.maillage.engines.vocabulary.Accommodation;
import fr.maillage.engines.vocabulary.Audience;
import fr.maillage.engines.vocabulary.Cost;
import fr.maillage.engines.vocabulary.Equipment;
import fr.maillage.engines.vocabulary.NationalProgramme;
import fr.maillage.engines.vocabulary.ServiceKind;
import fr.maillage.engines.vocabulary.SpecialCare;
import fr.maillage.engines.vocabulary.SupportMode;
import fr.maillage.engines.vocabulary.TrainingLabel;
import fr.maillage.engines.vocabulary.Typology;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Places of the demonstration territory, from their JSON form. */
final class DemoPlaces {
    private final JsonNode elements;
    private final Map<String, String> organizationNames;
    private final DemoSources sources;

    DemoPlaces(JsonNode elements, Map<String, String> organizationNames, DemoSources sources) {
        this.elements = elements;
        this.organizationNames = organizationNames;
        this.sources = sources;
    }

    List<Place> list() {
        List<Place> places = new ArrayList<>();
        elements.forEach(element -> places.add(place(element)));
        return places;
    }

    private Place place(JsonNode element) {
        String id = element.get("id").asString();
        String organization = Nodes.text(element, "organization");
        return new Place(
                new PlaceId(DemoTerritory.identity("place", id)),
                id,
                element.get("name").asString(),
                "Itinérant".equals(Nodes.text(element, "itinerancy")) ? PlaceKind.MOBILE : PlaceKind.FIXED,
                organization == null ? null : new OrganizationId(DemoTerritory.identity("organization", organization)),
                organization == null ? null : organizationNames.get(organization),
                Nodes.terms(element, "typologies", Typology.class),
                location(element),
                new Contact(
                        Nodes.texts(element, "phones"),
                        Nodes.texts(element, "emails"),
                        Nodes.texts(element, "websites"),
                        List.of()),
                hours(element),
                reception(element),
                Nodes.text(element, "summary"),
                Nodes.text(element, "description"),
                Nodes.list(element, "services", DemoPlaces::service),
                memberships(element),
                Nodes.list(element, "stops", DemoPlaces::stop),
                provenance(element));
    }

    private static Location location(JsonNode element) {
        return new Location(
                text(element, "address"),
                Nodes.text(element, "complement"),
                text(element, "postalCode"),
                text(element, "communeCode"),
                text(element, "commune"),
                Nodes.text(element, "quarter"),
                point(element),
                element.path("approximate").asBoolean(true));
    }

    private static String text(JsonNode element, String name) {
        return Objects.requireNonNullElse(Nodes.text(element, name), "");
    }

    private static @Nullable GeoPoint point(JsonNode element) {
        JsonNode latitude = element.get("latitude");
        JsonNode longitude = element.get("longitude");
        return latitude == null || latitude.isNull() || longitude == null || longitude.isNull()
                ? null
                : new GeoPoint(latitude.asDouble(), longitude.asDouble());
    }

    private static PlaceHours hours(JsonNode element) {
        List<DatedHours> exceptions = Nodes.list(
                element,
                "closures",
                closure -> new DatedHours(
                        LocalDate.parse(closure.get("from").asString()),
                        LocalDate.parse(closure.get("to").asString()),
                        Nodes.text(closure, "hours"),
                        Nodes.text(closure, "reason")));
        return new PlaceHours(Nodes.text(element, "hours"), Nodes.text(element, "hoursComment"), exceptions);
    }

    private static Reception reception(JsonNode element) {
        return new Reception(
                Nodes.terms(element, "equipment", Equipment.class),
                Nodes.terms(element, "accommodations", Accommodation.class),
                Set.copyOf(Nodes.texts(element, "languages")),
                Nodes.text(element, "howToCome"),
                Nodes.texts(element, "whatToBring"));
    }

    private static Service service(JsonNode element) {
        String kind = Nodes.text(element, "kind");
        String cost = Nodes.text(element, "cost");
        return new Service(
                kind == null ? null : Nodes.term(kind, ServiceKind.class),
                text(element, "name"),
                Nodes.text(element, "description"),
                Nodes.terms(element, "audiences", Audience.class),
                Nodes.terms(element, "care", SpecialCare.class),
                cost == null ? null : Nodes.term(cost, Cost.class),
                Nodes.text(element, "costNote"),
                Nodes.terms(element, "access", AccessMode.class),
                Nodes.terms(element, "support", SupportMode.class),
                Nodes.text(element, "hours"));
    }

    private static Memberships memberships(JsonNode element) {
        return new Memberships(
                Nodes.terms(element, "nationalProgrammes", NationalProgramme.class),
                Nodes.terms(element, "labels", TrainingLabel.class),
                Set.copyOf(Nodes.texts(element, "programmes")),
                Set.of());
    }

    private static Stop stop(JsonNode element) {
        return new Stop(
                LocalDate.parse(element.get("date").asString()),
                LocalTime.parse(element.get("from").asString()),
                LocalTime.parse(element.get("to").asString()),
                element.get("label").asString(),
                Nodes.text(element, "address"),
                text(element, "communeCode"),
                point(element));
    }

    private Provenance provenance(JsonNode element) {
        String checked = Nodes.text(element, "checkedOn");
        LocalDate on = checked == null ? null : LocalDate.parse(checked);
        return new Provenance(
                sources.of(element, on),
                Map.of(),
                on,
                element.path("fictitious").asBoolean(false));
    }
}
