package fr.maillage.platform.directory.duplicates;

import fr.maillage.platform.directory.Directory;
import fr.maillage.platform.directory.HeldPlace;
import fr.maillage.platform.directory.Place;
import fr.maillage.platform.directory.PlaceDifference;
import fr.maillage.platform.directory.PlaceId;
import fr.maillage.platform.directory.PlaceMerge;
import fr.maillage.platform.directory.PlaceTies;
import fr.maillage.platform.directory.Written;
import fr.maillage.platform.directory.duplicates.MergeOutcome.Reluctance;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Makes two places one and takes them apart. Called in a transaction: all of it happens or nothing does. A refusal may
 * come after the first write, so that the caller rolls back on every refusal.
 */
@Component
class Merger {
    private final PairRepository pairs;
    private final MergeRepository merges;
    private final PlaceTies ties;
    private final Directory directory;
    private final Clock clock;

    Merger(PairRepository pairs, MergeRepository merges, PlaceTies ties, Directory directory, Clock clock) {
        this.pairs = pairs;
        this.merges = merges;
        this.ties = ties;
        this.directory = directory;
        this.clock = clock;
    }

    MergeOutcome merge(DuplicatePair pair, MergeOrder order, String actor) {
        Instant now = clock.instant();
        // The row of the pair decides between two people; the rows of the places decide between two pairs.
        if (!pairs.decide(pair.id(), PairState.MERGED, actor, now)) {
            return new MergeOutcome.Refused(Reluctance.ALREADY_DECIDED);
        }
        Optional<HeldPlace> first = ties.hold(pair.places().first());
        Optional<HeldPlace> second = ties.hold(pair.places().second());
        if (first.isEmpty() || second.isEmpty()) {
            return new MergeOutcome.Refused(Reluctance.NOT_PUBLIC);
        }
        boolean firstStays = order.kept().equals(pair.places().first());
        HeldPlace kept = firstStays ? first.get() : second.get();
        HeldPlace gone = firstStays ? second.get() : first.get();
        if (kept.revision() != order.keptRevision() || gone.revision() != order.goneRevision()) {
            return new MergeOutcome.Refused(Reluctance.CHANGED);
        }
        if (settled().keepsApart(kept.place().id(), gone.place().id())) {
            return new MergeOutcome.Refused(Reluctance.KEPT_APART);
        }
        return new MergeOutcome.Merged(write(pair, order, kept, gone, actor));
    }

    Settled settled() {
        return Settled.of(pairs.listSettled(), ties.standIns());
    }

    private Place write(DuplicatePair pair, MergeOrder order, HeldPlace kept, HeldPlace gone, String actor) {
        PlaceId goneId = gone.place().id();
        Place merged = PlaceMerge.choosing(kept.place(), gone.place(), order.fromOther());
        Written written = directory.write(merged, "Réuni avec « " + gone.place().name() + " »", null);
        ties.withdraw(goneId, merged.id(), "Réuni à « " + kept.place().name() + " »");
        Merge merge = new Merge(
                UUID.randomUUID(),
                pair.id(),
                merged.id(),
                goneId,
                written.previous(),
                gone.revision(),
                written.revision(),
                clock.instant(),
                actor,
                null);
        merges.insert(merge);
        merges.moveLinks(merge);
        directory.announceChange();
        return merged;
    }

    SeparateOutcome separate(DuplicatePair pair, boolean evenIfChanged, String actor) {
        Optional<Merge> found = merges.findOfPair(pair.id());
        if (found.isEmpty() || !merges.undo(found.get(), actor, clock.instant())) {
            return new SeparateOutcome.Refused("Ces deux fiches sont déjà séparées.");
        }
        Merge merge = found.get();
        Optional<HeldPlace> kept = ties.hold(merge.kept());
        if (kept.isEmpty()) {
            return new SeparateOutcome.Refused(
                    "Cette fiche a été réunie à une autre depuis. Séparez d’abord la réunion la plus récente.");
        }
        if (kept.get().revision() != merge.keptAfter() && !evenIfChanged) {
            Place then = directory.getRevision(merge.kept(), merge.keptAfter());
            return new SeparateOutcome.ChangedSince(
                    PlaceDifference.between(then, kept.get().place()));
        }
        ties.restore(merge.kept(), merge.keptBefore(), "Séparé d’une fiche réunie par erreur");
        ties.restore(merge.gone(), merge.goneBefore(), "Séparé d’une fiche réunie par erreur");
        merges.moveLinksBack(merge);
        pairs.reopen(pair.id(), PairState.MERGED);
        directory.announceChange();
        return new SeparateOutcome.Separated();
    }
}
