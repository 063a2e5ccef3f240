package fr.maillage.engines.hours;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Cuts a schedule's day into what a person reads: a night is told on the evening it begins. */
final class DayIntervals {
    private DayIntervals() {}

    static List<OpenInterval> of(Schedule schedule, LocalDate date) {
        ScheduleDay today = schedule.day(date);
        Timeline timeline = today.timeline();
        List<OpenInterval> intervals = new ArrayList<>();
        for (int i = 0; i < timeline.size(); i++) {
            Timeline.Slice slice = timeline.slice(i);
            if (slice.state() == OpenState.State.CLOSED || (i == 0 && beganYesterday(schedule, date, timeline))) {
                continue;
            }
            int to = timeline.end(i);
            if (to == Minutes.DAY && timeline.size() > 1) {
                to += nightAfter(schedule, date, slice);
            }
            intervals.add(new OpenInterval(
                    timeline.start(i), to, slice.state(), slice.comment(), today.reason(schedule, slice)));
        }
        return List.copyOf(intervals);
    }

    private static boolean beganYesterday(Schedule schedule, LocalDate date, Timeline today) {
        Timeline yesterday = schedule.day(date.minusDays(1)).timeline();
        return today.size() > 1
                && yesterday.size() > 1
                && yesterday.slice(yesterday.size() - 1).equals(today.slice(0));
    }

    private static int nightAfter(Schedule schedule, LocalDate date, Timeline.Slice slice) {
        Timeline tomorrow = schedule.day(date.plusDays(1)).timeline();
        return tomorrow.size() > 1 && tomorrow.slice(0).equals(slice) ? tomorrow.end(0) : 0;
    }
}
