package fr.maillage.platform.directory.sources;

import fr.maillage.engines.hours.HoursWords;
import fr.maillage.engines.hours.OpeningHours;
import fr.maillage.engines.vocabulary.Term;
import fr.maillage.platform.directory.DatedHours;
import fr.maillage.platform.directory.Place;
import fr.maillage.platform.directory.PlaceField;
import fr.maillage.platform.directory.PlaceHours;
import fr.maillage.platform.directory.PlaceWords;
import fr.maillage.platform.directory.Service;
import fr.maillage.platform.directory.SourceRef;
import fr.maillage.platform.ui.French;
import fr.maillage.platform.ui.Phone;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a place says of a field, as one reads it aloud, one value a line; nothing when the place says nothing. */
public final class Readable {
    private static final String NOTHING = "Rien";
    private static final String SEPARATOR = " · ";
    private static final Pattern SPAN = Pattern.compile("(\\d{1,2}):(\\d{2})-(\\d{1,2}):(\\d{2})");

    private Readable() {}

    /** The lines of a field; the one word « Rien » when it is empty. */
    public static List<String> lines(PlaceField field, Place place) {
        List<String> lines =
                values(field, place).stream().filter(line -> !line.isBlank()).toList();
        return lines.isEmpty() ? List.of(NOTHING) : lines;
    }

    /** True when a place says nothing of a field. */
    public static boolean isSilent(PlaceField field, Place place) {
        return lines(field, place).equals(List.of(NOTHING));
    }

    /** The same for a value that was kept as the text of {@link PlaceWords}, when the place itself has moved on. */
    public static List<String> kept(PlaceField field, String text) {
        if (text.isEmpty()) {
            return List.of(NOTHING);
        }
        return Stream.of(text.split(Pattern.quote(SEPARATOR)))
                .map(value -> switch (field) {
                    case PHONES -> Phone.of(value).words();
                    case HOURS -> French.sentence(week(value));
                    case POINT -> point(value);
                    case CHECKED -> French.date(LocalDate.parse(value));
                    default -> value;
                })
                .toList();
    }

    /** « Contributeur d’un lieu, une personne, 3 novembre 2026 ». */
    public static String source(SourceRef source) {
        String kind = source.comesFromAPerson() ? ", une personne" : "";
        return source.title() + kind + (source.on() == null ? ", sans date" : ", " + French.date(source.on()));
    }

    /** The name of a language: « arabe », « langue des signes française ». */
    public static String language(String code) {
        if (code.equals("lsf")) {
            return "langue des signes française";
        }
        String words = Locale.of(code).getDisplayLanguage(Locale.FRENCH);
        return words.isEmpty() ? code : words;
    }

    /** The ordinary week of OSM hours in French, or the hours as they are when they have no French. */
    public static String week(String osm) {
        return OpeningHours.find(osm)
                .map(HoursWords::week)
                .filter(week -> !week.isEmpty())
                .map(French::tied)
                .orElse(osm);
    }

    private static List<String> values(PlaceField field, Place place) {
        return switch (field) {
            case PHONES ->
                place.contact().phones().stream()
                        .map(phone -> Phone.of(phone).words())
                        .toList();
            case EMAILS -> place.contact().emails();
            case TYPOLOGIES -> terms(place.typologies());
            case HOURS -> hours(place.hours());
            case CLOSURES ->
                place.hours().exceptions().stream().map(Readable::closure).toList();
            case EQUIPMENT -> terms(place.reception().equipment());
            case ACCOMMODATIONS -> terms(place.reception().accommodations());
            case LANGUAGES ->
                place.reception().languages().stream()
                        .sorted()
                        .map(Readable::language)
                        .toList();
            case WHAT_TO_BRING -> place.reception().whatToBring();
            case PRESENTATION ->
                Stream.of(text(place.summary()), text(place.description())).toList();
            case SERVICES -> place.services().stream().map(Readable::service).toList();
            case CHECKED -> {
                var on = place.provenance().checkedOn();
                yield on == null ? List.of() : List.of(French.date(on));
            }
            case POINT -> List.of(point(PlaceWords.of(field, place)));
            case NAME, ORGANIZATION, ADDRESS, WEBSITES, HOW_TO_COME, PROGRAMMES, STOPS ->
                List.of(PlaceWords.of(field, place).replace(SEPARATOR, ", "));
        };
    }

    /** « 44,83957 ; −0,57180 », as one writes them in French. */
    private static String point(String plain) {
        return plain.replace(", ", " ; ").replace('.', ',').replace('-', '−');
    }

    private static List<String> hours(PlaceHours hours) {
        String osm = hours.osm();
        return Stream.of(osm == null ? "" : French.sentence(week(osm)), text(hours.comment()))
                .toList();
    }

    private static String closure(DatedHours closure) {
        boolean oneDay = closure.from().equals(closure.to());
        String days = oneDay
                ? "Le " + French.date(closure.from())
                : "Du " + French.date(closure.from()) + " au " + French.date(closure.to());
        String spans = closure.spans();
        String reason = closure.reason();
        return days + "\u00a0: " + (spans == null ? "fermé" : "ouvert " + times(spans))
                + (reason == null ? "" : " (" + reason + ")");
    }

    /** « de 9 h 30 à 12 h 30 et de 14 h à 17 h »; as it is when it is no list of hours. */
    private static String times(String spans) {
        Matcher span = SPAN.matcher(spans);
        List<String> words = new ArrayList<>();
        while (span.find()) {
            words.add("de " + time(span.group(1), span.group(2)) + " à " + time(span.group(3), span.group(4)));
        }
        return words.isEmpty() ? spans : French.tied(String.join(" et ", words));
    }

    private static String time(String hour, String minute) {
        return French.time(Integer.parseInt(hour), Integer.parseInt(minute));
    }

    private static String service(Service service) {
        List<String> more = new ArrayList<>(terms(service.audiences()));
        more.addAll(terms(service.access()));
        if (service.cost() != null) {
            more.add(service.cost().words());
        }
        return service.name() + (more.isEmpty() ? "" : " (" + String.join(", ", more) + ")");
    }

    private static List<String> terms(Collection<? extends Term> terms) {
        return terms.stream().map(Term::words).sorted().toList();
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
