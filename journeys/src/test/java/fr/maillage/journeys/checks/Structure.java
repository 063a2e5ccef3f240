package fr.maillage.journeys.checks;

import fr.maillage.journeys.harness.Visitor;
import java.util.List;

/** What the bones of a page must be: one title, headings without jumps (the summary of errors may come before the title), nothing written into the page as code. */
final class Structure {
    private static final String FAULTS = """
            (() => {
              const faults = [];
              const shown = element => element.checkVisibility();
              const titles = [...document.querySelectorAll('h1')].filter(shown);
              if (titles.length !== 1) faults.push(titles.length + ' titres de niveau 1');
              if (document.documentElement.lang !== 'fr') faults.push('langue : ' + document.documentElement.lang);
              if (!document.title.trim()) faults.push('page sans titre');
              let level = 1;
              for (const heading of [...document.querySelectorAll('h1,h2,h3,h4,h5,h6')].filter(shown)) {
                const own = Number(heading.tagName[1]);
                if (own > level + 1) faults.push('de h' + level + ' à h' + own + ' : ' + heading.innerText);
                if (!heading.innerText.trim()) faults.push('titre vide : ' + heading.outerHTML);
                level = own;
              }
              for (const part of ['main', 'header', 'footer'])
                if (document.querySelectorAll(part === 'main' ? part : 'body > ' + part).length !== 1)
                  faults.push('pas exactement un ' + part);
              const ids = [...document.querySelectorAll('[id]')].map(element => element.id);
              ids.filter((id, i) => ids.indexOf(id) !== i).forEach(id => faults.push('identifiant deux fois : ' + id));
              const target = document.querySelector('a[href^="#"]');
              if (!target || !document.querySelector(target.getAttribute('href'))) faults.push('pas de lien d’évitement');
              for (const field of document.querySelectorAll('input:not([type=hidden]),select,textarea'))
                if (!field.labels.length) faults.push('champ sans étiquette : ' + field.outerHTML.slice(0, 80));
              for (const link of document.querySelectorAll('a[href^="javascript:"], a:not([href])'))
                faults.push('lien qui ne mène nulle part : ' + link.outerHTML.slice(0, 80));
              if (document.querySelector('[tabindex]:not([tabindex="0"]):not([tabindex="-1"])'))
                faults.push('ordre de tabulation imposé');
              return faults;
            })()
            """;

    /** Asked of the page as it was sent, before any script: {@code html} is its text. */
    private static final String INLINE = """
            html => {
              const sent = new DOMParser().parseFromString(html, 'text/html');
              const faults = [];
              for (const script of sent.querySelectorAll('script:not([src])'))
                if (script.type !== 'application/ld+json') faults.push('script dans la page');
              for (const style of sent.querySelectorAll('style,[style]'))
                faults.push('style dans la page : ' + style.outerHTML.slice(0, 80));
              for (const element of sent.querySelectorAll('*'))
                for (const attribute of element.attributes)
                  if (attribute.name.startsWith('on')) faults.push('script dans ' + element.tagName);
              return faults;
            }
            """;

    private Structure() {}

    static List<String> faults(Visitor visitor) {
        return visitor.ask(FAULTS);
    }

    @SuppressWarnings("unchecked")
    static List<String> inlineCode(Visitor visitor, String html) {
        return (List<String>) visitor.page().evaluate(INLINE, html);
    }
}
