package fr.maillage.platform.search.web;

import static fr.maillage.engines.language.Words.say;

import fr.maillage.engines.hours.HoursWords;
import fr.maillage.engines.hours.OpenState;
import fr.maillage.engines.hours.Schedule;
import fr.maillage.platform.directory.Place;
import fr.maillage.platform.search.Snapshot;
import fr.maillage.platform.ui.French;
import fr.maillage.platform.ui.State;
import java.time.ZonedDateTime;

/** Says whether the door of a place is open. What nobody knows is said as unknown, with what to do. */
final class Sentences {
    private Sentences() {}

    static State badge(Snapshot snapshot, Place place, OpenState state, ZonedDateTime now) {
        Schedule schedule = snapshot.scheduleOf(place);
        String sentence = !place.stops().isEmpty() && schedule.hours() == null
                ? passage(state, now)
                : HoursWords.sentence(schedule, now);
        State.Kind kind = kind(state);
        boolean callFirst =
                kind == State.Kind.UNKNOWN && !place.contact().phones().isEmpty();
        return new State(kind, callFirst ? say("{0}, appelez avant de venir", sentence) : sentence);
    }

    private static State.Kind kind(OpenState state) {
        if (state.isSurelyOpen()) {
            return State.Kind.OPEN;
        }
        if (state.reason() == OpenState.Reason.APPOINTMENT) {
            return State.Kind.APPOINTMENT;
        }
        return state.state() == OpenState.State.CLOSED ? State.Kind.CLOSED : State.Kind.UNKNOWN;
    }

    /** A place that moves is told by its stops. */
    private static String passage(OpenState state, ZonedDateTime now) {
        ZonedDateTime until = state.until();
        if (until == null || state.state() == OpenState.State.UNKNOWN) {
            return say("Prochain passage non connu");
        }
        String hour = say("à {0}", French.time(until.getHour(), until.getMinute()));
        return state.state() == OpenState.State.OPEN
                ? say("Ouvert, ferme {0}", hour)
                : say("Prochain passage {0} {1}", HoursWords.dayName(until.toLocalDate(), now.toLocalDate()), hour);
    }
}
