package fr.maillage.engines.hours;

/** Counting in minutes of the wall clock. */
final class Minutes {
    static final int DAY = 24 * 60;

    private Minutes() {}

    static int of(int hour, int minute) {
        return hour * 60 + minute;
    }

    /** {@code 09:05}; {@code 24:00} and {@code 26:00} stay as they are. */
    static String clock(int minutes) {
        int hour = minutes / 60;
        int minute = minutes % 60;
        return (hour < 10 ? "0" : "") + hour + (minute < 10 ? ":0" : ":") + minute;
    }
}
