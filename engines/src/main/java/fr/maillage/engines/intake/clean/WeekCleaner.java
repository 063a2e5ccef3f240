package fr.maillage.engines.intake.clean;

import fr.maillage.engines.intake.layout.ColumnMapping;
import fr.maillage.engines.intake.layout.Target;
import fr.maillage.engines.intake.record.PlaceHours;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The hours of a row, in one cell or in one or several cells a day. */
final class WeekCleaner {
    private static final Pattern TIME = Pattern.compile("\\d{1,2}\\s?[hH:]\\s?\\d{0,2}(:00)?");

    private final Memo<Cleaned<PlaceHours>> known = new Memo<>(20_000, HoursCleaner::clean);
    private final Map<Map<DayOfWeek, String>, Cleaned<PlaceHours>> weeks = new HashMap<>();

    PlaceHours clean(RowCells cells, RowNotes notes) {
        Map<DayOfWeek, String> days = days(cells);
        HoursTexts texts = HoursTexts.of(texts(cells, Target.HOURS));
        String whole = texts.whole();
        String remark = String.join(" ; ", texts(cells, Target.HOURS_COMMENT));
        PlaceHours read = PlaceHours.UNKNOWN;
        if (!days.isEmpty()) {
            read = notes.takeAll(firstDay(cells), week(days));
        }
        if (!whole.isEmpty() && read.osm() == null) {
            PlaceHours one = notes.takeAll(cells.header(Target.HOURS), known.get(whole));
            read = new PlaceHours(
                    one.osm(), both(one.comment(), read.comment()), both(one.original(), read.original()));
        } else if (!whole.isEmpty()) {
            remark = both(remark, whole);
        }
        read = texts.conditioned(read);
        return remark == null || remark.isEmpty()
                ? read
                : new PlaceHours(read.osm(), both(read.comment(), remark), read.original());
    }

    private Cleaned<PlaceHours> week(Map<DayOfWeek, String> days) {
        if (weeks.size() > 10_000) {
            weeks.clear();
        }
        return weeks.computeIfAbsent(days, HoursCleaner::cleanWeek);
    }

    private static @Nullable String both(@Nullable String one, @Nullable String other) {
        if (one == null || one.isEmpty()) {
            return other;
        }
        if (other == null || other.isEmpty()) {
            return one;
        }
        if (says(other, one)) {
            return other;
        }
        return says(one, other) ? one : one + " ; " + other;
    }

    /** Whether a remark already holds the other among its parts, with capitals or without. */
    private static boolean says(String remark, String part) {
        return (" ; " + remark + " ; ")
                .toLowerCase(Locale.ROOT)
                .contains((" ; " + part + " ; ").toLowerCase(Locale.ROOT));
    }

    private static @Nullable String firstDay(RowCells cells) {
        for (Target target : Target.values()) {
            if (target.isDay() && cells.has(target)) {
                return cells.header(target);
            }
        }
        return null;
    }

    private static Set<String> texts(RowCells cells, Target target) {
        Set<String> texts = new LinkedHashSet<>();
        for (ColumnMapping column : cells.columns(target)) {
            String text = cells.text(column);
            if (!text.isEmpty()) {
                texts.add(text);
            }
        }
        return texts;
    }

    private static Map<DayOfWeek, String> days(RowCells cells) {
        Map<DayOfWeek, String> days = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            Target target = Target.values()[Target.MONDAY.ordinal() + day.ordinal()];
            List<String> texts = new ArrayList<>(2);
            for (ColumnMapping column : cells.columns(target)) {
                String text = cells.text(column);
                if (!text.isEmpty()) {
                    texts.add(text);
                }
            }
            if (!texts.isEmpty()) {
                days.put(day, together(texts));
            }
        }
        return days;
    }

    /** Morning and afternoon in two cells; opening and closing times in two or four. */
    private static String together(List<String> texts) {
        boolean times = texts.size() % 2 == 0
                && texts.stream().allMatch(text -> TIME.matcher(text).matches());
        if (!times) {
            return String.join(" / ", texts);
        }
        StringJoiner spans = new StringJoiner(" / ");
        for (int i = 0; i < texts.size(); i += 2) {
            spans.add(texts.get(i) + "-" + texts.get(i + 1));
        }
        return spans.toString();
    }
}
