package fr.maillage.platform.directory;

import fr.maillage.engines.geo.GeoPoint;
import fr.maillage.engines.text.Folding;
import fr.maillage.engines.vocabulary.AccessMode;
import fr.maillage.engines.vocabulary.Accommodation;
import fr.maillage.engines.vocabulary.Audience;
import fr.maillage.engines.vocabulary.Cost;
import fr.maillage.engines.vocabulary.Equipment;
import fr.maillage.engines.vocabulary.NationalProgramme;
import fr.maillage.engines.vocabulary.ServiceKind;
import fr.maillage.engines.vocabulary.Typology;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Builds places and services for tests, one fact at a time. What a test does not say is unknown, except the commune,
 * which is Bordeaux.
 */
public final class PlaceFixtures {
    /** A fixed instant for snapshots of tests. */
    public static final Instant TAKEN_AT = Instant.parse("2026-12-01T09:00:00Z");

    private static final SourceRef SOURCE = new SourceRef("test", "Jeu d’essai", null, null);

    private PlaceFixtures() {}

    /** Starts a place. Its slug is its folded name with dashes, its identity is drawn from its slug. */
    public static PlaceBuilder place(String name) {
        return new PlaceBuilder(name);
    }

    /** Starts a service of a national kind, named by the words of its kind. */
    public static ServiceBuilder service(ServiceKind kind) {
        return new ServiceBuilder(kind, kind.words());
    }

    /** Starts a local service, which lives by its name. */
    public static ServiceBuilder service(String name) {
        return new ServiceBuilder(null, name);
    }

    /** A directory, version 1, of the given places. */
    public static PublicDirectory directory(PlaceBuilder... places) {
        return new PublicDirectory(
                1, TAKEN_AT, List.of(places).stream().map(PlaceBuilder::build).toList(), List.of(), List.of());
    }

    /** A place under construction. */
    public static final class PlaceBuilder {
        private final String name;
        private String slug;
        private PlaceKind kind = PlaceKind.FIXED;
        private @Nullable String organization;
        private final Set<Typology> typologies = new HashSet<>();
        private String address = "";
        private String postalCode = "33000";
        private String communeCode = "33063";
        private String commune = "Bordeaux";
        private @Nullable String quarter;
        private @Nullable GeoPoint point;
        private Contact contact = Contact.NONE;
        private @Nullable String hours;
        private final List<DatedHours> exceptions = new ArrayList<>();
        private final Set<Equipment> equipment = new HashSet<>();
        private final Set<Accommodation> accommodations = new HashSet<>();
        private final Set<String> languages = new HashSet<>();
        private @Nullable String summary;
        private @Nullable String description;
        private final List<Service> services = new ArrayList<>();
        private final Set<NationalProgramme> national = new HashSet<>();
        private final Set<String> local = new HashSet<>();
        private final List<Stop> stops = new ArrayList<>();
        private @Nullable LocalDate checkedOn;

        private PlaceBuilder(String name) {
            this.name = name;
            this.slug = Folding.fold(name).replace(' ', '-');
        }

        /** Another slug, and so another identity, than the one drawn from the name. */
        public PlaceBuilder slug(String value) {
            slug = value;
            return this;
        }

        /** How the place stays. */
        public PlaceBuilder kind(PlaceKind value) {
            kind = value;
            return this;
        }

        /** The body that runs it. */
        public PlaceBuilder runBy(String value) {
            organization = value;
            return this;
        }

        /** What it is. */
        public PlaceBuilder typology(Typology... values) {
            typologies.addAll(List.of(values));
            return this;
        }

        /** Its commune. */
        public PlaceBuilder in(String code, String commune) {
            this.communeCode = code;
            this.commune = commune;
            return this;
        }

        /** Its number and street, and its postal code. */
        public PlaceBuilder address(String street, String postalCode) {
            this.address = street;
            this.postalCode = postalCode;
            return this;
        }

        /** Its quarter. */
        public PlaceBuilder quarter(String value) {
            quarter = value;
            return this;
        }

        /** Its spot. */
        public PlaceBuilder at(double latitude, double longitude) {
            point = new GeoPoint(latitude, longitude);
            return this;
        }

        /** Its phone, in international form. */
        public PlaceBuilder phone(String value) {
            contact = new Contact(List.of(value), List.of(), List.of(), List.of());
            return this;
        }

