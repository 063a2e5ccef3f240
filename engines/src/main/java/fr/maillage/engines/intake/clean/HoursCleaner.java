package fr.maillage.engines.intake.clean;

import fr.maillage.engines.hours.HoursFinding;
import fr.maillage.engines.hours.HoursFindingCode;
import fr.maillage.engines.hours.HoursReader;
import fr.maillage.engines.hours.HoursReading;
import fr.maillage.engines.intake.finding.FindingCode;
import fr.maillage.engines.intake.finding.Note;
import fr.maillage.engines.intake.record.PlaceHours;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;

/** Opening hours of a row: one cell, or one cell a day. The reading is that of {@link HoursReader}; this says it as findings. */
final class HoursCleaner {
    private HoursCleaner() {}

    static Cleaned<PlaceHours> clean(String cell) {
        return cleaned(cell, HoursReader.read(cell));
    }

    static Cleaned<PlaceHours> cleanWeek(Map<DayOfWeek, String> days) {
        StringJoiner joined = new StringJoiner(" ; ");
        days.forEach((day, text) -> joined.add(day.getDisplayName(TextStyle.FULL, Locale.FRENCH) + " : " + text));
        HoursReading reading = HoursReader.readWeek(days);
        Cleaned<PlaceHours> week = cleaned(joined.toString(), reading);
        String osm = week.get().osm();
        StringBuilder whole = new StringBuilder(osm == null ? "" : osm);
        for (Map.Entry<DayOfWeek, String> day : days.entrySet()) {
            String said = day.getKey().getDisplayName(TextStyle.FULL, Locale.FRENCH) + " : " + day.getValue();
            boolean unread = reading.findings().stream().anyMatch(finding -> said.equals(finding.original()));
            if (osm != null && unread && !osm.contains(code(day.getKey()))) {
                whole.append("; ")
                        .append(code(day.getKey()))
                        .append(" unknown \"")
                        .append(quoted(day.getValue()))
                        .append('"');
            }
        }
        PlaceHours hours = week.get();
        return osm == null
                ? week
                : new Cleaned<>(new PlaceHours(whole.toString(), hours.comment(), hours.original()), week.notes());
    }

    private static String code(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH).substring(0, 2);
    }

    /** A remark that stands between quotes in a rule. */
    private static String quoted(String text) {
        String bare = text.replace('"', '\'').replace('\n', ' ');
        return bare.length() > 60 ? bare.substring(0, 60) : bare;
    }

    private static Cleaned<PlaceHours> cleaned(String original, HoursReading reading) {
        List<Note> notes = new ArrayList<>(reading.findings().size());
        for (HoursFinding finding : reading.findings()) {
            FindingCode code = code(finding);
            String said = finding.original() == null ? original : finding.original();
            notes.add(new Note(code, said, finding.repaired(), finding.message()));
        }
        return new Cleaned<>(new PlaceHours(reading.osm(), reading.comment(), original), notes);
    }

    private static FindingCode code(HoursFinding finding) {
        HoursFindingCode code = HoursFindingCode.valueOf(finding.code());
        if (code == HoursFindingCode.HOURS_TEXT_KEPT || code == HoursFindingCode.HOURS_CONDITION_KEPT) {
            return FindingCode.HOURS_PARTIAL;
        }
        if (code == HoursFindingCode.HOURS_READ_FROM_FRENCH) {
            return FindingCode.HOURS_CONVERTED;
        }
        return switch (finding.severity()) {
            case INFO -> FindingCode.HOURS_REPAIRED;
            case WARNING -> FindingCode.HOURS_SUSPECT;
            case ERROR -> FindingCode.HOURS_UNREADABLE;
        };
    }
}
