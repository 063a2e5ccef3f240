package fr.maillage.journeys.checks;

import fr.maillage.journeys.harness.Visitor;
import java.util.List;

/**
 * Whether the page says which language it speaks, as a whole and where it changes (RGAA 8.3, 8.4, 8.7, 8.10). The letters
 * tell Arabic, three little words in one text tell English or French: enough to catch a passage left unmarked, and no
 * proper name.
 */
final class Language {
    private static final String FAULTS = """
            (() => {
              const faults = [];
              const root = document.documentElement;
              if (!/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(root.lang)) faults.push('langue de la page : ' + root.lang);
              const little = {
                en: /\\b(the|and|with|you|your|for|is|are|this|from)\\b/gi,
                fr: /\\b(le|la|les|des|une|pour|avec|vous|votre|est|dans|sur)\\b/gi
              };
              const said = node => node.parentElement.closest('[lang]').lang.slice(0, 2);
              const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              while (walker.nextNode()) {
                const node = walker.currentNode, words = node.textContent.trim();
                if (!words || node.parentElement.closest('script, style, code, svg, select')) continue;
                const tongue = said(node);
                if (/[\\u0600-\\u06ff]{3}/.test(words)) {
                  if (!['ar', 'fa', 'ps', 'pr', 'ur'].includes(tongue)) faults.push('écriture arabe sans langue : ' + words.slice(0, 60));
                  if (getComputedStyle(node.parentElement).direction !== 'rtl') faults.push('arabe de gauche à droite : ' + words.slice(0, 60));
                } else if (/[\\u0400-\\u04ff]{3}/.test(words) && !['uk', 'ru', 'bg'].includes(tongue)) {
                  faults.push('écriture cyrillique sans langue : ' + words.slice(0, 60));
                } else {
                  const count = Object.fromEntries(Object.entries(little).map(([code, ones]) =>
                    [code, new Set((words.match(ones) ?? []).map(word => word.toLowerCase())).size]));
                  for (const [code, other] of [['en', 'fr'], ['fr', 'en']])
                    if (count[code] >= 3 && count[code] > count[other] && tongue !== code)
                      faults.push('passage en ' + code + ' dit en ' + tongue + ' : ' + words.slice(0, 60));
                }
              }
              return faults;
            })()
            """;

    private Language() {}

    static List<String> faults(Visitor visitor) {
        return visitor.ask(FAULTS);
    }
}