        /** How to reach it. */
        public PlaceBuilder contact(Contact value) {
            contact = value;
            return this;
        }

        /** Its OSM hours. */
        public PlaceBuilder hours(String osm) {
            hours = osm;
            return this;
        }

        /** A dated closure, both days included. */
        public PlaceBuilder closed(LocalDate from, LocalDate to, String reason) {
            exceptions.add(new DatedHours(from, to, null, reason));
            return this;
        }

        /** What it has. */
        public PlaceBuilder has(Equipment... values) {
            equipment.addAll(List.of(values));
            return this;
        }

        /** How it can be entered. */
        public PlaceBuilder accessible(Accommodation... values) {
            accommodations.addAll(List.of(values));
            return this;
        }

        /** Languages spoken there besides French. */
        public PlaceBuilder speaks(String... codes) {
            languages.addAll(List.of(codes));
            return this;
        }

        /** Its presentation in one breath. */
        public PlaceBuilder summary(String value) {
            summary = value;
            return this;
        }

        /** Its long presentation. */
        public PlaceBuilder description(String value) {
            description = value;
            return this;
        }

        /** What is offered there. */
        public PlaceBuilder offers(ServiceBuilder... values) {
            for (ServiceBuilder value : values) {
                services.add(value.build());
            }
            return this;
        }

        /** What is offered there, each known by its kind only. */
        public PlaceBuilder offers(ServiceKind... kinds) {
            for (ServiceKind value : kinds) {
                services.add(service(value).build());
            }
            return this;
        }

        /** National programmes it carries. */
        public PlaceBuilder carries(NationalProgramme... values) {
            national.addAll(List.of(values));
            return this;
        }

        /** Local programmes it carries, by slug. */
        public PlaceBuilder carries(String... slugs) {
            local.addAll(List.of(slugs));
            return this;
        }

        /** A dated passage. */
        public PlaceBuilder stop(Stop value) {
            stops.add(value);
            return this;
        }

        /** The day of its last check. */
        public PlaceBuilder checkedOn(String isoDay) {
            checkedOn = LocalDate.parse(isoDay);
            return this;
        }

        /** The place as said so far. */
        public Place build() {
            OrganizationId runner = organization == null ? null : new OrganizationId(uuid("o:" + organization));
            return new Place(
                    new PlaceId(uuid("p:" + slug)),
                    slug,
                    name,
                    kind,
                    runner,
                    organization,
                    typologies,
                    new Location(address, null, postalCode, communeCode, commune, quarter, point, false),
                    contact,
                    new PlaceHours(hours, null, exceptions),
                    new Reception(equipment, accommodations, languages, null, List.of()),
                    summary,
                    description,
                    services,
                    new Memberships(national, Set.of(), local, Set.of()),
                    stops,
                    new Provenance(SOURCE, Map.of(), checkedOn, false));
        }

        private static UUID uuid(String seed) {
            return UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** A service under construction. */
    public static final class ServiceBuilder {
        private final @Nullable ServiceKind kind;
        private final String name;
        private @Nullable String description;
        private final Set<Audience> audiences = new HashSet<>();
        private @Nullable Cost cost;
        private final Set<AccessMode> access = new HashSet<>();
        private @Nullable String hours;

        private ServiceBuilder(@Nullable ServiceKind kind, String name) {
            this.kind = kind;
            this.name = name;
        }

        /** What it is, in more words. */
        public ServiceBuilder description(String value) {
            description = value;
            return this;
        }

        /** Publics specifically addressed. */
        public ServiceBuilder forPublic(Audience... values) {
            audiences.addAll(List.of(values));
            return this;
        }

        /** What it costs. */
        public ServiceBuilder cost(Cost value) {
            cost = value;
            return this;
        }

        /** Costs nothing. */
        public ServiceBuilder free() {
            return cost(Cost.FREE);
        }

        /** How it is reached. */
        public ServiceBuilder access(AccessMode... values) {
            access.addAll(List.of(values));
            return this;
        }

        /** One may just come. */
        public ServiceBuilder walkIn() {
            return access(AccessMode.WALK_IN);
        }

        /** Its own OSM hours. */
        public ServiceBuilder hours(String osm) {
            hours = osm;
            return this;
        }

        /** The service as said so far. */
        public Service build() {
            return new Service(kind, name, description, audiences, Set.of(), cost, null, access, Set.of(), hours);
        }
    }
}
