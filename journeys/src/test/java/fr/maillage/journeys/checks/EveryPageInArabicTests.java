package fr.maillage.journeys.checks;

/** Every page open to all, in Arabic. */
class EveryPageInArabicTests extends LanguageRules {
    EveryPageInArabicTests() {
        super("ar");
    }
}
