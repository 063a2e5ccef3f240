package fr.maillage.platform.orientation;

import fr.maillage.engines.hours.OpeningHours;
import fr.maillage.engines.hours.Schedule;
import fr.maillage.engines.rank.Candidate;
import fr.maillage.engines.rank.NeedTable;
import fr.maillage.engines.rank.Offer;
import fr.maillage.engines.rank.Outcome;
import fr.maillage.engines.vocabulary.Cost;
import fr.maillage.engines.vocabulary.Need;
import fr.maillage.engines.vocabulary.ServiceKind;
import fr.maillage.platform.directory.Freshness;
import fr.maillage.platform.directory.Place;
import fr.maillage.platform.directory.Service;
import fr.maillage.platform.directory.Stop;
import fr.maillage.platform.kernel.DataClass;
import fr.maillage.platform.kernel.Held;
import fr.maillage.platform.search.Snapshot;
import fr.maillage.platform.ui.Phone;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The doors of one snapshot, as the orientation judges them. What the directory does not say stays unknown. */
final class Candidates {
    /** What is the same at every moment and for every need. */
    private record Known(Door door, @Held(DataClass.PUBLIC) Optional<String> phone, List<Offer> offers) {}

    private final Snapshot snapshot;
    private final List<Door> doors;
    private final List<Known> known;
    private final Map<String, Door> byId = new HashMap<>();
    private final Map<Need, List<Timetable>> timetables = new ConcurrentHashMap<>();

    Candidates(Snapshot snapshot) {
        this.snapshot = snapshot;
        this.doors = snapshot.places().stream()
                .flatMap(place -> doors(place).stream())
                .toList();
        this.known = doors.stream().map(Candidates::known).toList();
        doors.forEach(door -> byId.put(door.id(), door));
    }

    private static Known known(Door door) {
        Optional<String> phone = door.place().contact().phones().stream()
                .findFirst()
                .map(number -> Phone.of(number).words());
        return new Known(door, phone, offers(door.place()));
    }

    Snapshot snapshot() {
        return snapshot;
    }

    List<Door> doors() {
        return doors;
    }

    Door get(String id) {
        Door door = byId.get(id);
        if (door == null) {
            throw new IllegalArgumentException("not in this snapshot: " + id);
        }
        return door;
    }

    /** Every door at one moment, for one need. */
    List<Candidate> at(Need need, ZonedDateTime now) {
        List<Timetable> hours = timetables.computeIfAbsent(need, this::timetables);
        Map<Timetable, Moments> shared = new IdentityHashMap<>();
        List<Candidate> candidates = new ArrayList<>(doors.size());
        for (int i = 0; i < hours.size(); i++) {
            Moments moments = shared.computeIfAbsent(hours.get(i), timetable -> new Moments(timetable.at(now)));
            candidates.add(candidate(known.get(i), moments, now.toLocalDate()));
        }
        return candidates;
    }

    /** When one can come to a door for a need. */
    Openings openings(Door door, Need need, ZonedDateTime now) {
        return new Timetable(schedules(door, need), door.stops()).at(now);
    }

    private static Candidate candidate(Known known, Moments moments, LocalDate today) {
        Place place = known.door().place();
        LocalDate checkedOn = place.provenance().checkedOn();
        boolean old = Freshness.of(checkedOn, today) == Freshness.OLD;
        return new Candidate(
                known.door().id(),
                place.name(),
                known.door().point(),
                known.door().communeCode(),
                known.phone(),
                known.offers(),
                place.reception().equipment(),
                place.reception().languages(),
                Outcome.UNKNOWN,
                place.reception().accommodations(),
                moments,
                Optional.ofNullable(checkedOn),
                old ? Outcome.UNKNOWN : Outcome.YES,
                OptionalInt.empty());
    }

    /** One timetable for each door, the same one for doors with the same hours. */
    private List<Timetable> timetables(Need need) {
        Map<Timetable, Timetable> same = new HashMap<>();
        return doors.stream()
                .map(door -> new Timetable(schedules(door, need), door.stops()))
                .map(timetable -> same.computeIfAbsent(timetable, first -> first))
                .toList();
    }

    /** The hours of the services that answer; those of the place for a service without hours of its own. */
    private List<Schedule> schedules(Door door, Need need) {
        Place place = door.place();
        Schedule ofPlace = snapshot.scheduleOf(place);
        if (door.moves() && ofPlace.hours() == null) {
            return List.of();
        }
        Set<String> own = new LinkedHashSet<>();
        for (Service service : place.services()) {
            Set<ServiceKind> kinds = LocalServices.kinds(place, service);
            if (!kinds.isEmpty() && NeedTable.answers(need, kinds, Set.of()) == Outcome.YES) {
                if (service.hours() == null) {
                    return List.of(ofPlace);
                }
                own.add(service.hours());
            }
        }
        List<Schedule> schedules = own.stream()
                .flatMap(osm -> OpeningHours.find(osm).stream())
                .map(hours -> new Schedule(hours, ofPlace.exceptions(), ofPlace.context()))
                .toList();
        return schedules.isEmpty() ? List.of(ofPlace) : schedules;
    }

    private static List<Door> doors(Place place) {
        Map<String, List<Stop>> bySpot = place.stops().stream()
                .sorted(Comparator.comparing(Stop::date).thenComparing(Stop::from))
                .collect(Collectors.groupingBy(
                        stop -> stop.communeCode() + stop.label(), LinkedHashMap::new, Collectors.toList()));
        if (bySpot.isEmpty()) {
            return List.of(new Door(place.slug(), place, List.of()));
        }
        List<Door> doors = new ArrayList<>();
        bySpot.values().forEach(stops -> doors.add(new Door(place.slug() + "/" + doors.size(), place, stops)));
        return doors;
    }

    /** One offer for each service. A local service whose name tells nothing says nothing either when others speak. */
    private static List<Offer> offers(Place place) {
        List<Offer> offers = new ArrayList<>();
        for (Service service : place.services()) {
            Set<ServiceKind> kinds = LocalServices.kinds(place, service);
            if (!kinds.isEmpty()) {
                offers.add(new Offer(
                        kinds, service.audiences(), false, costs(service.cost()), service.access(), service.support()));
            }
        }
        return offers;
    }

    private static Set<Cost> costs(@Nullable Cost cost) {
        return cost == null ? Set.of() : Set.of(cost);
    }
}
