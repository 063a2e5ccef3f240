package fr.maillage.platform.orientation;

import fr.maillage.engines.hours.Schedule;
import fr.maillage.platform.directory.Stop;
import java.time.ZonedDateTime;
import java.util.List;

/** The hours that matter for one need at one door. */
record Timetable(List<Schedule> schedules, List<Stop> stops) {
    Timetable {
        schedules = List.copyOf(schedules);
        stops = List.copyOf(stops);
    }

    Openings at(ZonedDateTime now) {
        return new Openings(schedules, stops, now);
    }
}
