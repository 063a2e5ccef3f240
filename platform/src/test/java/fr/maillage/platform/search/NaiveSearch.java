package fr.maillage.platform.search;

import fr.maillage.engines.hours.HoursContext;
import fr.maillage.engines.vocabulary.AccessMode;
import fr.maillage.engines.vocabulary.Audience;
import fr.maillage.engines.vocabulary.Cost;
import fr.maillage.engines.vocabulary.Need;
import fr.maillage.platform.directory.Freshness;
import fr.maillage.platform.directory.Place;
import fr.maillage.platform.directory.Service;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Reads every place for every question, word for word after the rules of docs/search.md: slow and plain. No words, no own hours. */
final class NaiveSearch {
    private NaiveSearch() {}

    static List<Place> passing(List<Place> places, PlaceQuery query) {
        return places.stream().filter(place -> passes(place, query)).toList();
    }

    static boolean passes(Place place, PlaceQuery query) {
        return isWhere(place, query)
                && isAny(query.equipment(), place.reception().equipment())
                && isAny(query.languages(), place.reception().languages())
                && isAny(query.programmes(), programmes(place))
                && place.reception().accommodations().containsAll(query.accommodations())
                && isFresh(place, query)
                && isOpen(place, query)
                && isServed(place, query);
    }

    private static boolean isWhere(Place place, PlaceQuery query) {
        boolean inCommune = query.communes().isEmpty()
                || query.communes().contains(place.location().communeCode());
        if (query.origin() == null || query.radiusMetres() == null) {
            return inCommune;
        }
        return inCommune
                && place.location().point() != null
                && query.origin().metresTo(place.location().point()) <= query.radiusMetres();
    }

    private static boolean isAny(Set<?> asked, Set<?> had) {
        return asked.isEmpty() || !Collections.disjoint(asked, had);
    }

    private static Set<String> programmes(Place place) {
        return Stream.of(
                        FacetTable.codes(place.memberships().national()),
                        FacetTable.codes(place.memberships().labels()),
                        place.memberships().local())
                .flatMap(java.util.Collection::stream)
                .collect(java.util.stream.Collectors.toSet());
    }

    private static boolean isFresh(Place place, PlaceQuery query) {
        LocalDate today = query.now().toLocalDate();
        return query.freshness() == null
                || Freshness.of(place.provenance().checkedOn(), today).compareTo(query.freshness()) <= 0;
    }

    private static boolean isOpen(Place place, PlaceQuery query) {
        PlaceCalendar calendar = PlaceCalendar.of(place, HoursContext.bordeaux());
        int minute = query.now().toLocalTime().toSecondOfDay() / 60;
        LocalDate today = query.now().toLocalDate();
        return switch (query.when()) {
            case When.Anytime _ -> true;
            case When.Now _ -> calendar.stateAt(query.now()).isSurelyOpen();
            case When.Today _ -> isOpen(calendar, today, minute);
            case When.At at ->
                calendar.stateAt(at.time().atZone(query.now().getZone())).isSurelyOpen();
            case When.On on ->
                Stream.iterate(today, day -> day.plusDays(1))
                        .limit(8)
                        .filter(day -> day.getDayOfWeek() == on.day())
                        .anyMatch(day -> isOpen(calendar, day, day.equals(today) ? minute : 0));
        };
    }

    private static boolean isOpen(PlaceCalendar calendar, LocalDate day, int from) {
        return calendar.surelyOpen(day).stream().anyMatch(stretch -> stretch.to() > from);
    }

    private static boolean isServed(Place place, PlaceQuery query) {
        return place.services().stream().anyMatch(service -> isServed(place, service, query)) || isAlone(place, query);
    }

    private static boolean isServed(Place place, Service service, PlaceQuery query) {
        return isAny(query.needs(), NeedRule.answeredBy(place, service))
                && (query.services().isEmpty()
                        || (service.kind() != null && query.services().contains(service.kind())))
                && isFor(service.audiences(), query.audiences())
                && (!query.free() || service.cost() == Cost.FREE)
                && (!query.withoutAppointment() || service.access().contains(AccessMode.WALK_IN));
    }

    /** What a visitor does alone with the equipment of the place. */
    private static boolean isAlone(Place place, PlaceQuery query) {
        Set<Need> needs = NeedRule.onTheSpot(place);
        boolean walkIn =
                place.services().stream().anyMatch(service -> service.access().contains(AccessMode.WALK_IN));
        boolean welcomes = place.services().isEmpty()
                || place.services().stream().anyMatch(service -> isFor(service.audiences(), query.audiences()));
        return isAny(query.needs(), needs)
                && query.services().isEmpty()
                && welcomes
                && !query.free()
                && (!query.withoutAppointment() || walkIn);
    }

    private static boolean isFor(Set<Audience> addressed, Set<Audience> asked) {
        return addressed.isEmpty() || isAny(asked, addressed);
    }
}
