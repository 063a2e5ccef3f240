package fr.maillage.platform.directory.imports;

import fr.maillage.platform.guard.Antivirus;
import fr.maillage.platform.guard.Bucket;
import fr.maillage.platform.guard.Spending;
import fr.maillage.platform.guard.Throttle;
import fr.maillage.platform.identity.Caller;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a file passes before anything of it is kept: the share of whoever sends it, then the antivirus. */
@Component
class FileLock {
    private final Throttle throttle;
    private final Antivirus antivirus;

    FileLock(Throttle throttle, Antivirus antivirus) {
        this.throttle = throttle;
        this.antivirus = antivirus;
    }

    /** Why the file stays out, in French; empty when it may come in. */
    Optional<String> findRefusal(byte[] content, Caller by) {
        if (by instanceof Caller.SignedIn person
                && throttle.spend(Bucket.UPLOAD, person.account().toString(), 1) instanceof Spending.Wait) {
            return Optional.of("Vous avez envoyé beaucoup de fichiers. Réessayez dans une heure.");
        }
        return switch (antivirus.scan(content)) {
            case CLEAN -> Optional.empty();
            case INFECTED ->
                Optional.of("L’antivirus refuse ce fichier. Enregistrez-le de nouveau en CSV, puis renvoyez-le.");
            case UNANSWERED ->
                Optional.of(
                        "L’antivirus ne répond pas : aucun fichier n’entre. Prévenez la personne qui tient la machine.");
        };
    }
}
