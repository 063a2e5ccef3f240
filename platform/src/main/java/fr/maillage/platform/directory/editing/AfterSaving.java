package fr.maillage.platform.directory.editing;

import fr.maillage.platform.directory.contribution.Contribution;
import fr.maillage.platform.directory.contribution.Moderation;
import fr.maillage.platform.identity.Caller;
import fr.maillage.platform.identity.Right;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** A correction made because of a report answers that report. */
@Component
class AfterSaving {
    private final Moderation moderation;

    AfterSaving(Moderation moderation) {
        this.moderation = moderation;
    }

    ResponseEntity<byte[]> saved(Asked asked, long revision, Caller caller) {
        String sheet = "/equipe/lieux/" + asked.base().place().slug() + "?fait="
                + asked.section().code();
        Optional<Contribution> report = find(asked, caller);
        if (report.isEmpty()) {
            return EditViews.towards(sheet);
        }
        String reason = asked.typed().one("raison");
        moderation.settle(
                report.get().id(), reason.isEmpty() ? "La fiche est corrigée. Merci." : reason, revision, caller);
        return EditViews.towards("/equipe/moderation/" + report.get().id());
    }

    private Optional<Contribution> find(Asked asked, Caller caller) {
        try {
            return moderation
                    .find(UUID.fromString(asked.report()))
                    .filter(one -> asked.base().place().id().equals(one.place()))
                    .filter(one -> caller.may(Right.MODERATE, moderation.targetOf(one)));
        } catch (IllegalArgumentException notAnIdentity) {
            return Optional.empty();
        }
    }
}
