package fr.maillage.platform.directory.imports;

import fr.maillage.engines.intake.record.PlaceAddress;
import fr.maillage.engines.intake.record.PlaceOffer;
import fr.maillage.engines.intake.record.PlaceRecord;
import fr.maillage.engines.intake.record.PlaceTrust.GroupSource;
import fr.maillage.engines.intake.record.PlaceVisit;
import fr.maillage.engines.vocabulary.Cost;
import fr.maillage.engines.vocabulary.Itinerancy;
import fr.maillage.engines.vocabulary.ServiceKind;
import fr.maillage.platform.directory.Contact;
import fr.maillage.platform.directory.DatedHours;
import fr.maillage.platform.directory.FieldGroups;
import fr.maillage.platform.directory.Location;
import fr.maillage.platform.directory.Memberships;
import fr.maillage.platform.directory.Place;
import fr.maillage.platform.directory.PlaceField;
import fr.maillage.platform.directory.PlaceHours;
import fr.maillage.platform.directory.PlaceId;
import fr.maillage.platform.directory.PlaceKind;
import fr.maillage.platform.directory.Provenance;
import fr.maillage.platform.directory.Reception;
import fr.maillage.platform.directory.Service;
import fr.maillage.platform.directory.Slug;
import fr.maillage.platform.directory.SourceRef;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Turns a cleaned record of a file into a place of the directory. Adds nothing that the record does not say. */
final class DraftPlaces {
    private final String sourceId;
    private final String sourceTitle;

    DraftPlaces(String sourceId, String sourceTitle) {
        this.sourceId = sourceId;
        this.sourceTitle = sourceTitle;
    }

    Place draft(PlaceRecord record) {
        SourceRef source = new SourceRef(
                sourceId,
                record.origin().source() == null ? sourceTitle : record.origin().source(),
                record.origin().sourcePage(),
                record.origin().updated());
        Location location = location(record.address());
        return new Place(
                identity(record.identity().id()),
                Slug.of(record.identity().name(), location.commune()),
                record.identity().name(),
                kind(record.offer()),
                null,
                record.identity().organization(),
                record.identity().typologies(),
                location,
                contact(record),
                new PlaceHours(record.hours().osm(), record.hours().comment(), exceptions(record.visit())),
                new Reception(
                        record.offer().equipment(),
                        record.offer().accommodations(),
                        Set.copyOf(record.offer().languages()),
                        record.visit().howToCome(),
                        record.visit().whatToBring()),
                record.text().summary(),
                record.text().description(),
                services(record.offer()),
                new Memberships(
                        record.offer().programmes(),
                        record.offer().labels(),
                        Set.of(),
                        Set.copyOf(record.offer().otherLabels())),
                List.of(),
                new Provenance(source, byField(record), record.origin().updated(), false));
    }

    private static List<DatedHours> exceptions(PlaceVisit visit) {
        return visit.exceptions().stream()
                .map(said -> new DatedHours(said.from(), said.to(), said.spans(), said.reason()))
                .toList();
    }

    /** Another directory like ours tells where each group of fields comes from and of what day it is. */
    private Map<PlaceField, SourceRef> byField(PlaceRecord record) {
        Map<PlaceField, SourceRef> sources = new EnumMap<>(PlaceField.class);
        for (GroupSource said : record.trust().groups()) {
            SourceRef source = new SourceRef(
                    sourceId, String.join(", ", said.sources()), record.origin().sourcePage(), said.on());
            for (PlaceField field : PlaceField.values()) {
                if (FieldGroups.findGroup(field).filter(said.group()::equals).isPresent()) {
                    sources.put(field, source);
                }
            }
        }
        return sources;
    }

    /** The same identity each time the same row comes, so that an interrupted import and a new one agree. */
    private PlaceId identity(String externalId) {
        String name = "import:" + sourceId + ":" + externalId;
        return new PlaceId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }

    private static PlaceKind kind(PlaceOffer offer) {
        boolean moves = offer.itinerancy().contains(Itinerancy.ITINERANT);
        return moves && !offer.itinerancy().contains(Itinerancy.FIXED) ? PlaceKind.MOBILE : PlaceKind.FIXED;
    }

    private static Location location(PlaceAddress address) {
        return new Location(
                text(address.street()),
                address.complement(),
                text(address.postalCode()),
                text(address.communeCode()),
                text(address.communeName()),
                null,
                address.point(),
                false);
    }

    private static Contact contact(PlaceRecord record) {
        String booking = record.contact().bookingPage();
        return new Contact(
                record.contact().phones(),
                record.contact().emails(),
                record.contact().websites(),
                booking == null ? List.of() : List.of(booking));
    }

    private static List<Service> services(PlaceOffer offer) {
        List<Service> services = new ArrayList<>();
        for (ServiceKind kind : ServiceKind.values()) {
            if (offer.services().contains(kind)) {
                services.add(service(kind, kind.words(), offer));
            }
        }
        offer.localServices().forEach(name -> services.add(service(null, name, offer)));
        return services;
    }

    private static Service service(@Nullable ServiceKind kind, String name, PlaceOffer offer) {
        // A file that says both free and paid does not say which service is which.
        boolean one = offer.costs().size() == 1;
        Cost cost = one ? offer.costs().iterator().next() : null;
        return new Service(
                kind,
                name,
                null,
                offer.audiences(),
                offer.care(),
                cost,
                offer.costs().size() > 1 ? "Selon le service" : null,
                offer.accessModes(),
                offer.supportModes(),
                null);
    }

    private static String text(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }
}
