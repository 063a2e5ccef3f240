package fr.maillage.platform.directory.contribution;

import fr.maillage.platform.directory.Place;
import fr.maillage.platform.directory.PlaceField;
import fr.maillage.platform.directory.PlaceId;
import fr.maillage.platform.directory.PlaceMerge;
import fr.maillage.platform.directory.ReviseOutcome;
import fr.maillage.platform.directory.Revisions;
import fr.maillage.platform.directory.StoredPlace;
import fr.maillage.platform.directory.Targets;
import fr.maillage.platform.directory.Why;
import fr.maillage.platform.directory.sources.SourceWords;
import fr.maillage.platform.identity.Caller;
import fr.maillage.platform.identity.Right;
import fr.maillage.platform.identity.Target;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * The queue of a territory and its decisions. A decision is taken once: of two moderators at the same instant one wins and
 * the other is told. Rights are checked by the pages, object by object, with {@link #targetOf}.
 */
@Component
public class Moderation {
    private final ContributionRepository repository;
    private final Revisions revisions;
    private final SourceWords words;
    private final Decisions decisions;

    Moderation(ContributionRepository repository, Revisions revisions, SourceWords words, Decisions decisions) {
        this.repository = repository;
        this.revisions = revisions;
        this.words = words;
        this.decisions = decisions;
    }

    /** What waits for a decision that this person may take, the oldest first. */
    public List<Contribution> list(Caller caller) {
        return repository.listWaiting().stream()
                .filter(one -> caller.may(Right.MODERATE, targetOf(one)))
                .toList();
    }

    /** What was decided and whose authors this person should still tell. */
    public List<Contribution> listToTell(Caller caller) {
        return repository.listToTell().stream()
                .filter(one -> caller.may(Right.MODERATE, targetOf(one)))
                .toList();
    }

    /** One contribution, waiting or decided. */
    public Optional<Contribution> find(UUID id) {
        return repository.find(id);
    }

    /** All who said the same. */
    public Voices voices(UUID id) {
        return repository.voices(id);
    }

    /** What a decision is about, for rights. */
    public Target targetOf(Contribution one) {
        PlaceId place = one.place();
        return Optional.ofNullable(place)
                .flatMap(revisions::find)
                .map(stored -> Targets.of(stored.place()))
                .orElseGet(() -> new Target(one.communeCode(), Set.of(), place == null ? null : place.value()));
    }

    /** Says no, with the reason that the author reads. */
    public DecideOutcome refuse(UUID id, String reason, Caller by) {
        return decisions.take(id, by, "contribution refusée", one -> Decisions.Act.done(State.REFUSED, reason, 0));
    }

    /** Says that a report was right and is dealt with, by the given revision of the place or by none. */
    public DecideOutcome settle(UUID id, String reason, long revision, Caller by) {
        return decisions.take(
                id, by, "contribution acceptée", one -> Decisions.Act.done(State.ACCEPTED, reason, revision));
    }

    /** Takes the chosen fields of a correction, or of a file that contradicts a person. */
    public DecideOutcome take(UUID id, Set<PlaceField> chosen, String reason, Caller by) {
        return decisions.take(id, by, "contribution acceptée", one -> {
            StoredPlace now = stored(one);
            Place draft = one.draft();
            if (draft == null || chosen.isEmpty()) {
                throw new IllegalArgumentException("nothing to take from " + id);
            }
            Place next = PlaceMerge.choosing(now.place(), draft, chosen);
            Why why = new Why(one.kind().words(), one.author(), reason);
            boolean all = chosen.containsAll(one.fields());
            if (one.kind() == Kind.CORRECTION) {
                words.hearPerson(
                        next, chosen, draft.provenance().of(chosen.iterator().next()));
            }
            return after(revisions.revise(next, now.revision(), why), all ? State.ACCEPTED : State.AMENDED, reason);
        });
    }

    /** Takes a place out of the directory because those who said that it closed were right. */
    public DecideOutcome withdraw(UUID id, String reason, Caller by) {
        return decisions.take(id, by, "lieu retiré", one -> {
            StoredPlace now = stored(one);
            Why why = new Why("Lieu retiré de l’annuaire", by.publicWords(), reason);
            return after(revisions.withdraw(now.place().id(), now.revision(), why), State.ACCEPTED, reason);
        });
    }

    /** Publishes a proposed place, as proposed or with what the moderator changed. */
    public DecideOutcome publish(UUID id, Place place, boolean amended, String reason, Caller by) {
        return decisions.take(id, by, "lieu publié", one -> {
            Why why = new Why("Lieu proposé, vérifié puis publié", one.author(), reason);
            StoredPlace published = revisions.publish(place, why);
            State state = amended ? State.AMENDED : State.ACCEPTED;
            return new Decisions.Act(
                    state, reason, published.revision(), published.place().id(), null);
        });
    }

    private StoredPlace stored(Contribution one) {
        return Optional.ofNullable(one.place())
                .flatMap(revisions::find)
                .orElseThrow(() -> new IllegalArgumentException("no place for contribution " + one.id()));
    }

    private static Decisions.Act after(ReviseOutcome outcome, State state, String reason) {
        return switch (outcome) {
            case ReviseOutcome.Written written -> Decisions.Act.done(state, reason, written.revision());
            case ReviseOutcome.Overtaken overtaken -> new Decisions.Act(state, reason, 0, null, overtaken.now());
        };
    }
}
