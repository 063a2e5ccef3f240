package fr.maillage.journeys.pages;

import java.util.List;
import java.util.stream.Stream;

/** Every page in every state, in the order in which one would show them. */
public final class PageStates {
    private PageStates() {}

    /** All of them. */
    public static List<PageState> all() {
        return Stream.of(
                        PublicPages.all(),
                        WizardPages.all(),
                        OperatorPages.all(),
                        DuplicatePages.all(),
                        KioskPages.all(),
                        DataPages.all(),
                        FreshnessPages.all(),
                        LetterPages.all(),
                        AccountPages.all(),
                        ContributionPages.all(),
                        DecisionPages.all(),
                        TranslationPages.all())
                .flatMap(List::stream)
                .toList();
    }
}
