package fr.maillage.platform.identity.federation;

import fr.maillage.platform.identity.Caller;
import fr.maillage.platform.identity.Journal;
import fr.maillage.platform.kernel.OidcSettings;
import fr.maillage.platform.kernel.Settings;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Sends people to the territory’s provider and lets in whom it knows, when the territory knows them too. */
@Component
public class Federation {
    private static final Logger LOG = LoggerFactory.getLogger(Federation.class);
    private static final Duration TIME_TO_RETURN = Duration.ofMinutes(10);
    private static final String UNSURE =
            "Nous n’avons pas pu vérifier la réponse reçue. Recommencez, ou entrez d’une autre façon.";

    private final OidcSettings settings;
    private final @Nullable Provider provider;
    private final AttemptRepository attempts;
    private final Identities identities;
    private final Entrance entrance;
    private final Journal journal;
    private final Clock clock;

    Federation(
            Settings settings,
            AttemptRepository attempts,
            Identities identities,
            Entrance entrance,
            Journal journal,
            Clock clock) {
        this.settings = settings.oidc();
        this.provider = this.settings.isConfigured() ? new Provider(this.settings) : null;
        this.attempts = attempts;
        this.identities = identities;
        this.entrance = entrance;
        this.journal = journal;
        this.clock = clock;
    }

    /** Whose account one may come in with, as read on a button; empty when there is no provider. */
    public Optional<String> findLabel() {
        return settings.isConfigured() ? Optional.of(settings.label()) : Optional.empty();
    }

    /**
     * Prepares somebody’s departure.
     *
     * @param home address of this product as the browser sees it, without a final slash
     */
    public Departure depart(Wish wish, URI home) {
        Instant now = clock.instant();
        try {
            Metadata metadata = configured().metadata(now);
            Attempt attempt = Attempt.fresh(wish);
            attempts.keep(attempt, now, now.plus(TIME_TO_RETURN));
            return new Departure.Towards(Request.address(settings, metadata, attempt, home), attempt.browser());
        } catch (IOException silent) {
            LOG.warn("the identity provider does not answer: {}", silent.getMessage());
            return new Departure.Down();
        }
    }

    /**
     * Receives somebody who comes back.
     *
     * @param answer what the provider wrote in the address
     * @param browser the secret given at departure, as the browser brings it; empty when it brings none
     * @param caller who is signed in here at this moment
     * @param device what the browser says of itself
     */
    public Arrival arrive(Map<String, String> answer, String browser, Caller caller, String device, URI home) {
        Instant now = clock.instant();
        Optional<Attempt> begun = attempts.take(answer.getOrDefault("state", ""), browser, now);
        if (begun.isEmpty()) {
            return refuse("retour inconnu", "Ce retour a déjà servi, ou il a trop attendu. Recommencez.");
        }
        String code = answer.getOrDefault("code", "");
        if (!comesFromProvider(answer)) {
            return refuse("autre fournisseur", UNSURE);
        }
        if (code.isEmpty()) {
            return refuse(
                    "abandon", "Vous n’avez pas terminé sur l’autre page. Recommencez, ou entrez d’une autre façon.");
        }
        return switch (configured().redeem(begun.get(), code, home, now)) {
            case Redeemed.Known known -> entrance.receive(begun.get().wish(), known.identity(), caller, device);
            case Redeemed.Rejected rejected -> {
                LOG.warn("the identity provider’s answer does not hold: {}", rejected.reason());
                yield refuse("réponse non vérifiée", UNSURE);
            }
            case Redeemed.Silent silent -> {
                LOG.warn("the identity provider does not answer: {}", silent.reason());
                yield new Arrival.Down();
            }
        };
    }

    /** Where whoever leaves here must also leave, when the session came from the provider. */
    public Optional<URI> findFarewell(String session, URI home) {
        if (provider == null) {
            return Optional.empty();
        }
        try {
            URI end = provider.metadata(clock.instant()).described().getEndSessionEndpointURI();
            return end == null ? Optional.empty() : identities.findFarewell(session, end, home);
        } catch (IOException silent) {
            LOG.warn("the identity provider does not answer: {}", silent.getMessage());
            return Optional.empty();
        }
    }

    private Provider configured() {
        if (provider == null) {
            throw new IllegalStateException("no identity provider is configured");
        }
        return provider;
    }

    /** A provider that promised to sign its returns must; none may speak for another (RFC 9207). */
    private boolean comesFromProvider(Map<String, String> answer) {
        String speaker = answer.get("iss");
        if (speaker != null) {
            return speaker.equals(settings.issuer());
        }
        try {
            return !configured().metadata(clock.instant()).described().supportsAuthorizationResponseIssuerParam();
        } catch (IOException silent) {
            return true;
        }
    }

    private Arrival refuse(String reason, String sentence) {
        journal.record("inconnu", "entrée refusée", "fournisseur d’identité : " + reason);
        return new Arrival.Refused(sentence);
    }
}
