package fr.maillage.journeys.checks;

import fr.maillage.journeys.pages.PageState;

/** The pages of whoever keeps the directory. */
class EveryTeamPageTests extends PageRules {
    EveryTeamPageTests() {
        super(state -> state.kind() == PageState.Kind.OPERATOR);
    }
}
