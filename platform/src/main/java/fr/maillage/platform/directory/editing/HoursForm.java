package fr.maillage.platform.directory.editing;

import fr.maillage.engines.hours.HoursContext;
import fr.maillage.engines.hours.HoursFinding;
import fr.maillage.engines.hours.HoursFindingCode;
import fr.maillage.engines.hours.HoursReader;
import fr.maillage.engines.hours.HoursReading;
import fr.maillage.engines.hours.HoursWords;
import fr.maillage.engines.hours.OpeningHours;
import fr.maillage.engines.hours.Schedule;
import fr.maillage.platform.directory.Place;
import fr.maillage.platform.directory.PlaceHours;
import fr.maillage.platform.directory.sources.Readable;
import fr.maillage.platform.ui.Area;
import fr.maillage.platform.ui.Field;
import fr.maillage.platform.ui.French;
import fr.maillage.platform.ui.Mistake;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The ordinary week, one box a day, read as French. Hours that no week can hold (school holidays, one week in two) are
 * written as one text instead. What was understood is shown before anything is saved.
 */
final class HoursForm implements SectionForm {
    private static final String WHOLE = "autrement";
    private static final String REMARK = "remarque";
    private static final int LONGEST_REMARK = 300;
    /** A Monday far from every holiday and school break: an ordinary week. */
    private static final LocalDate ORDINARY_MONDAY = LocalDate.of(2026, 11, 16);

    private final HoursContext context;

    HoursForm(HoursContext context) {
        this.context = context;
    }

    @Override
    public Typed typed(Place place) {
        Typed.Draft draft = Typed.draft();
        String osm = place.hours().osm();
        Optional<OpeningHours> hours = osm == null ? Optional.empty() : OpeningHours.find(osm);
        boolean fits = hours.filter(this::survives).isPresent();
        for (DayOfWeek day : DayOfWeek.values()) {
            draft.with(name(day), fits ? words(hours.orElseThrow(), day) : "");
        }
        draft.with(WHOLE, osm == null || fits ? "" : osm);
        return draft.with(REMARK, place.hours().comment()).typed();
    }

    /** True when the week written in boxes and read again is the same. */
    private boolean survives(OpeningHours hours) {
        Map<DayOfWeek, String> cells = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            cells.put(day, words(hours, day));
        }
        return hours.isWeekly()
                && hours.osm().equals(HoursReader.readWeek(cells).osm());
    }

    private String words(OpeningHours hours, DayOfWeek day) {
        LocalDate date = ORDINARY_MONDAY.plusDays(day.getValue() - 1L);
        return HoursWords.day(Schedule.of(hours, context).days(date, 1).getFirst());
    }

    @Override
    public List<Part> parts(Typed typed, Faults faults) {
        List<Field> days = Stream.of(DayOfWeek.values())
                .map(day -> faults.on(Field.text(
                        name(day),
                        French.sentence(day.getDisplayName(TextStyle.FULL, Locale.FRENCH)),
                        typed.one(name(day)),
                        null)))
                .toList();
        return List.of(
                Part.group(
                        "La semaine ordinaire. Par exemple\u00a0: 9h-12h et 14h-17h, fermé, sur rendez-vous",
                        "week-edit",
                        days),
                Part.area(new Area(
                        WHOLE,
                        "Ou toute la semaine en un seul texte",
                        typed.one(WHOLE),
                        2,
                        "Pour ce qui ne tient pas dans une semaine : vacances scolaires, une semaine sur deux. Ce texte remplace les jours.",
                        faults.of(WHOLE))),
                Part.area(new Area(
                        REMARK,
                        "Remarque pour le public",
                        typed.one(REMARK),
                        2,
                        "Par exemple : sonnez à l’entrée.",
                        faults.of(REMARK))));
    }

    @Override
    public Edited edit(Place place, Typed typed) {
        List<Mistake> mistakes = new ArrayList<>();
        boolean whole = !typed.one(WHOLE).isEmpty();
        HoursReading reading = whole ? HoursReader.read(typed.one(WHOLE)) : HoursReader.readWeek(cells(typed));
        String before = place.hours().osm();
        boolean untouched = whole && typed.one(WHOLE).equals(before);
        String osm = untouched ? before : reading.osm();
        boolean said = !reading.input().isBlank();
        if (said && osm == null) {
            mistakes.add(new Mistake(
                    whole ? WHOLE : name(DayOfWeek.MONDAY),
                    "Nous n’avons pas compris ces horaires. Écrivez-les comme : 9h-12h et 14h-17h."));
        }
        if (typed.one(REMARK).length() > LONGEST_REMARK) {
            mistakes.add(new Mistake(REMARK, "Gardez 300 signes au plus."));
        }
        PlaceHours hours =
                new PlaceHours(osm, remark(typed, reading), place.hours().exceptions());
        return new Edited(Rewrite.of(place).hours(hours).place(), mistakes, notes(osm, reading));
    }

    /** What was typed among the hours and is none is not lost: it becomes the remark, unless there is one. */
    private static @Nullable String remark(Typed typed, HoursReading reading) {
        String typedRemark = typed.some(REMARK);
        boolean kept = reading.findings().stream()
                .anyMatch(finding -> finding.code().equals(HoursFindingCode.HOURS_TEXT_KEPT.name()));
        return typedRemark == null && kept ? reading.comment() : typedRemark;
    }

    private static List<String> notes(@Nullable String osm, HoursReading reading) {
        List<String> notes = new ArrayList<>();
        if (osm != null) {
            notes.add("Nous avons compris\u00a0: " + Readable.week(osm) + ".");
        }
        reading.findings().stream()
                .map(HoursFinding::message)
                .filter(message -> !message.startsWith("Horaires lus") && !message.startsWith("Écriture remise"))
                .forEach(notes::add);
        return notes;
    }

    private static Map<DayOfWeek, String> cells(Typed typed) {
        Map<DayOfWeek, String> cells = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            cells.put(day, typed.one(name(day)));
        }
        return cells;
    }

    private static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.FRENCH);
    }
}
