package fr.maillage.platform.directory;

import fr.maillage.engines.vocabulary.Term;
import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Each field of a place as one readable text: equal texts mean equal values. */
public final class PlaceWords {
    private static final String SEPARATOR = " · ";

    private PlaceWords() {}

    /** What a place says of a field; empty when it says nothing. */
    public static String of(PlaceField field, Place place) {
        return of(field).apply(place);
    }

    /** How a field is written. */
    static Function<Place, String> of(PlaceField field) {
        return switch (field) {
            case NAME -> Place::name;
            case ORGANIZATION -> place -> text(place.organizationName());
            case TYPOLOGIES -> place -> terms(place.typologies());
            case ADDRESS -> place -> address(place.location());
            case POINT -> place -> point(place.location());
            case PHONES -> place -> joined(place.contact().phones());
            case EMAILS -> place -> joined(place.contact().emails());
            case WEBSITES ->
                place -> joined(
                        Stream.concat(place.contact().websites().stream(), place.contact().bookingUrls().stream())
                                .toList());
            case HOURS ->
                place -> joined(
                        Stream.of(text(place.hours().osm()), text(place.hours().comment()))
                                .filter(part -> !part.isEmpty())
                                .toList());
            case CLOSURES -> place -> closures(place.hours());
            case EQUIPMENT -> place -> terms(place.reception().equipment());
            case ACCOMMODATIONS -> place -> terms(place.reception().accommodations());
            case LANGUAGES ->
                place -> place.reception().languages().stream().sorted().collect(Collectors.joining(SEPARATOR));
            case HOW_TO_COME -> place -> text(place.reception().howToCome());
            case WHAT_TO_BRING -> place -> joined(place.reception().whatToBring());
            case PRESENTATION ->
                place -> joined(Stream.of(text(place.summary()), text(place.description()))
                        .filter(part -> !part.isEmpty())
                        .toList());
            case SERVICES ->
                place -> place.services().stream()
                        .map(PlaceWords::service)
                        .sorted()
                        .collect(Collectors.joining(SEPARATOR));
            case PROGRAMMES -> PlaceWords::memberships;
            case STOPS ->
                place -> place.stops().stream()
                        .map(stop -> stop.date() + " " + stop.from() + "-" + stop.to() + " " + stop.label())
                        .collect(Collectors.joining(SEPARATOR));
            case CHECKED -> place -> Objects.toString(place.provenance().checkedOn(), "");
        };
    }

    private static String address(Location location) {
        return joined(Stream.of(
                        location.address(),
                        text(location.complement()),
                        (location.postalCode() + " " + location.commune()).strip(),
                        text(location.quarter()))
                .filter(part -> !part.isEmpty())
                .toList());
    }

    /** Five decimals, about one metre: two files that round differently say the same. */
    private static String point(Location location) {
        return location.point() == null
                ? ""
                : String.format(
                        Locale.ROOT,
                        "%.5f, %.5f",
                        location.point().latitude(),
                        location.point().longitude());
    }

    private static String closures(PlaceHours hours) {
        return hours.exceptions().stream()
                .map(closure -> closure.from() + " → " + closure.to() + " "
                        + Objects.requireNonNullElse(closure.spans(), "fermé") + " " + text(closure.reason()))
                .collect(Collectors.joining(SEPARATOR));
    }

    private static String service(Service service) {
        return joined(Stream.of(
                        service.name(),
                        service.kind() == null ? "" : service.kind().label(),
                        text(service.description()),
                        terms(service.audiences()),
                        terms(service.care()),
                        service.cost() == null ? "" : service.cost().label(),
                        text(service.costNote()),
                        terms(service.access()),
                        terms(service.support()),
                        text(service.hours()))
                .filter(part -> !part.isEmpty())
                .toList());
    }

    private static String memberships(Place place) {
        Memberships all = place.memberships();
        return joined(Stream.of(
                        terms(all.national()),
                        terms(all.labels()),
                        all.local().stream().sorted().collect(Collectors.joining(SEPARATOR)),
                        all.otherLabels().stream().sorted().collect(Collectors.joining(SEPARATOR)))
                .filter(part -> !part.isEmpty())
                .toList());
    }

    private static String terms(Collection<? extends Term> terms) {
        return terms.stream().map(Term::label).sorted().collect(Collectors.joining(SEPARATOR));
    }

    private static String joined(Collection<String> texts) {
        return String.join(SEPARATOR, texts);
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
