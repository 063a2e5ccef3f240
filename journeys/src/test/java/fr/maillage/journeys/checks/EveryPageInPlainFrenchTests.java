package fr.maillage.journeys.checks;

/** Every page open to all, in plain French. */
class EveryPageInPlainFrenchTests extends LanguageRules {
    EveryPageInPlainFrenchTests() {
        super("simple");
    }
}
