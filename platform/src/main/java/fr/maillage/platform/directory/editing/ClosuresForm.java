package fr.maillage.platform.directory.editing;

import fr.maillage.engines.hours.HoursReader;
import fr.maillage.platform.directory.DatedHours;
import fr.maillage.platform.directory.Place;
import fr.maillage.platform.directory.PlaceHours;
import fr.maillage.platform.ui.Field;
import fr.maillage.platform.ui.Mistake;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dated closures and exceptional hours, one a row; a row whose dates are emptied goes away. */
final class ClosuresForm implements SectionForm {
    private static final int EMPTY_ROWS = 2;
    private static final int MOST = 30;
    private static final int LONGEST_REASON = 120;
    private static final Pattern SPANS = Pattern.compile("[0-9:,+-]{1,80}");
    private static final Pattern FRENCH_DAY = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");

    @Override
    public Typed typed(Place place) {
        Typed.Draft draft = Typed.draft();
        List<DatedHours> closures = place.hours().exceptions();
        int rows = closures.size() + EMPTY_ROWS;
        draft.with("lignes", Integer.toString(rows));
        for (int i = 0; i < rows; i++) {
            DatedHours closure = i < closures.size() ? closures.get(i) : null;
            draft.with("du-" + i, closure == null ? "" : closure.from().toString());
            draft.with("au-" + i, closure == null ? "" : closure.to().toString());
            draft.with("heures-" + i, closure == null ? "" : closure.spans());
            draft.with("raison-" + i, closure == null ? "" : closure.reason());
        }
        return draft.typed();
    }

    @Override
    public List<Part> parts(Typed typed, Faults faults) {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < rows(typed); i++) {
            boolean blank = typed.one("du-" + i).isEmpty();
            String legend = blank ? "Ajouter une fermeture, ou des horaires exceptionnels" : "Période " + (i + 1);
            parts.add(Part.group(
                    legend,
                    "rows",
                    List.of(
                            faults.on(date("du-" + i, "Du", typed)),
                            faults.on(date("au-" + i, "Au (compris)", typed)),
                            faults.on(Field.text(
                                    "heures-" + i,
                                    "Heures, si c’est ouvert",
                                    typed.one("heures-" + i),
                                    "Vide veut dire fermé.")),
                            faults.on(Field.text(
                                    "raison-" + i, "Raison", typed.one("raison-" + i), "Par exemple : travaux")))));
        }
        return parts;
    }

    private static Field date(String name, String label, Typed typed) {
        return new Field(name, label, "date", typed.one(name), null, null, "off");
    }

    @Override
    public Edited edit(Place place, Typed typed) {
        List<Mistake> mistakes = new ArrayList<>();
        List<DatedHours> closures = new ArrayList<>();
        for (int i = 0; i < rows(typed); i++) {
            read(typed, i, mistakes).ifPresent(closures::add);
        }
        PlaceHours before = place.hours();
        return new Edited(
                Rewrite.of(place)
                        .hours(new PlaceHours(before.osm(), before.comment(), closures))
                        .place(),
                mistakes,
                List.of());
    }

    private static Optional<DatedHours> read(Typed typed, int row, List<Mistake> mistakes) {
        String start = typed.one("du-" + row);
        String end = typed.one("au-" + row);
        if (start.isEmpty() && end.isEmpty()) {
            return Optional.empty();
        }
        LocalDate from = day(start);
        LocalDate to = end.isEmpty() ? from : day(end);
        if (from == null) {
            mistakes.add(new Mistake("du-" + row, "Écrivez le premier jour, par exemple : 24/12/2026."));
            return Optional.empty();
        }
        if (to == null || to.isBefore(from)) {
            mistakes.add(new Mistake("au-" + row, "Le dernier jour ne peut pas venir avant le premier."));
            return Optional.empty();
        }
        String hours = typed.one("heures-" + row);
        String spans = spans(hours);
        if (!hours.isEmpty() && spans == null) {
            mistakes.add(
                    new Mistake("heures-" + row, "Écrivez les heures comme : 10h-12h. Laissez vide si c’est fermé."));
        }
        if (typed.one("raison-" + row).length() > LONGEST_REASON) {
            mistakes.add(new Mistake("raison-" + row, "Gardez 120 signes au plus."));
        }
        return Optional.of(new DatedHours(from, to, spans, typed.some("raison-" + row)));
    }

    /** « 10h-12h » as OSM times; nothing when it is not hours. */
    private static @Nullable String spans(String typed) {
        if (typed.isEmpty()) {
            return null;
        }
        String osm = HoursReader.read("tous les jours " + typed).osm();
        String times = osm == null ? "" : osm.replaceFirst("^Mo-Su ", "");
        return SPANS.matcher(times).matches() ? times : null;
    }

    /** A day as browsers send it, or as French people write it. */
    private static @Nullable LocalDate day(String typed) {
        Matcher french = FRENCH_DAY.matcher(typed);
        try {
            return french.matches()
                    ? LocalDate.of(
                            Integer.parseInt(french.group(3)),
                            Integer.parseInt(french.group(2)),
                            Integer.parseInt(french.group(1)))
                    : LocalDate.parse(typed);
        } catch (DateTimeException notADay) {
            return null;
        }
    }

    private static int rows(Typed typed) {
        try {
            return Math.clamp(Integer.parseInt(typed.one("lignes")), 0, MOST);
        } catch (NumberFormatException notANumber) {
            return EMPTY_ROWS;
        }
    }
}
