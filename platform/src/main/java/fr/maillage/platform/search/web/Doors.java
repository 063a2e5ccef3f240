package fr.maillage.platform.search.web;

import fr.maillage.engines.hours.OpenState;
import fr.maillage.platform.ui.State;

/** Whether a door is open, from the hours engine to the badge. */
final class Doors {
    private Doors() {}

    static State badge(OpenState state, String sentence) {
        if (state.isSurelyOpen()) {
            return new State(State.Kind.OPEN, sentence);
        }
        return switch (state.state()) {
            case OPEN, UNKNOWN -> new State(State.Kind.UNKNOWN, sentence);
            case CLOSED -> new State(State.Kind.CLOSED, sentence);
        };
    }
}
