package fr.maillage.platform.directory.skills;

import static fr.maillage.engines.language.Words.say;

import fr.maillage.platform.directory.freshness.LinkSecrets;
import fr.maillage.platform.directory.freshness.Typed;
import fr.maillage.platform.guard.Bucket;
import fr.maillage.platform.guard.Spending;
import fr.maillage.platform.guard.Throttle;
import fr.maillage.platform.identity.Caller;
import fr.maillage.platform.identity.Journal;
import fr.maillage.platform.vault.Vault;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Small skills from declaration to publication, renewal and leaving. */
@Component
public class Skills {
    /** A skill is asked again after this many months. */
    public static final int MONTHS = 12;

    static final int MONTHS_TO_ANSWER = 2;
    private static final int LONGEST_CONTACT = 120;

    private final SkillRepository repository;
    private final SkillRules rules;
    private final Throttle throttle;
    private final Vault vault;
    private final Journal journal;
    private final TransactionTemplate transactions;
    private final Clock clock;

    Skills(
            SkillRepository repository,
            SkillRules rules,
            Throttle throttle,
            Vault vault,
            Journal journal,
            PlatformTransactionManager transactionManager,
            Clock clock) {
        this.repository = repository;
        this.rules = rules;
        this.throttle = throttle;
        this.vault = vault;
        this.journal = journal;
        this.transactions = new TransactionTemplate(transactionManager);
        this.clock = clock;
    }

    /**
     * Declares a skill; it waits for a moderator.
     *
     * @param network whence, see {@link fr.maillage.platform.guard.NetworkPrefix}
     */
    public Declaration declare(SkillDraft draft, String network, Caller by) {
        Instant now = clock.instant();
        return switch (rules.read(draft)) {
            case SkillRules.Reading.Wrong wrong -> wrong.refusal();
            case SkillRules.Reading.Right right ->
                throttle.spend(Bucket.CONTRIBUTION, network, 1) instanceof Spending.Allowed
                        ? keep(right, Typed.line(draft.contact(), LONGEST_CONTACT), by, now)
                        : new Declaration.Refused(
                                "quoi", say("Beaucoup de propositions sont venues d’ici. Réessayez dans une heure."));
        };
    }

    private Declaration keep(SkillRules.Reading.Right right, String contact, Caller by, Instant now) {
        UUID id = UUID.randomUUID();
        String code = LinkSecrets.code();
        Skill skill = new Skill(
                id,
                right.what(),
                ThemeGuess.of(right.what()),
                right.communeCode(),
                right.moment(),
                null,
                "",
                SkillState.PROPOSED,
                now,
                by.publicWords(),
                !contact.isEmpty(),
                null);
        byte[] sealed = contact.isEmpty() ? null : vault.seal(SkillConfiguration.CONTACT, id.toString(), contact);
        transactions.executeWithoutResult(status -> {
            repository.insert(id, skill, LinkSecrets.markOfCode(code), sealed);
            journal.record(by.pseudonym(), "petite compétence proposée", "compétence " + id);
        });
        return new Declaration.Declared(code);
    }

    /** The skill with this identity, whatever its state. */
    public Optional<Skill> find(UUID id) {
        return repository.find(id);
    }

    /** The skills in one state, the oldest first. */
    public List<Skill> list(SkillState state) {
        return repository.list(state);
    }

    /** How to reach the declarer. The reading is journaled before anything is shown. */
    public Optional<String> readContact(Skill skill, Caller by) {
        Optional<byte[]> sealed = repository.findContact(skill.id());
        if (sealed.isEmpty()) {
            return Optional.empty();
        }
        journal.read(by.pseudonym(), "compétence " + skill.id(), "modération d’une petite compétence");
        return Optional.of(vault.open(SkillConfiguration.CONTACT, skill.id().toString(), sealed.get()));
    }

    /** Decides. False when the skill is in no state for that, as when somebody else has just decided. */
    public boolean decide(Skill skill, SkillDecision decision, Caller by) {
        Instant now = clock.instant();
        return Boolean.TRUE.equals(transactions.execute(status -> {
            boolean done =
                    switch (decision) {
                        case SkillDecision.Publish publish ->
                            repository.publish(
                                    skill.id(),
                                    publish,
                                    now,
                                    LocalDate.now(clock).plusMonths(MONTHS));
                        case SkillDecision.Refuse refuse ->
                            repository.refuse(skill.id(), Typed.line(refuse.reason(), 300), now);
                    };
            if (done) {
                journal.record(by.pseudonym(), words(decision), "compétence " + skill.id());
            }
            return done;
        }));
    }

    /** Withdraws the skill of a code, and erases how to reach its declarer. False when no skill has it. */
    public boolean withdraw(String code) {
        return Boolean.TRUE.equals(transactions.execute(status -> repository.withdraw(LinkSecrets.markOfCode(code))));
    }

    /** Moves along those whose time is over; how many. */
    int age() {
        LocalDate today = LocalDate.now(clock);
        Integer moved = transactions.execute(status -> repository.age(today, today.minusMonths(MONTHS_TO_ANSWER)));
        return moved == null ? 0 : moved;
    }

    private static String words(SkillDecision decision) {
        return switch (decision) {
            case SkillDecision.Publish publish -> "petite compétence publiée";
            case SkillDecision.Refuse refuse -> "petite compétence refusée";
        };
    }
}
