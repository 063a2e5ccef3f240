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
    private final Accounts accounts;
    private final Sessions sessions;
    private final Journal journal;
    private final Clock clock;

    Entrance(
            Identities identities,
            AccessRequests requests,
            Accounts accounts,
            Sessions sessions,
            Journal journal,
            Clock clock) {
        this.identities = identities;
        this.requests = requests;
        this.accounts = accounts;
        this.sessions = sessions;
        this.journal = journal;
        this.clock = clock;
    }

    Arrival receive(Wish wish, Identity identity, Caller caller, String device) {
        return switch (wish) {
            case Wish.SignIn signIn -> enter(identity, device, signIn.next());
            case Wish.Link link -> link(identity, link.account(), caller);
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
        String secret = sessions.open(id, device, identity.strong());
        identities.used(identity, secret, clock.instant());
        journal.record("compte " + id, "entrée par le fournisseur d’identité", identity.issuer());
        return new Arrival.Entered(secret, next);
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
        journal.record(caller.pseudonym(), "compte relié", identity.issuer());
        return new Arrival.Linked(account);
    }
}
