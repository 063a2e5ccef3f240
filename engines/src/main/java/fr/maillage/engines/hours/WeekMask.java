package fr.maillage.engines.hours;

import ch.poole.openinghoursparser.WeekDayRange;
import java.util.List;

/** The weekdays of a rule as bits, bit 0 being Monday. */
final class WeekMask {
    static final int ALL = 0b1111111;

    private WeekMask() {}

    static int of(List<WeekDayRange> ranges) {
        int mask = 0;
        for (WeekDayRange range : ranges) {
            int first = range.getStartDay().ordinal();
            int last = range.getEndDay() == null ? first : range.getEndDay().ordinal();
            for (int day = first; ; day = (day + 1) % 7) {
                mask |= 1 << day;
                if (day == last) {
                    break;
                }
            }
        }
        return mask;
    }
}
