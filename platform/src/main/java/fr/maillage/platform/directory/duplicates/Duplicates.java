package fr.maillage.platform.directory.duplicates;

import fr.maillage.engines.match.Decision;
import fr.maillage.platform.directory.Directory;
import fr.maillage.platform.directory.Place;
import fr.maillage.platform.directory.PlaceId;
import fr.maillage.platform.directory.PlaceRelation;
import fr.maillage.platform.directory.PlaceTies;
import fr.maillage.platform.directory.Relation;
import fr.maillage.platform.identity.Caller;
import fr.maillage.platform.identity.Journal;
import fr.maillage.platform.identity.Right;
import fr.maillage.platform.identity.Target;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Places that may be one, and what people decide about them. Every decision is journaled and can be taken back. */
@Component
public class Duplicates {
    private final PairRepository pairs;
    private final Merger merger;
    private final PlaceTies ties;
    private final Directory directory;
    private final Journal journal;
    private final Clock clock;
    private final TransactionTemplate transactions;

    Duplicates(
            PairRepository pairs,
            Merger merger,
            PlaceTies ties,
            Directory directory,
            Journal journal,
            Clock clock,
            PlatformTransactionManager transactionManager) {
        this.pairs = pairs;
        this.merger = merger;
        this.ties = ties;
        this.directory = directory;
        this.journal = journal;
        this.clock = clock;
        this.transactions = new TransactionTemplate(transactionManager);
    }

    /** A page of the pairs in one state, the surest first. */
    public List<PairLine> list(PairState state, Set<Decision> proposals, int start, int size) {
        return pairs.list(state, proposals, start, size);
    }

    /** How many pairs are in one state, by what the search proposes. */
    public Map<Decision, Integer> count(PairState state) {
        return pairs.count(state);
    }

    /** The pair with this identity, if it is known. */
    public Optional<DuplicatePair> find(UUID id) {
        return pairs.find(id);
    }

    /** Both places of a pair with what they say now; empty when one is not public. */
    public Optional<SideBySide> lay(DuplicatePair pair) {
        return transactions.execute(status -> ties.hold(pair.places().first())
                .flatMap(first -> ties.hold(pair.places().second()).map(second -> SideBySide.of(first, second))));
    }

    /**
     * True when somebody may decide about both places, wherever they are; a place that nobody knows lies in the whole
     * territory.
     */
    public boolean mayDecide(DuplicatePair pair, Caller caller) {
        return Stream.of(pair.places().first(), pair.places().second())
                .map(id -> findLastSaid(id).map(Duplicates::target).orElseGet(Target::territory))
                .allMatch(target -> caller.may(Right.MERGE_PLACES, target));
    }

    private static Target target(Place place) {
        String commune = place.location().communeCode();
        Set<UUID> organization = place.organization() == null
                ? Set.of()
                : Set.of(place.organization().value());
        return new Target(
                commune.isEmpty() ? null : commune, organization, place.id().value());
    }

    /** What a place last said, public or not. */
    public Optional<Place> findLastSaid(PlaceId place) {
        return ties.findLastSaid(place);
    }

    /** How the two places of a pair belong together, when somebody said so. */
    public Optional<PlaceRelation> findRelation(DuplicatePair pair) {
        return ties.findRelation(pair.places().first(), pair.places().second());
    }

    /** What people said once for all. */
    public Settled settled() {
        return merger.settled();
    }

    /** Makes the two places of a pair one. */
    public MergeOutcome merge(DuplicatePair pair, MergeOrder order, Caller by) {
        return transactions.execute(status -> {
            MergeOutcome outcome = merger.merge(pair, order, by.publicWords());
            switch (outcome) {
                case MergeOutcome.Merged merged ->
                    journal.record(
                            by.pseudonym(),
                            "lieux réunis",
                            pair.places().first() + " et " + pair.places().second());
                case MergeOutcome.Refused refused -> status.setRollbackOnly();
            }
            return outcome;
        });
    }

    /**
     * Takes two merged places apart: both become again, to the byte, what they were.
     *
     * @param evenIfChanged true when the person knows that later changes of the merged place leave the public sheet
     */
    public SeparateOutcome separate(DuplicatePair pair, boolean evenIfChanged, Caller by) {
        return transactions.execute(status -> {
            SeparateOutcome outcome = merger.separate(pair, evenIfChanged, by.publicWords());
            switch (outcome) {
                case SeparateOutcome.Separated separated ->
                    journal.record(
                            by.pseudonym(),
                            "lieux séparés",
                            pair.places().first() + " et " + pair.places().second());
                case SeparateOutcome.ChangedSince changed -> status.setRollbackOnly();
                case SeparateOutcome.Refused refused -> status.setRollbackOnly();
            }
            return outcome;
        });
    }

    /** Says that two places must never be one. False when somebody decided before. */
    public boolean neverMerge(DuplicatePair pair, Caller by) {
        return decide(pair, PairState.NEVER, "à ne jamais réunir", by);
    }

    /** The same about two places of which no search spoke: the row of a file and a place already known. */
    public void neverMerge(PlaceId one, PlaceId other, Caller by) {
        PairKey places = PairKey.of(one, other);
        FoundPair said = new FoundPair(places, Decision.REVIEW, 0, List.of());
        transactions.executeWithoutResult(status -> {
            pairs.found(said, 0, clock.instant());
            pairs.decide(places.id(), PairState.NEVER, by.publicWords(), clock.instant());
        });
    }

    /** Says how two places that are not one belong together. False when somebody decided before. */
    public boolean relate(DuplicatePair pair, PlaceRelation relation, Caller by) {
        return Boolean.TRUE.equals(transactions.execute(status -> {
            if (!decide(pair, PairState.RELATED, "lieux liés", by)) {
                return false;
            }
            ties.relate(relation);
            directory.announceChange();
            return true;
        }));
    }

    /** Goes back on « never » and on « related »: the pair waits again. False when it is in another state. */
    public boolean reopen(DuplicatePair pair, Caller by) {
        return Boolean.TRUE.equals(transactions.execute(status -> {
            boolean reopened = pairs.reopen(pair.id(), PairState.NEVER);
            if (!reopened && pairs.reopen(pair.id(), PairState.RELATED)) {
                ties.unrelate(pair.places().first(), pair.places().second());
                directory.announceChange();
                reopened = true;
            }
            if (reopened) {
                journal.record(
                        by.pseudonym(),
                        "décision reprise",
                        pair.places().first() + " et " + pair.places().second());
            }
            return reopened;
        }));
    }

    /** The relation in the direction that was chosen. */
    public static PlaceRelation relation(DuplicatePair pair, Relation kind, boolean fromSecond) {
        PlaceId first = pair.places().first();
        PlaceId second = pair.places().second();
        return fromSecond ? new PlaceRelation(second, first, kind) : new PlaceRelation(first, second, kind);
    }

    private boolean decide(DuplicatePair pair, PairState state, String action, Caller by) {
        return Boolean.TRUE.equals(transactions.execute(status -> {
            boolean decided = pairs.decide(pair.id(), state, by.publicWords(), clock.instant());
            if (decided) {
                journal.record(
                        by.pseudonym(),
                        action,
                        pair.places().first() + " et " + pair.places().second());
            }
            return decided;
        }));
    }
}
