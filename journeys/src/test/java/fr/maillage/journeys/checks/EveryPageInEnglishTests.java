package fr.maillage.journeys.checks;

/** Every page open to all, in English. */
class EveryPageInEnglishTests extends LanguageRules {
    EveryPageInEnglishTests() {
        super("en");
    }
}
