package fr.maillage.journeys.checks;

import fr.maillage.journeys.harness.Visitor;

/**
 * What a page says with and without scripts. A button that sends no form is an extra that only a script can honour; the
 * minute at which a slip is printed is left out.
 */
final class Scriptless {
    private static final String WORDS = """
            (() => {
              const main = document.querySelector('main');
              main.querySelectorAll('button[type=button]').forEach(extra => extra.remove());
              return main.innerText.replace(/[\\s\\u00a0\\u202f]+/g, ' ').replace(/Imprimé le [^.]*/, 'Imprimé').trim();
            })()
            """;

    private Scriptless() {}

    static String words(Visitor visitor) {
        return (String) visitor.page().evaluate(WORDS);
    }
}
