package fr.maillage.journeys.checks;

import fr.maillage.journeys.pages.PageState;

/** The pages open to all, with what only a script can add. */
class EveryPublicPageTests extends PageRules {
    EveryPublicPageTests() {
        super(state -> state.kind() != PageState.Kind.OPERATOR && state.kind() != PageState.Kind.KIOSK);
    }
}
