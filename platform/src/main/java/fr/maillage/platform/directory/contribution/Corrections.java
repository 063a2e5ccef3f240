package fr.maillage.platform.directory.contribution;

import fr.maillage.platform.directory.Place;
import fr.maillage.platform.directory.PlaceField;
import fr.maillage.platform.directory.PlaceMerge;
import fr.maillage.platform.directory.ReviseOutcome;
import fr.maillage.platform.directory.Revisions;
import fr.maillage.platform.directory.SourceRef;
import fr.maillage.platform.directory.StoredPlace;
import fr.maillage.platform.directory.Targets;
import fr.maillage.platform.directory.Why;
import fr.maillage.platform.directory.sources.SourceWords;
import fr.maillage.platform.identity.Caller;
import fr.maillage.platform.identity.Journal;
import fr.maillage.platform.identity.Right;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Changes of a place by people who have signed in: written at once by whoever may, proposed to the moderators by the
 * others. Changes of different fields at the same time are both kept; of the same field, the second author sees both.
 */
@Component
public class Corrections {
    private final Contributions contributions;
    private final Revisions revisions;
    private final SourceWords words;
    private final Journal journal;
    private final TransactionTemplate transactions;
    private final Clock clock;

    Corrections(
            Contributions contributions,
            Revisions revisions,
            SourceWords words,
            Journal journal,
            PlatformTransactionManager transactionManager,
            Clock clock) {
        this.contributions = contributions;
        this.revisions = revisions;
        this.words = words;
        this.journal = journal;
        this.transactions = new TransactionTemplate(transactionManager);
        this.clock = clock;
    }

    /** What becomes of a change. */
    public sealed interface Outcome {
        /** The public reads it. */
        record Saved(long revision) implements Outcome {}

        /** It waits for a moderator; the code follows the answer. */
        record Proposed(String code) implements Outcome {}

        /** Nothing was written: somebody changed the same field since. */
        record Overtaken(StoredPlace now) implements Outcome {}
    }

    /** True when this person's changes are written at once. */
    public static boolean mayWrite(Caller caller, Place place) {
        return caller.may(Right.CORRECT_PLACE, Targets.of(place));
    }

    /**
     * Saves what a person wrote.
     *
     * @param base the place and the revision that she saw
     * @param next the place as she wants it
     * @param reason why, for everybody; may be empty
     */
    public Outcome save(StoredPlace base, Place next, String reason, Caller by) {
        SourceRef word = People.word(by, LocalDate.now(clock));
        Place signed = People.signed(base.place(), next, word);
        if (!mayWrite(by, base.place())) {
            return new Outcome.Proposed(contributions.correct(base, signed, reason, by));
        }
        Why why = new Why("Correction", by.publicWords(), reason);
        return Objects.requireNonNull(transactions.execute(status -> write(base, signed, word, why, by)));
    }

    private Outcome write(StoredPlace base, Place signed, SourceRef word, Why why, Caller by) {
        Set<PlaceField> mine = People.changed(base.place(), signed);
        return switch (revisions.revise(signed, base.revision(), why)) {
            case ReviseOutcome.Written written -> written(written.revision(), signed, mine, word, by);
            case ReviseOutcome.Overtaken overtaken -> {
                StoredPlace now = overtaken.now();
                boolean apart =
                        now.published() && Collections.disjoint(mine, People.changed(base.place(), now.place()));
                Place both = PlaceMerge.choosing(now.place(), signed, mine);
                yield apart && revisions.revise(both, now.revision(), why) instanceof ReviseOutcome.Written written
                        ? written(written.revision(), both, mine, word, by)
                        : new Outcome.Overtaken(now);
            }
        };
    }

    private Outcome written(long revision, Place place, Set<PlaceField> fields, SourceRef word, Caller by) {
        words.hearPerson(place, fields, word);
        journal.record(by.pseudonym(), "lieu corrigé", "lieu " + place.id());
        return new Outcome.Saved(revision);
    }
}
