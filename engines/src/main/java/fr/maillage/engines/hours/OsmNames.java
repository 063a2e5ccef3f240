package fr.maillage.engines.hours;

import java.util.ArrayList;
import java.util.List;

/** Writes days, months and dates as OSM does. */
final class OsmNames {
    static final String[] DAYS = {"Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"};
    static final String[] MONTHS = {"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};

    private OsmNames() {}

    /** {@code Mo-Fr,Su} for a set of days, bit 0 being Monday; two neighbours are a list, three a range. */
    static String days(int mask) {
        List<String> parts = new ArrayList<>();
        int day = 0;
        while (day < 7) {
            if ((mask >> day & 1) == 0) {
                day++;
                continue;
            }
            int last = day;
            while (last + 1 < 7 && (mask >> (last + 1) & 1) == 1) {
                last++;
            }
            parts.add(last == day ? DAYS[day] : DAYS[day] + (last == day + 1 ? "," : "-") + DAYS[last]);
            day = last + 1;
        }
        return String.join(",", parts);
    }

    /** {@code Aug 05} for 805. */
    static String date(int monthAndDay) {
        int day = monthAndDay % 100;
        return MONTHS[monthAndDay / 100 - 1] + (day < 10 ? " 0" : " ") + day;
    }

    /** A remark between quotes; quotes inside become French. */
    static String quote(String remark) {
        return "\"" + remark.replace("\"", "’").replaceAll("\\s+", " ").strip() + "\"";
    }
}
