package fr.maillage.platform.orientation.slip;

import static fr.maillage.engines.language.Words.mark;
import static fr.maillage.engines.language.Words.say;

import fr.maillage.engines.hours.HoursWords;
import fr.maillage.engines.hours.Schedule;
import fr.maillage.engines.language.Moments;
import fr.maillage.engines.language.Words;
import fr.maillage.platform.directory.Location;
import fr.maillage.platform.directory.Place;
import fr.maillage.platform.directory.SourceRef;
import fr.maillage.platform.directory.Stop;
import fr.maillage.platform.directory.TranslatedField;
import fr.maillage.platform.search.Snapshot;
import fr.maillage.platform.search.web.Age;
import fr.maillage.platform.search.web.Tellings;
import fr.maillage.platform.ui.French;
import fr.maillage.platform.ui.Phone;
import fr.maillage.platform.ui.Told;
import fr.maillage.platform.ui.paper.QrCode;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Puts places of a snapshot on paper.
 *
 * @param snapshot where the places are from
 * @param site address under which the public reaches the product
 * @param now when the slip is printed, in the zone of the territory
 */
record SlipPlaces(Snapshot snapshot, URI site, ZonedDateTime now) {
    private static final int DAYS = 7;
    private static final int STOPS = 4;
    private static final String UNKNOWN_HOURS = mark("Horaires non connus. Appelez d’abord.");

    SlipPlace of(Place place, @Nullable String why, @Nullable String way) {
        List<SlipPlace.Day> days = days(snapshot.scheduleOf(place));
        List<String> stops = stops(place);
        Tellings texts = new Tellings(snapshot, place);
        Told bring = texts.of(TranslatedField.WHAT_TO_BRING);
        return new SlipPlace(
                place.name(),
                kind(place),
                place.provenance().fictitious()
                        ? say("Lieu inventé pour la démonstration. Ne vous déplacez pas.")
                        : null,
                why == null ? null : French.tied(why),
                way,
                address(place.location()),
                days.isEmpty() ? List.of() : days.subList(0, 2),
                days.isEmpty() ? List.of() : days.subList(2, DAYS),
                usual(snapshot.scheduleOf(place)),
                note(place, days.isEmpty() && stops.isEmpty()),
                stops,
                place.contact().phones().stream().limit(2).map(Phone::of).toList(),
                texts.of(TranslatedField.HOW_TO_COME),
                bring == null ? List.of() : bring.words().lines().toList(),
                bring != null && bring.inFrench(),
                Age.of(place.provenance().checkedOn(), now.toLocalDate()).words(),
                Words.inFrench(() -> source(place.provenance().main())),
                QrCode.of(site.resolve("/lieux/" + place.slug()).toString()));
    }

    private static @Nullable String kind(Place place) {
        String organization = place.organizationName();
        return organization == null || organization.equals(place.name()) ? null : organization;
    }

    private static List<String> address(Location location) {
        return Stream.of(
                        location.address(),
                        location.complement(),
                        (location.postalCode() + " " + location.commune()).strip())
                .flatMap(Stream::ofNullable)
                .filter(line -> !line.isBlank())
                .toList();
    }

    private List<SlipPlace.Day> days(Schedule schedule) {
        if (schedule.hours() == null && schedule.exceptions().isEmpty()) {
            return List.of();
        }
        LocalDate today = now.toLocalDate();
        List<SlipPlace.Day> days = new ArrayList<>();
        for (int ahead = 0; ahead < DAYS; ahead++) {
            LocalDate date = today.plusDays(ahead);
            days.add(new SlipPlace.Day(name(date, ahead), French.tied(HoursWords.day(schedule.hoursOf(date)))));
        }
        return days;
    }

    /** The ordinary week in one line. */
    private static @Nullable String usual(Schedule schedule) {
        String week = schedule.hours() == null ? "" : HoursWords.week(schedule.hours());
        return week.isEmpty() ? null : French.tied(French.sentence(week) + ".");
    }

    private static String name(LocalDate date, int ahead) {
        return switch (ahead) {
            case 0 -> say("Aujourd’hui, {0}", French.day(date));
            case 1 -> say("Demain, {0}", French.day(date));
            default -> French.sentence(French.day(date));
        };
    }

    private static @Nullable String note(Place place, boolean unknown) {
        String comment = place.hours().comment();
        if (unknown) {
            return comment == null ? say(UNKNOWN_HOURS) : say("{0}. Appelez d’abord.", comment);
        }
        return comment;
    }

    /** The spot is repeated only where it is not the address already told. */
    private List<String> stops(Place place) {
        boolean always = place.stops().stream()
                .allMatch(stop -> place.location().address().equals(stop.address()));
        return place.stops().stream()
                .filter(stop -> now.toLocalDateTime().isBefore(stop.date().atTime(stop.to())))
                .sorted(Comparator.comparing(Stop::date).thenComparing(Stop::from))
                .limit(STOPS)
                .map(stop -> always ? when(stop) : say("{0}\u00a0: {1}", when(stop), spot(stop)))
                .toList();
    }

    private static String when(Stop stop) {
        return say(
                "{0}, de {1} à {2}",
                French.sentence(French.day(stop.date())), Moments.time(stop.from()), Moments.time(stop.to()));
    }

    private static String spot(Stop stop) {
        return stop.address() == null ? stop.label() : stop.label() + ", " + stop.address();
    }

    private static String source(SourceRef source) {
        String title = French.tied(source.title());
        return source.on() == null ? title : title + ", " + French.date(source.on());
    }
}
