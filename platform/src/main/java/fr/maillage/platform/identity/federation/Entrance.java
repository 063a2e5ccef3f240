package fr.maillage.platform.identity.federation;

import fr.maillage.platform.identity.Account;
import fr.maillage.platform.identity.AccountId;
import fr.maillage.platform.identity.Accounts;
import fr.maillage.platform.identity.Caller;
import fr.maillage.platform.identity.Journal;
import fr.maillage.platform.identity.Sessions;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Decides what becomes of a person whom the provider vouches for. */
@Component
class Entrance {
    private final Identities identities;
    private final AccessRequests requests;
    private final Admission admission;
    private final Accounts accounts;
    private final Sessions sessions;
    private final Journal journal;
    private final Clock clock;

    Entrance(
            Identities identities,
            AccessRequests requests,
            Admission admission,
            Accounts accounts,
            Sessions sessions,
            Journal journal,
            Clock clock) {
        this.identities = identities;
        this.requests = requests;
        this.admission = admission;
        this.accounts = accounts;
        this.sessions = sessions;
        this.journal = journal;
        this.clock = clock;
    }

    Arrival receive(Wish wish, Identity identity, Caller caller, String device) {
        return switch (wish) {
            case Wish.SignIn signIn -> enter(identity, device, signIn.next());
            case Wish.Link link -> link(identity, link.account(), caller);
            case Wish.Join join -> join(identity, join.mark(), device);
            case Wish.Prove prove -> prove(identity, prove, caller, device);
        };
    }

    private Arrival enter(Identity identity, String device, String next) {
        Optional<ExternalIdentity> known = identities.find(identity.issuer(), identity.subject());
        if (known.isEmpty()) {
            journal.record("inconnu", "entrée refusée", "fournisseur d’identité : personne sans compte");
            return new Arrival.Stranger(requests.offer(identity), identity.name());
        }
        AccountId id = known.get().account();
        boolean active = accounts.find(id)
                .filter(account -> account.state() == Account.State.ACTIVE)
                .isPresent();
        if (!active) {
            journal.record("compte " + id, "entrée refusée", "compte fermé");
            return new Arrival.Refused("Ce compte est fermé. Adressez-vous à la personne qui administre l’annuaire.");
        }
        return open(identity, id, device, next);
    }

    private Arrival open(Identity identity, AccountId account, String device, String next) {
        String secret = sessions.open(account, device, identity.strong());
        identities.used(identity, secret, clock.instant());
        journal.record("compte " + account, "entrée par le fournisseur d’identité", identity.issuer());
        return new Arrival.Entered(secret, next);
    }

    /** The link of an invitation decides who it is for; of several browsers that hold it, one comes in. */
    private Arrival join(Identity identity, String mark, String device) {
        return switch (admission.admit(mark, identity)) {
            case Admission.Outcome.In in -> open(identity, in.account(), device, "/equipe");
            case Admission.Outcome.Gone gone -> {
                journal.record("inconnu", "entrée refusée", "invitation déjà utilisée ou trop ancienne");
                yield new Arrival.Refused(
                        "Cette invitation a déjà servi, ou elle est trop ancienne. Demandez-en une autre à la personne qui vous a invité.");
            }
            case Admission.Outcome.Taken taken -> {
                journal.record("inconnu", "entrée refusée", "invitation : déjà relié ailleurs");
                yield new Arrival.Refused(
                        "Vous avez déjà un compte ici, qui s’ouvre de cette façon. L’invitation n’a pas servi : connectez-vous à ce compte, ou choisissez un mot de passe pour le nouveau.");
            }
        };
    }

    /** A new session, opened at this moment, is the proof; only for the person whose session asked for it. */
    private Arrival prove(Identity identity, Wish.Prove wish, Caller caller, String device) {
        boolean hers = caller instanceof Caller.SignedIn person
                && person.account().equals(wish.account())
                && identities
                        .find(identity.issuer(), identity.subject())
                        .filter(known -> known.account().equals(wish.account()))
                        .isPresent();
        if (!hers || !identity.fresh()) {
            journal.record(caller.pseudonym(), "preuve refusée", "compte " + wish.account());
            return new Arrival.Refused(
                    hers
                            ? "Votre fournisseur ne vous a pas redemandé qui vous êtes. Déconnectez-vous, puis connectez-vous de nouveau."
                            : "Ce n’est pas le compte avec lequel vous entrez ici. Rien n’a changé.");
        }
        return open(identity, wish.account(), device, wish.next());
    }

    /** Only for the person who asked, still signed in; an identity opens one account. */
    private Arrival link(Identity identity, AccountId account, Caller caller) {
        if (!(caller instanceof Caller.SignedIn person) || !person.account().equals(account)) {
            journal.record(caller.pseudonym(), "lien refusé", "compte " + account);
            return new Arrival.Refused("Votre session s’est fermée entre-temps. Connectez-vous, puis recommencez.");
        }
        Instant now = clock.instant();
        if (!identities.link(identity, account, now)) {
            journal.record(caller.pseudonym(), "lien refusé", "déjà relié ailleurs");
            return new Arrival.Refused("Ce compte est déjà relié à une autre personne inscrite ici.");
        }
        requests.forget(identity);
        journal.record(caller.pseudonym(), "compte relié", identity.issuer());
        return new Arrival.Linked(account);
    }
}
