package fr.maillage.journeys.checks;

import com.microsoft.playwright.Page;
import fr.maillage.journeys.harness.Device;
import fr.maillage.journeys.harness.Visitor;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether everything stays readable and reachable when the screen is narrow, the letters big or far apart, the pointer a
 * thumb. Sources: WCAG 2.2 1.4.4, 1.4.10, 1.4.12 and, for 44 pixels, our own rule.
 */
final class Layout {
    private static final int NARROW = 320;

    private static final String OVERFLOW = """
            (() => {
              const wide = document.documentElement.clientWidth;
              if (document.documentElement.scrollWidth <= wide) return [];
              const clipped = element => element.closest('.scroll, svg');
              return [...document.querySelectorAll('body *')]
                .filter(element => element.getBoundingClientRect().right > wide + 1 && !clipped(element))
                .slice(0, 3)
                .map(element => 'dépasse de ' + wide + ' : ' + element.outerHTML.slice(0, 90))
                .concat('la page défile en largeur : ' + document.documentElement.scrollWidth + ' pour ' + wide);
            })()
            """;

    private static final String CUT = """
            [...document.querySelectorAll('main *')]
              .filter(element => element.checkVisibility() && !element.closest('.visually-hidden, svg, select, .leaflet'))
              .filter(element => ['hidden', 'clip'].includes(getComputedStyle(element).overflowY)
                && element.scrollHeight > element.clientHeight + 2 && element.innerText?.trim())
              .map(element => 'texte coupé : ' + element.outerHTML.slice(0, 90))
            """;

    /** Words that lie upon others: titles, links, buttons and labels of the content, whose boxes cross. */
    private static final String CROSSED = """
            (() => {
              const boxes = [...document.querySelectorAll('main :is(h1, h2, h3, a[href], button, label, legend, p, dt, dd)')]
                .filter(element => element.checkVisibility({ visibilityProperty: true })
                  && !element.closest('.visually-hidden, svg, .leaflet, details:not([open]) > div') && element.innerText?.trim())
                .flatMap(element => {
                  const words = document.createRange();
                  words.selectNodeContents(element);
                  return [...words.getClientRects()].map(box => ({ element, box }));
                })
                .sort((one, other) => one.box.top - other.box.top);
              const faults = [];
              for (let i = 0; i < boxes.length && faults.length < 3; i++)
                for (let j = i + 1; j < boxes.length && boxes[j].box.top < boxes[i].box.bottom - 6; j++) {
                  const { element: one, box: a } = boxes[i], { element: other, box: b } = boxes[j];
                  if (one.contains(other) || other.contains(one)) continue;
                  if (Math.min(a.right, b.right) - Math.max(a.left, b.left) > 6 && Math.min(a.bottom, b.bottom) - b.top > 6) {
                    faults.push('l’un sur l’autre : ' + one.innerText.slice(0, 40) + ' / ' + other.innerText.slice(0, 40));
                    break;
                  }
                }
              return faults;
            })()
            """;

    /** The spacing that anybody may impose on a text. */
    private static final String SPREAD = "* { line-height: 1.5 !important; letter-spacing: .12em !important;"
            + " word-spacing: .16em !important } p { margin-bottom: 2em !important }";

    /** Letters of other machines, wider than ours: the page fits whatever the browser finds. */
    private static final List<String> OTHER_LETTERS = List.of("'DejaVu Sans', Verdana, sans-serif", "monospace");

    /** Twice our own letters, which are a little bigger than the browser's. */
    private static final String TWICE = "225%";

    /**
     * Links within a sentence and the marks of the plan, which the list under it repeats, may be smaller; a field inside
     * its label is as big as the label.
     */
    private static final String TARGETS = """
            (() => {
              const inSentence = element => getComputedStyle(element).display === 'inline'
                && [...element.parentElement.childNodes].some(node => node.nodeType === 3 && /\\p{L}/u.test(node.textContent));
              const faults = [];
              for (const element of document.querySelectorAll('a[href],button,summary,select,textarea,input:not([type=hidden])')) {
                if (!element.checkVisibility({ visibilityProperty: true }) || element.closest('.skip, svg')) continue;
                if (element.tagName === 'A' && inSentence(element)) continue;
                const label = element.closest('label') ?? (['checkbox', 'radio'].includes(element.type) && element.labels[0]);
                const own = element.getBoundingClientRect();
                const box = label ? label.getBoundingClientRect() : own;
                const height = Math.max(own.height, box.height), width = Math.max(own.width, box.width);
                if (height < 43.5 || width < 23.5)
                  faults.push(Math.round(width) + ' × ' + Math.round(height) + ' : '
                    + (element.innerText || element.name || element.outerHTML.slice(0, 60)).trim());
              }
              return faults;
            })()
            """;

    private Layout() {}

    static List<String> faultsOfReflow(Visitor visitor) {
        Page page = visitor.page();
        List<String> faults = new ArrayList<>();
        page.setViewportSize(NARROW, Device.PHONE.height());
        faults.addAll(visitor.ask(OVERFLOW));
        for (String letters : OTHER_LETTERS) {
            imposed(page, "* { font-family: " + letters + " !important }");
            faults.addAll(visitor.ask(OVERFLOW));
        }
        imposed(page, SPREAD);
        faults.addAll(visitor.ask(OVERFLOW));
        faults.addAll(visitor.ask(CUT));
        faults.addAll(visitor.ask(CROSSED));
        imposed(page, "");
        page.setViewportSize(Device.DESKTOP.width(), Device.DESKTOP.height());
        page.evaluate("size => document.documentElement.style.fontSize = size", TWICE);
        faults.addAll(visitor.ask(OVERFLOW));
        faults.addAll(visitor.ask(CUT));
        faults.addAll(visitor.ask(CROSSED));
        page.evaluate("document.documentElement.style.fontSize = ''");
        page.setViewportSize(Device.PHONE.width(), Device.PHONE.height());
        return faults;
    }

    static List<String> smallTargets(Visitor visitor) {
        return visitor.ask(TARGETS);
    }

    /** Rules of style that a reader, or a machine with other letters, imposes on the page; empty for none. */
    private static void imposed(Page page, String rules) {
        page.evaluate("""
                rules => {
                  const sheet = new CSSStyleSheet();
                  sheet.replaceSync(rules);
                  document.adoptedStyleSheets = [sheet];
                }
                """, rules);
    }
}
