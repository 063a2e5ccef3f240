package fr.maillage.platform.search;

import fr.maillage.engines.hours.HoursContext;
import fr.maillage.engines.hours.OpenState;
import fr.maillage.platform.directory.Place;
import fr.maillage.platform.directory.PlaceHours;
import fr.maillage.platform.directory.Stop;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which places are open when. Places that have the same hours share one calendar; a day is worked out once for all
 * calendars, then any minute of it is a comparison of whole numbers. Days and minutes are kept for the next questions.
 */
final class OpenTimes {
    private static final int DAY = 1_440;
    private static final int KEPT_DAYS = 12;
    private static final int KEPT_MOMENTS = 32;

    /** A stretch of a day asked for, in minutes; the end is excluded. */
    private record Moment(LocalDate day, int from, int to) {}

    /** What makes two calendars the same. */
    private record Hours(PlaceHours place, @Nullable String own, List<Stop> stops) {}

    private final ServiceTable services;
    private final List<PlaceCalendar> calendars = new ArrayList<>();
    private final int[] calendarOf;
    private final int[] ownCalendarOf;
    private final Map<LocalDate, OpenDay> days = new Kept<>(KEPT_DAYS);
    private final Map<Moment, OpenBits> moments = new Kept<>(KEPT_MOMENTS);

    OpenTimes(List<Place> places, ServiceTable services, HoursContext context) {
        this.services = services;
        Map<Hours, Integer> known = new HashMap<>();
        calendarOf = new int[places.size()];
        for (int i = 0; i < calendarOf.length; i++) {
            Place place = places.get(i);
            calendarOf[i] = known.computeIfAbsent(
                    new Hours(place.hours(), null, place.stops()), hours -> add(PlaceCalendar.of(place, context)));
        }
        ownCalendarOf = new int[services.ownHours().size()];
        for (int i = 0; i < ownCalendarOf.length; i++) {
            ServiceTable.OwnHours service = services.ownHours().get(i);
            Place place = places.get(service.place());
            ownCalendarOf[i] = known.computeIfAbsent(
                    new Hours(place.hours(), service.osm(), List.of()),
                    hours -> add(PlaceCalendar.of(place, service.osm(), context)));
        }
    }

    private int add(PlaceCalendar calendar) {
        calendars.add(calendar);
        return calendars.size() - 1;
    }

    int calendars() {
        return calendars.size();
    }

    /** When one place is open. */
    PlaceCalendar calendarOf(int place) {
        return calendars.get(calendarOf[place]);
    }

    /** The state of one place at an instant. */
    OpenState stateOf(int place, ZonedDateTime now) {
        return calendars.get(calendarOf[place]).stateAt(now);
    }

    /** The services open at the instant of the question. */
    OpenBits now(ZonedDateTime now) {
        return during(now.toLocalDate(), minute(now), minute(now) + 1);
    }

    /** The services open when asked, or null when nothing was asked. */
    @Nullable
    OpenBits at(When when, ZonedDateTime now) {
        LocalDate today = now.toLocalDate();
        return switch (when) {
            case When.Anytime _ -> null;
            case When.Now _ -> now(now);
            case When.Today _ -> during(today, minute(now), DAY);
            case When.At at -> {
                int minute = at.time().toLocalTime().toSecondOfDay() / 60;
                yield during(at.time().toLocalDate(), minute, minute + 1);
            }
            case When.On on -> {
                int days =
                        Math.floorMod(on.day().getValue() - now.getDayOfWeek().getValue(), 7);
                yield days == 0
                        ? during(today, minute(now), DAY).or(during(today.plusDays(7), 0, DAY))
                        : during(today.plusDays(days), 0, DAY);
            }
        };
    }

    private static int minute(ZonedDateTime now) {
        return now.toLocalTime().toSecondOfDay() / 60;
    }

    private OpenBits during(LocalDate day, int from, int to) {
        Moment moment = new Moment(day, from, to);
        OpenBits known = kept(moments, moment);
        if (known != null) {
            return known;
        }
        OpenBits open = bits(day(day), from, to);
        keep(moments, moment, open);
        return open;
    }

    private OpenDay day(LocalDate day) {
        OpenDay known = kept(days, day);
        if (known != null) {
            return known;
        }
        OpenDay worked = new OpenDay(calendars, day);
        keep(days, day, worked);
        return worked;
    }

    private OpenBits bits(OpenDay day, int from, int to) {
        boolean[] open = day.open(from, to);
        long[] places = Bits.none(calendarOf.length);
        for (int i = 0; i < calendarOf.length; i++) {
            if (open[calendarOf[i]]) {
                Bits.set(places, i);
            }
        }
        OpenBits bits = new OpenBits(services, places);
        for (int i = 0; i < ownCalendarOf.length; i++) {
            bits.own(services.ownHours().get(i), open[ownCalendarOf[i]]);
        }
        return bits;
    }

    private static <K, V> @Nullable V kept(Map<K, V> map, K key) {
        synchronized (map) {
            return map.get(key);
        }
    }

    private static <K, V> void keep(Map<K, V> map, K key, V value) {
        synchronized (map) {
            map.put(key, value);
        }
    }
}
