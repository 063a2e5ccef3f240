package fr.maillage.platform.publication;

import fr.maillage.engines.hours.HoursWords;
import fr.maillage.engines.hours.Schedule;
import fr.maillage.engines.vocabulary.AccessMode;
import fr.maillage.engines.vocabulary.Cost;
import fr.maillage.engines.vocabulary.Term;
import fr.maillage.platform.directory.DatedHours;
import fr.maillage.platform.directory.Location;
import fr.maillage.platform.directory.Place;
import fr.maillage.platform.directory.Service;
import fr.maillage.platform.directory.Stop;
import fr.maillage.platform.search.Snapshot;
import fr.maillage.platform.search.web.Age;
import fr.maillage.platform.ui.French;
import fr.maillage.platform.ui.Phone;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Says a place on paper. Paper lasts: it tells the ordinary week and the closures to come, never « ouvert maintenant ».
 *
 * @param today the day of the edition
 */
record EntryWords(Snapshot snapshot, LocalDate today) {
    private static final int PHONES = 2;
    private static final int STOPS = 4;
    /** How long a printed directory is used before the next one. */
    private static final int CLOSURES_AHEAD_DAYS = 90;

    private static final String DOT = " · ";

    BookletEntry of(int number, Place place) {
        return new BookletEntry(
                number,
                French.tied(place.name()),
                kind(place),
                place.provenance().fictitious() ? "Lieu inventé pour la démonstration : ne vous déplacez pas." : null,
                address(place.location()),
                place.contact().phones().stream().limit(PHONES).map(Phone::of).toList(),
                hours(place),
                stops(place),
                services(place.services()),
                access(place.services()),
                joined(place.reception().whatToBring()),
                tied(place.reception().howToCome()),
                Comfort.of(place.reception()),
                Age.of(place.provenance().checkedOn(), today).words());
    }

    private static @Nullable String kind(Place place) {
        String organization = place.organizationName();
        return organization == null || organization.equals(place.name()) ? null : French.tied(organization);
    }

    private static String address(Location location) {
        return Stream.of(
                        location.address(),
                        location.complement(),
                        (location.postalCode() + " " + location.commune()).strip())
                .flatMap(Stream::ofNullable)
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining(", "));
    }

    private List<String> hours(Place place) {
        List<String> lines = new ArrayList<>();
        Schedule schedule = snapshot.scheduleOf(place);
        String week = schedule.hours() == null ? "" : HoursWords.week(schedule.hours());
        String comment = place.hours().comment();
        if (!week.isEmpty()) {
            lines.add(sentence(week));
        }
        if (comment != null) {
            lines.add(sentence(comment));
        }
        if (lines.isEmpty() && place.stops().isEmpty()) {
            lines.add("Non connus. Appelez d’abord.");
        }
        closures(place).forEach(lines::add);
        return lines;
    }

    private List<String> closures(Place place) {
        LocalDate last = today.plusDays(CLOSURES_AHEAD_DAYS);
        return place.hours().exceptions().stream()
                .filter(dated -> dated.spans() == null
                        && !dated.to().isBefore(today)
                        && !dated.from().isAfter(last))
                .sorted(Comparator.comparing(DatedHours::from))
                .map(EntryWords::closure)
                .toList();
    }

    private static String closure(DatedHours dated) {
        String when = dated.from().equals(dated.to())
                ? "Fermé le " + French.date(dated.from())
                : "Fermé du " + French.date(dated.from()) + " au " + French.date(dated.to());
        return dated.reason() == null ? when + "." : sentence(when + " (" + dated.reason() + ")");
    }

    private List<String> stops(Place place) {
        return place.stops().stream()
                .filter(stop -> !stop.date().isBefore(today))
                .sorted(Comparator.comparing(Stop::date).thenComparing(Stop::from))
                .limit(STOPS)
                .map(EntryWords::stop)
                .toList();
    }

    private static String stop(Stop stop) {
        String spot = stop.address() == null ? stop.label() : stop.label() + ", " + stop.address();
        return French.tied(French.sentence(French.day(stop.date())) + ", de "
                + French.time(stop.from().getHour(), stop.from().getMinute()) + " à "
                + French.time(stop.to().getHour(), stop.to().getMinute()) + " : " + spot);
    }

    private static @Nullable String services(List<Service> services) {
        return joined(services.stream().map(Service::name).distinct().toList());
    }

    /** A price or an appointment is told only when it holds for everything that the place does. */
    private static String access(List<Service> services) {
        List<String> words = new ArrayList<>();
        if (!services.isEmpty() && services.stream().allMatch(service -> service.cost() == Cost.FREE)) {
            words.add(Cost.FREE.words());
        } else if (services.stream().anyMatch(service -> service.cost() == Cost.PAID)) {
            words.add("Certaines aides sont payantes");
        } else if (services.stream().anyMatch(service -> service.cost() == Cost.FREE_ON_CONDITION)) {
            words.add("Gratuit sous condition : demandez");
        }
        Set<AccessMode> modes = EnumSet.noneOf(AccessMode.class);
        services.forEach(service -> modes.addAll(service.access()));
        modes.stream().map(Term::words).map(EntryWords::plain).forEach(words::add);
        return words.isEmpty() ? "" : String.join(DOT, words) + ".";
    }

    private static String plain(String words) {
        return words.replace('\'', '’');
    }

    private static @Nullable String joined(List<String> words) {
        return words.isEmpty() ? null : French.tied(String.join(DOT, words));
    }

    private static @Nullable String tied(@Nullable String words) {
        return words == null ? null : sentence(words);
    }

    private static String sentence(String words) {
        String whole = French.tied(French.sentence(words.strip()));
        return whole.endsWith(".") || whole.endsWith("!") || whole.endsWith("?") ? whole : whole + ".";
    }
}
