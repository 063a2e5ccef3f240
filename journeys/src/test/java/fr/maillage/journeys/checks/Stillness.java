package fr.maillage.journeys.checks;

import fr.maillage.journeys.harness.Visitor;
import java.util.List;

/**
 * Nothing starts, opens or moves by itself, and no single key does something (RGAA 4.10, 7.4, 12.10, 13.1, 13.2, 13.8). A
 * page that waits for a long work may come back by itself after five seconds or more: nobody types there.
 */
final class Stillness {
    private static final String FAULTS = """
            (() => {
              const faults = [];
              const each = (selector, words) => document.querySelectorAll(selector)
                .forEach(element => faults.push(words + ' : ' + element.outerHTML.slice(0, 90)));
              each('a[target]:not([target=_self]), form[target]', 'ouvre une fenêtre');
              each('[autoplay], marquee, blink', 'part tout seul');
              each('[accesskey]', 'raccourci d’une touche');
              each('[autofocus]', 'prend le focus');
              each('[style*=animation]', 'bouge');
              for (const meta of document.querySelectorAll('meta[http-equiv=refresh]'))
                if (parseInt(meta.content, 10) < 5 || document.querySelector('main form'))
                  faults.push('revient toute seule : ' + meta.content);
              for (const motion of document.getAnimations())
                if (motion.effect.getComputedTiming().endTime > 5000) faults.push('bouge plus de cinq secondes');
              return faults;
            })()
            """;

    private Stillness() {}

    static List<String> faults(Visitor visitor) {
        return visitor.ask(FAULTS);
    }
}
