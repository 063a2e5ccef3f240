package fr.maillage.journeys.harness;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * The accessibility rules that a machine can check: those that axe-core maps to RGAA 4, WCAG 2.2 A and AA, and good
 * practice. It is given to the page by the browser's own tools, so the page's protections stay as they are.
 */
public final class Axe {
    private static final String SOURCE = source();
    private static final String RUN = """
            async outcome => {
              const tags = ['RGAAv4', 'wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
              const results = await axe.run(document, { runOnly: { type: 'tag', values: tags } });
              return results[outcome].flatMap(rule => rule.nodes.map(node =>
                rule.id + ' : ' + rule.help + ' — ' + node.target.join(' ') + ' — ' + node.html.slice(0, 160)
                + ' — ' + [...node.any, ...node.all, ...node.none].map(check => check.message).join(' ; ')));
            }
            """;

    private Axe() {}

    /** What is surely wrong on the page now, one sentence for each element. */
    public static List<String> violations(Page page) {
        return run(page, "violations");
    }

    /** What the machine could not decide, one sentence for each element. */
    public static List<String> undecided(Page page) {
        return run(page, "incomplete");
    }

    @SuppressWarnings("unchecked")
    private static List<String> run(Page page, String outcome) {
        if (!Boolean.TRUE.equals(page.evaluate("typeof axe === 'object'"))) {
            page.evaluate(SOURCE);
        }
        return (List<String>) page.evaluate(RUN, outcome);
    }

    private static String source() {
        try (InputStream script = Axe.class.getResourceAsStream("/axe/axe.min.js")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
