package fr.maillage.platform.directory.contribution;

import fr.maillage.engines.text.Folding;
import fr.maillage.platform.directory.Place;
import fr.maillage.platform.directory.PlaceDifference;
import fr.maillage.platform.directory.PlaceField;
import fr.maillage.platform.directory.PlaceId;
import fr.maillage.platform.directory.StoredPlace;
import fr.maillage.platform.guard.Bucket;
import fr.maillage.platform.guard.Spending;
import fr.maillage.platform.guard.Throttle;
import fr.maillage.platform.identity.Caller;
import fr.maillage.platform.identity.Journal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes in what people tell the directory. Nothing of it is public before a person decided. */
@Component
public class Contributions {
    private final ContributionRepository repository;
    private final Codes codes;
    private final Throttle throttle;
    private final Journal journal;
    private final TransactionTemplate transactions;
    private final Clock clock;

    Contributions(
            ContributionRepository repository,
            Codes codes,
            Throttle throttle,
            Journal journal,
            PlatformTransactionManager transactionManager,
            Clock clock) {
        this.repository = repository;
        this.codes = codes;
        this.throttle = throttle;
        this.journal = journal;
        this.transactions = new TransactionTemplate(transactionManager);
        this.clock = clock;
    }

    /** Somebody says that something is wrong on a sheet. Several who say it of one place and one subject are one line. */
    public ReceiveOutcome report(Place place, Subject subject, String words, Letter letter) {
        String same = "report|" + place.id() + "|" + subject.code()
                + (subject == Subject.OTHER ? "|" + Folding.fold(words) : "");
        return receive(
                new NewContribution(
                        codes.identityOf(letter.stamp()),
                        Kind.REPORT,
                        place.id(),
                        place.location().communeCode(),
                        place.name(),
                        subject,
                        words,
                        null,
                        0,
                        Set.of(),
                        letter.from().publicWords(),
                        letter.from().pseudonym(),
                        codes.networkOf(letter),
                        same,
                        null,
                        codes.markOf(codes.codeOf(letter.stamp()))),
                letter);
    }

    /** Somebody proposes a place. */
    public ReceiveOutcome propose(String name, TypedAddress where, String words, Letter letter) {
        return receive(
                new NewContribution(
                        codes.identityOf(letter.stamp()),
                        Kind.PROPOSAL,
                        null,
                        where.commune().code(),
                        name,
                        Subject.OTHER,
                        words,
                        ProposedPlace.draft(name, where, letter.from(), today()),
                        0,
                        Set.of(),
                        letter.from().publicWords(),
                        letter.from().pseudonym(),
                        codes.networkOf(letter),
                        "proposal|" + where.commune().code() + "|" + Folding.fold(name),
                        null,
                        codes.markOf(codes.codeOf(letter.stamp()))),
                letter);
    }

    /**
     * Somebody who may not write a place herself proposes new values for it. Gives the code to follow the answer.
     *
     * @param base the place and the revision that the author saw
     */
    public String correct(StoredPlace base, Place draft, String reason, Caller from) {
        Set<PlaceField> fields = EnumSet.noneOf(PlaceField.class);
        PlaceDifference.between(base.place(), draft).forEach(difference -> fields.add(difference.field()));
        UUID id = UUID.randomUUID();
        String code = codes.codeOf(id.toString());
        NewContribution one = new NewContribution(
                id,
                Kind.CORRECTION,
                draft.id(),
                base.place().location().communeCode(),
                base.place().name(),
                Subject.OTHER,
                reason,
                draft,
                base.revision(),
                fields,
                from.publicWords(),
                from.pseudonym(),
                "",
                "correction|" + id,
                null,
                codes.markOf(code));
        transactions.executeWithoutResult(status -> {
            repository.insert(one, null, clock.instant());
            journal.record(from.pseudonym(), "correction proposée", "lieu " + draft.id());
        });
        return code;
    }

    /**
     * A file contradicts what a person said of a place: the person's word stands until somebody decides. A contradiction
     * that was decided once does not come back.
     */
    void contradict(StoredPlace known, Place said, Set<PlaceField> fields, String file, UUID run) {
        UUID id = UUID.randomUUID();
        repository.insert(
                new NewContribution(
                        id,
                        Kind.CONFLICT,
                        known.place().id(),
                        known.place().location().communeCode(),
                        known.place().name(),
                        Subject.OTHER,
                        file,
                        said,
                        known.revision(),
                        fields,
                        said.provenance().main().title(),
                        "import " + run,
                        "",
                        Conflicts.fingerprint(known.place(), said, fields),
                        run,
                        codes.markOf(codes.codeOf(id.toString()))),
                null,
                clock.instant());
    }

    /**
     * What a code follows, if it follows anything.
     *
     * @param network whence, to count wrong codes; see {@link fr.maillage.platform.guard.NetworkPrefix}
     */
    public FollowOutcome follow(String code, String network) {
        if (throttle.spend(Bucket.CODE, network, 1) instanceof Spending.Wait wait) {
            return new FollowOutcome.TooMany(wait.seconds());
        }
        Optional<Contribution> found = repository.findByTracking(codes.markOf(code));
        if (found.isEmpty()) {
            return new FollowOutcome.Unknown();
        }
        throttle.giveBack(Bucket.CODE, network, 1);
        return new FollowOutcome.Found(found.get());
    }

    private ReceiveOutcome receive(NewContribution one, Letter letter) {
        return Objects.requireNonNull(transactions.execute(status -> receiveHere(one, letter)));
    }

    private ReceiveOutcome receiveHere(NewContribution one, Letter letter) {
        String code = codes.codeOf(letter.stamp());
        if (repository.isKnown(one.id())) {
            return new ReceiveOutcome.Received(code);
        }
        if (throttle.spend(Bucket.CONTRIBUTION, letter.network(), 1) instanceof Spending.Wait) {
            return new ReceiveOutcome.TooMany();
        }
        Instant now = clock.instant();
        // A second try, because what said the same may be decided between two statements.
        for (boolean kept = repository.insert(one, null, now); !kept; ) {
            Optional<UUID> same = repository.findWaiting(one.fingerprint());
            kept = repository.isKnown(one.id()) || repository.insert(one, same.orElse(null), now);
        }
        journal.record(one.actor(), one.kind() == Kind.REPORT ? "erreur signalée" : "lieu proposé", subject(one));
        return new ReceiveOutcome.Received(code);
    }

    private static String subject(NewContribution one) {
        PlaceId place = one.place();
        return place == null ? "contribution " + one.id() : "lieu " + place;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
