package fr.maillage.platform.identity.federation;

import com.nimbusds.jwt.JWTParser;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.openid.connect.sdk.LogoutRequest;
import fr.maillage.platform.identity.AccountId;
import fr.maillage.platform.identity.Caller;
import fr.maillage.platform.identity.Journal;
import fr.maillage.platform.identity.LastWayIn;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The accounts that people hold at a provider, and which account here each of them opens. */
@Component
public class Identities {
    /** Where the provider sends people who left both; to be told to it, letter by letter. */
    private static final String AFTER = "/deconnexion/retour";

    private final IdentityRepository repository;
    private final Journal journal;

    Identities(IdentityRepository repository, Journal journal) {
        this.repository = repository;
        this.journal = journal;
    }

    /** Who a provider’s person is here, if anybody. */
    Optional<ExternalIdentity> find(String issuer, String subject) {
        return repository.find(issuer, subject);
    }

    /** With what other accounts a person may come in. */
    public List<ExternalIdentity> list(AccountId account) {
        return repository.list(account);
    }

    /** False when the identity already opens another account. */
    boolean link(Identity identity, AccountId account, Instant now) {
        return repository.link(identity, account, now);
    }

    /**
     * Takes a way in back; the sessions it opened stay, and are closed like any other. False when it is her last one, which
     * the database keeps.
     */
    public boolean unlink(Caller.SignedIn person, String subject) {
        return LastWayIn.removes(() -> {
            if (repository.unlink(person.account(), subject)) {
                journal.record(person.pseudonym(), "compte délié", "fournisseur d’identité");
            }
        });
    }

    void used(Identity identity, String session, Instant now) {
        repository.used(identity, now);
        repository.keepFarewell(session, Seal.close(identity.idToken(), session));
    }

    Optional<URI> findFarewell(String session, URI end, URI home) {
        return repository
                .findFarewell(session)
                .flatMap(closed -> Seal.open(closed, session))
                .map(token -> {
                    try {
                        return new LogoutRequest(end, JWTParser.parse(token), URI.create(home + AFTER), new State(32))
                                .toURI();
                    } catch (java.text.ParseException impossible) {
                        throw new IllegalStateException("a token that was verified can be read", impossible);
                    }
                });
    }
}
