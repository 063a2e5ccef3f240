package fr.maillage.platform.identity;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Invites people and gives rights, within what the caller may: an administrator everywhere, a manager among the people
 * of her organization and for its roles. What a caller may not see is absent for her.
 */
@Component
public class People {
    private static final Set<Role> OF_AN_ORGANIZATION = Set.of(Role.CONTRIBUTOR, Role.HELPER, Role.MANAGER);

    private static final String NOT_YOURS =
            "Vous ne pouvez pas inviter cette adresse. Un administrateur du territoire le peut.";

    private final AccountRepository accounts;
    private final Links links;
    private final Sessions sessions;
    private final Journal journal;
    private final TransactionTemplate transactions;
    private final Clock clock;

    People(
            AccountRepository accounts,
            Links links,
            Sessions sessions,
            Journal journal,
            PlatformTransactionManager transactionManager,
            Clock clock) {
        this.accounts = accounts;
        this.links = links;
        this.sessions = sessions;
        this.journal = journal;
        this.transactions = new TransactionTemplate(transactionManager);
        this.clock = clock;
    }

    /** Those whom the caller may see, by name, with the rights that she may see. */
    public List<Account> list(Caller caller) {
        return accounts.list().stream()
                .flatMap(account -> seenBy(caller, account).stream())
                .toList();
    }

    /** Somebody, as the caller may see her; absent when she may not. */
    public Optional<Account> find(Caller caller, AccountId id) {
        return accounts.find(id).flatMap(account -> seenBy(caller, account));
    }

    /** True when the caller may give or take back a right. */
    public boolean mayGive(Caller caller, Grant grant) {
        if (!fits(grant)) {
            return false;
        }
        if (caller.may(Right.MANAGE_PEOPLE, Target.territory())) {
            return true;
        }
        return grant.scope().kind() == Scope.Kind.ORGANIZATION
                && OF_AN_ORGANIZATION.contains(grant.role())
                && caller.may(
                        Right.MANAGE_COLLEAGUES,
                        Target.organization(UUID.fromString(grant.scope().code())));
    }

    /** True when the account as a whole is the caller's to open and close: all its rights are hers to give. */
    public boolean isWhollyOf(Caller caller, AccountId id) {
        if (caller.may(Right.MANAGE_PEOPLE, Target.territory())) {
            return true;
        }
        List<Grant> grants = accounts.listGrants(id);
        return !grants.isEmpty() && grants.stream().allMatch(grant -> mayGive(caller, grant));
    }

    /**
     * Invites somebody with a first right; somebody known receives the right and keeps her account. Refuses an address whose
     * account is not wholly the caller's: neither a right nor a link to it is hers to give.
     */
    public PeopleOutcome invite(Caller caller, String email, String name, Grant grant) {
        if (!mayGive(caller, grant)) {
            return new PeopleOutcome.Refused("Vous ne pouvez pas donner ce droit.");
        }
        return Objects.requireNonNull(transactions.execute(status -> {
            AccountId id = AccountId.fresh();
            boolean fresh = accounts.add(id, email, name, Account.State.INVITED, clock.instant());
            Account account = accounts.findByEmail(email).orElseThrow();
            if (!fresh && !isWhollyOf(caller, account.id())) {
                // Neither a right nor a link: somebody else answers for this account, and it is not said that it
                // exists.
                journal.record(caller.pseudonym(), "invitation sans suite : " + words(grant), "compte " + account.id());
                return new PeopleOutcome.Refused(NOT_YOURS);
            }
            if (account.state() == Account.State.DISABLED) {
                return new PeopleOutcome.Refused(
                        "Le compte de cette personne est fermé. Un administrateur peut le rouvrir.");
            }
            accounts.give(account.id(), grant, clock.instant());
            journal.record(
                    caller.pseudonym(),
                    (fresh ? "invitation : " : "droit donné : ") + words(grant),
                    "compte " + account.id());
            return account.state() == Account.State.INVITED
                    ? new PeopleOutcome.Invited(account.id(), links.make(Links.Purpose.INVITATION, account.id()))
                    : new PeopleOutcome.Done();
        }));
    }

