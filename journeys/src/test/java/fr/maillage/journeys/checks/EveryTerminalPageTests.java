package fr.maillage.journeys.checks;

import fr.maillage.journeys.pages.PageState;

/** The screens of a terminal. */
class EveryTerminalPageTests extends PageRules {
    EveryTerminalPageTests() {
        super(state -> state.kind() == PageState.Kind.KIOSK);
    }
}
