package fr.maillage.platform.search;

import java.time.LocalDate;
import java.util.List;

/** One day of all calendars: for each, the stretches when it is surely open, in two rows of whole numbers. */
final class OpenDay {
    private final int[] first;
    private final short[] from;
    private final short[] to;

    OpenDay(List<PlaceCalendar> calendars, LocalDate day) {
        List<List<PlaceCalendar.Stretch>> open =
                calendars.stream().map(calendar -> calendar.surelyOpen(day)).toList();
        int all = open.stream().mapToInt(List::size).sum();
        first = new int[calendars.size() + 1];
        from = new short[all];
        to = new short[all];
        int next = 0;
        for (int i = 0; i < open.size(); i++) {
            for (PlaceCalendar.Stretch stretch : open.get(i)) {
                from[next] = (short) stretch.from();
                to[next] = (short) stretch.to();
                next++;
            }
            first[i + 1] = next;
        }
    }

    /** For each calendar, whether it is open at some time of a stretch, in minutes, the end excluded. */
    boolean[] open(int start, int end) {
        boolean[] open = new boolean[first.length - 1];
        for (int i = 0; i < open.length; i++) {
            for (int s = first[i]; s < first[i + 1]; s++) {
                open[i] |= from[s] < end && to[s] > start;
            }
        }
        return open;
    }
}