    /** Makes a new invitation or password link, and ends the one before. */
    public PeopleOutcome renewLink(Caller caller, AccountId id) {
        Account account = accounts.get(id);
        if (!isWhollyOf(caller, id) || account.state() == Account.State.DISABLED) {
            return new PeopleOutcome.Refused("Vous ne pouvez pas faire de lien pour cette personne.");
        }
        Links.Purpose purpose =
                account.state() == Account.State.INVITED ? Links.Purpose.INVITATION : Links.Purpose.PASSWORD;
        return Objects.requireNonNull(transactions.execute(status -> {
            journal.record(caller.pseudonym(), "lien fait : " + purpose.code(), "compte " + id);
            return new PeopleOutcome.Invited(id, links.make(purpose, id));
        }));
    }

    /** Gives a right. */
    public PeopleOutcome give(Caller caller, AccountId id, Grant grant) {
        if (!mayGive(caller, grant)) {
            return new PeopleOutcome.Refused("Vous ne pouvez pas donner ce droit.");
        }
        return done(() -> {
            accounts.give(id, grant, clock.instant());
            journal.record(caller.pseudonym(), "droit donné : " + words(grant), "compte " + id);
        });
    }

    /** Takes a right back; it counts from the next press of a button. The last administrator keeps hers. */
    public PeopleOutcome takeBack(Caller caller, AccountId id, Grant grant) {
        if (!mayGive(caller, grant)) {
            return new PeopleOutcome.Refused("Vous ne pouvez pas reprendre ce droit.");
        }
        return done(() -> {
            accounts.takeBack(id, grant);
            journal.record(caller.pseudonym(), "droit repris : " + words(grant), "compte " + id);
        });
    }

    /** Puts somebody out, everywhere and at once. The last administrator stays. */
    public PeopleOutcome disable(Caller caller, AccountId id) {
        if (!isWhollyOf(caller, id)) {
            return new PeopleOutcome.Refused(
                    "Cette personne a d’autres droits : seul un administrateur peut fermer son compte.");
        }
        return done(() -> {
            accounts.changeState(id, Account.State.DISABLED);
            sessions.closeAll(id);
            links.forget(id);
            journal.record(caller.pseudonym(), "compte fermé", "compte " + id);
        });
    }

    /** Lets somebody in again, who then needs a new link when she never chose a password. */
    public PeopleOutcome enable(Caller caller, AccountId id) {
        if (!isWhollyOf(caller, id)) {
            return new PeopleOutcome.Refused("Vous ne pouvez pas rouvrir ce compte.");
        }
        return done(() -> {
            accounts.changeState(id, Account.State.ACTIVE);
            journal.record(caller.pseudonym(), "compte rouvert", "compte " + id);
        });
    }

    private Optional<Account> seenBy(Caller caller, Account account) {
        if (caller.may(Right.MANAGE_PEOPLE, Target.territory())) {
            return Optional.of(account);
        }
        List<Grant> seen = account.grants().stream()
                .filter(grant -> mayGive(caller, grant))
                .toList();
        return seen.isEmpty()
                ? Optional.empty()
                : Optional.of(new Account(account.id(), account.email(), account.name(), account.state(), seen));
    }

    /** True when a role can be tied to such a thing: nobody administers half a territory. */
    private static boolean fits(Grant grant) {
        Scope.Kind kind = grant.scope().kind();
        return switch (grant.role()) {
            case ADMINISTRATOR, OPERATOR -> kind == Scope.Kind.TERRITORY;
            case MODERATOR -> kind == Scope.Kind.TERRITORY || kind == Scope.Kind.COMMUNE;
            case MANAGER -> kind == Scope.Kind.ORGANIZATION;
            case HELPER -> kind == Scope.Kind.ORGANIZATION || kind == Scope.Kind.PLACE;
            case CONTRIBUTOR -> kind == Scope.Kind.ORGANIZATION || kind == Scope.Kind.PLACE;
        };
    }

    private PeopleOutcome done(Runnable act) {
        try {
            transactions.executeWithoutResult(status -> act.run());
            return new PeopleOutcome.Done();
        } catch (DataIntegrityViolationException refused) {
            if (String.valueOf(refused.getMessage()).contains("last administrator")) {
                return new PeopleOutcome.Refused(
                        "C’est le dernier administrateur du territoire. Donnez d’abord ce rôle à une autre personne.");
            }
            throw refused;
        }
    }

    private static String words(Grant grant) {
        return grant.role().code() + " " + grant.scope().kind() + " "
                + grant.scope().code();
    }
}
