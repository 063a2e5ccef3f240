package fr.maillage.platform.directory;

import fr.maillage.engines.intake.record.ExceptionalHours;
import fr.maillage.engines.intake.record.PlaceAddress;
import fr.maillage.engines.intake.record.PlaceContact;
import fr.maillage.engines.intake.record.PlaceIdentity;
import fr.maillage.engines.intake.record.PlaceOffer;
import fr.maillage.engines.intake.record.PlaceOrigin;
import fr.maillage.engines.intake.record.PlaceRecord;
import fr.maillage.engines.intake.record.PlaceText;
import fr.maillage.engines.intake.record.PlaceVisit;
import fr.maillage.engines.vocabulary.Cost;
import fr.maillage.engines.vocabulary.Itinerancy;
import fr.maillage.engines.vocabulary.ServiceKind;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A place as files carry it: flat, its services together. Says less than the place, never anything else; what a file
 * repeats of it is therefore no news.
 */
public final class PlaceRecords {
    private PlaceRecords() {}

    /**
     * The record of a place.
     *
     * @param siret of the organization that runs it, or absent
     * @param page public address of the place, or absent
     * @param today the day of the file, from which the age of the last check is counted
     */
    public static PlaceRecord of(Place place, @Nullable String siret, @Nullable String page, LocalDate today) {
        return new PlaceRecord(
                new PlaceIdentity(
                        place.id().value().toString(),
                        true,
                        siret,
                        place.name(),
                        List.of(),
                        place.organizationName(),
                        ordered(place.typologies())),
                address(place.location()),
                new PlaceContact(
                        place.contact().phones(),
                        place.contact().emails(),
                        place.contact().websites(),
                        null,
                        place.contact().bookingUrls().stream().findFirst().orElse(null)),
                new fr.maillage.engines.intake.record.PlaceHours(
                        place.hours().osm(), place.hours().comment(), null),
                offer(place),
                new PlaceText(place.summary(), place.description()),
                new PlaceOrigin(
                        place.provenance().checkedOn(),
                        place.provenance().main().title(),
                        page),
                visit(place),
                FieldGroups.trust(place, today),
                Map.of());
    }

    private static PlaceVisit visit(Place place) {
        return new PlaceVisit(
                place.reception().howToCome(),
                place.reception().whatToBring(),
                place.hours().exceptions().stream()
                        .map(dated -> new ExceptionalHours(dated.from(), dated.to(), dated.spans(), dated.reason()))
                        .toList());
    }

    private static PlaceAddress address(Location location) {
        return new PlaceAddress(
                filled(location.address()),
                location.complement(),
                filled(location.postalCode()),
                filled(location.communeCode()),
                filled(location.commune()),
                location.point());
    }

    private static PlaceOffer offer(Place place) {
        return new PlaceOffer(
                kinds(place.services()),
                place.services().stream()
                        .filter(service -> service.kind() == null)
                        .map(Service::name)
                        .toList(),
                all(place, Service::audiences),
                all(place, Service::care),
                costs(place.services()),
                all(place, Service::access),
                all(place, Service::support),
                ordered(place.reception().equipment()),
                ordered(place.reception().accommodations()),
                ordered(place.memberships().national()),
                ordered(place.memberships().labels()),
                place.kind() == PlaceKind.FIXED ? Set.of() : Set.of(Itinerancy.ITINERANT),
                place.memberships().otherLabels().stream().sorted().toList(),
                place.reception().languages().stream().sorted().toList());
    }

    private static Set<ServiceKind> kinds(List<Service> services) {
        Set<ServiceKind> kinds = EnumSet.noneOf(ServiceKind.class);
        for (Service service : services) {
            if (service.kind() != null) {
                kinds.add(service.kind());
            }
        }
        return kinds;
    }

    private static Set<Cost> costs(List<Service> services) {
        Set<Cost> costs = EnumSet.noneOf(Cost.class);
        for (Service service : services) {
            if (service.cost() != null) {
                costs.add(service.cost());
            }
        }
        return costs;
    }

    /** In the order of the closed list, so that two exports of the same place are the same. */
    private static <T extends Comparable<T>> Set<T> all(Place place, Function<Service, Collection<T>> part) {
        return place.services().stream()
                .flatMap(service -> part.apply(service).stream())
                .sorted()
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Sets have another order each time the program starts; files must not, or each start would look like news. */
    private static <T extends Comparable<T>> Set<T> ordered(Set<T> values) {
        return values.stream().sorted().collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static @Nullable String filled(String text) {
        return text.isEmpty() ? null : text;
    }
}
