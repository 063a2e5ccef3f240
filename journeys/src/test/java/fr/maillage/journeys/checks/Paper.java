package fr.maillage.journeys.checks;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import fr.maillage.journeys.harness.Visitor;
import java.util.List;

/** What comes out of the printer: the title and the facts, no menu, no button. */
final class Paper {
    private static final String FAULTS = """
            (() => {
              const faults = [];
              const shown = selector => [...document.querySelectorAll(selector)].filter(element => element.checkVisibility());
              for (const useless of shown('nav, button, .skip'))
                faults.push('imprimé pour rien : ' + useless.outerHTML.slice(0, 80));
              if (shown('h1').length !== 1) faults.push('le titre n’est pas imprimé');
              if (document.documentElement.scrollWidth > document.documentElement.clientWidth + 1)
                faults.push('plus large que la feuille : ' + document.documentElement.scrollWidth);
              return faults;
            })()
            """;
    private static final int A4_WIDTH = 718;
    private static final int A4_HEIGHT = 1047;

    private Paper() {}

    static List<String> faults(Visitor visitor) {
        Page page = visitor.page();
        var size = page.viewportSize();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        page.setViewportSize(A4_WIDTH, A4_HEIGHT);
        List<String> faults = visitor.ask(FAULTS);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        page.setViewportSize(size.width, size.height);
        return faults;
    }

    /** What can be read on the sheet. */
    static String words(Visitor visitor) {
        visitor.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        return visitor.mainText();
    }
}
