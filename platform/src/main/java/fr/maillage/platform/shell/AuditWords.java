package fr.maillage.platform.shell;

import static fr.maillage.engines.language.Words.say;

import fr.maillage.platform.ui.French;
import fr.maillage.platform.ui.audit.AuditGrid;
import fr.maillage.platform.ui.audit.Criterion;
import fr.maillage.platform.ui.audit.Verdict;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the statement of accessibility says of the audit, in the words that its text leaves open. The gaps and the sample
 * are told in French: other languages send to the French page for them.
 */
final class AuditWords {
    private AuditWords() {}

    /** By placeholder; {@code ecarts} and {@code echantillon} are lists, one item a line. */
    static Map<String, String> of(AuditGrid grid) {
        return Map.of(
                "mention", say(grid.mention()),
                "taux", Integer.toString(grid.rate()),
                "conformes", Integer.toString(grid.listOf(Verdict.CONFORMING).size()),
                "concernes", Integer.toString(grid.applicable()),
                "nonconcernes",
                        Integer.toString(grid.listOf(Verdict.NOT_APPLICABLE).size()),
                "audit", French.date(grid.date()),
                "referentiel", grid.reference(),
                "version", grid.version(),
                "ecarts", gaps(grid.listOf(Verdict.NOT_CONFORMING)),
                "echantillon", sample(grid.sample()));
    }

    private static String gaps(List<Criterion> gaps) {
        return gaps.isEmpty()
                ? "Nous n’en connaissons pas."
                : gaps.stream()
                        .map(one -> "- " + one.plain() + " (Critère " + one.number() + ".)")
                        .collect(Collectors.joining("\n"));
    }

    /** « P05: Liste des lieux | /lieux » becomes its words; the address, often long, stays in the file. */
    private static String sample(List<String> pages) {
        return pages.stream()
                .map(page -> "- "
                        + page.substring(page.indexOf(':') + 1, page.indexOf('|'))
                                .strip())
                .collect(Collectors.joining("\n"));
    }
}
