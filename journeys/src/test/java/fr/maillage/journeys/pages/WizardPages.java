package fr.maillage.journeys.pages;

import java.util.List;

/** The questions of the orientation and what they lead to. */
final class WizardPages {
    private WizardPages() {}

    static List<PageState> all() {
        return List.of();
    }
}
