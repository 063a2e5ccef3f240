package fr.maillage.platform.directory.harvest;

import fr.maillage.platform.directory.imports.ImportRun;
import fr.maillage.platform.directory.imports.ImportSummary;
import java.util.Optional;

/**
 * Whether a file may be applied without anybody reading it. One that was cut on its way, or that holds half of the places
 * of the last time or fewer, says more about its source than about the places.
 */
final class Doubt {
    private static final String NOTHING_DONE =
            " Rien n’a été appliqué\u00a0: relisez l’import, puis appliquez-le s’il est bon.";

    private Doubt() {}

    /** Why somebody should read it first, in a sentence. */
    static Optional<String> find(ImportRun run, Optional<ImportRun> before) {
        if (run.problem() != null) {
            return Optional.of("Ce fichier n’a pas été lu jusqu’au bout." + NOTHING_DONE);
        }
        int now = readable(run.summary());
        int then = before.map(ImportRun::summary).map(Doubt::readable).orElse(0);
        return then > 0 && now * 2 <= then
                ? Optional.of("Ce fichier contient " + now + (now < 2 ? " lieu" : " lieux") + " à reprendre, contre "
                        + then + " la dernière fois." + NOTHING_DONE)
                : Optional.empty();
    }

    private static int readable(ImportSummary summary) {
        return summary.rows() - summary.toCorrect();
    }
}
