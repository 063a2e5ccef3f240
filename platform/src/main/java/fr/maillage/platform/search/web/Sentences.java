package fr.maillage.platform.search.web;

import fr.maillage.engines.hours.OpenState;
import fr.maillage.platform.directory.Place;
import fr.maillage.platform.ui.French;
import fr.maillage.platform.ui.State;
import java.time.ZonedDateTime;
import org.springframework.stereotype.Component;

@Component
class Sentences {
    State badge(Place place, OpenState state, ZonedDateTime now) {
        ZonedDateTime until = state.until();
        String end = until == null ? "" : French.time(until.getHour(), until.getMinute());
        if (state.isSurelyOpen()) {
            return new State(State.Kind.OPEN, "Ouvert, ferme à " + end);
        }
        if (state.state() == OpenState.State.CLOSED) {
            return new State(
                    State.Kind.CLOSED,
                    until == null ? "Fermé" : "Fermé, ouvre " + French.day(until.toLocalDate()) + " à " + end);
        }
        return new State(State.Kind.UNKNOWN, "Horaires inconnus, appelez avant de venir");
    }
}
