package fr.maillage.platform.directory.freshness.web;

import static fr.maillage.engines.language.Words.say;

import fr.maillage.engines.language.Moments;
import fr.maillage.platform.directory.Place;
import fr.maillage.platform.directory.freshness.Correction;
import fr.maillage.platform.directory.freshness.FieldCorrections;
import fr.maillage.platform.ui.Field;
import fr.maillage.platform.ui.French;
import fr.maillage.platform.ui.Phone;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The boxes of each correction, and what was typed in them. */
@Component
class CorrectionForm {
    private final FieldCorrections corrections;
    private final Clock clock;

    CorrectionForm(FieldCorrections corrections, Clock clock) {
        this.corrections = corrections;
        this.clock = clock;
    }

    /** The boxes, with what the sheet says now. */
    List<Field> fields(Place place, CorrectedField what) {
        return switch (what) {
            case HOURS -> hours(place);
            case PHONE ->
                List.of(box(
                        "telephone",
                        say("Le numéro que le public appelle"),
                        place.contact().phones().stream()
                                .map(number -> Phone.of(number).words())
                                .collect(Collectors.joining(", ")),
                        say("Dix chiffres. S’il y en a plusieurs, mettez une virgule entre eux.")));
            case EMAIL ->
                List.of(box(
                        "courriel",
                        say("L’adresse que quelqu’un lit"),
                        String.join(", ", place.contact().emails()),
                        say("Par exemple accueil@lieu.fr. Tout le monde la verra sur la fiche.")));
            case CLOSING ->
                List.of(
                        day("du", say("Premier jour fermé")),
                        day("au", say("Dernier jour fermé")),
                        box(
                                "motif",
                                say("Pourquoi (si vous voulez le dire)"),
                                "",
                                say("Par exemple\u00a0: travaux, congés.")));
            case GONE ->
                List.of(box(
                        "pourquoi",
                        say("Que s’est-il passé\u00a0?"),
                        "",
                        say("Par exemple\u00a0: l’association a déménagé, le lieu a fermé en juin.")));
        };
    }

    /** The same boxes with what was typed. */
    List<Field> typed(Place place, CorrectedField what, Map<String, String> typed) {
        return fields(place, what).stream()
                .map(field -> new Field(
                        field.name(),
                        field.label(),
                        field.type(),
                        typed.getOrDefault(field.name(), field.value()),
                        field.hint(),
                        null,
                        field.autocomplete()))
                .toList();
    }

    /** What was typed, as a correction; absent when the boxes are not those of a correction. */
    Optional<Correction> read(CorrectedField what, Map<String, String> typed) {
        return switch (what) {
            case HOURS ->
                Optional.of(
                        typed.containsKey("horaires")
                                ? new Correction.HoursText(typed.get("horaires"))
                                : new Correction.Week(week(typed)));
            case PHONE -> Optional.of(new Correction.Phones(typed.getOrDefault("telephone", "")));
            case EMAIL -> Optional.of(new Correction.Emails(typed.getOrDefault("courriel", "")));
            case CLOSING ->
                Optional.of(new Correction.Closing(
                        typed.getOrDefault("du", ""), typed.getOrDefault("au", ""), typed.getOrDefault("motif", "")));
            case GONE -> Optional.empty();
        };
    }

    private List<Field> hours(Place place) {
        Optional<Map<DayOfWeek, String>> week = corrections.findWeek(place, LocalDate.now(clock));
        if (week.isEmpty()) {
            return List.of(
                    box(
                            "horaires",
                            say("Les horaires"),
                            corrections.hoursText(place),
                            say(
                                    "Par exemple\u00a0: du lundi au vendredi de 9 h à 12 h ; fermé pendant les vacances scolaires.")));
        }
        List<Field> days = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            days.add(box(
                    code(day),
                    French.sentence(Moments.name(day)),
                    week.get().getOrDefault(day, week.get().isEmpty() ? "" : "fermé"),
                    null));
        }
        return days;
    }

    private static Map<DayOfWeek, String> week(Map<String, String> typed) {
        Map<DayOfWeek, String> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            week.put(day, typed.getOrDefault(code(day), ""));
        }
        return week;
    }

    private static String code(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.FRENCH);
    }

    private static Field box(String name, String label, String value, @Nullable String hint) {
        return Field.text(name, label, value, hint);
    }

    private static Field day(String name, String label) {
        return new Field(name, label, "date", "", say("Par exemple 24/12/2026."), null, null);
    }
}
