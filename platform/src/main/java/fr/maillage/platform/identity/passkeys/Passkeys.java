package fr.maillage.platform.identity.passkeys;

import com.webauthn4j.converter.exception.DataConversionException;
import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.verifier.exception.MaliciousCounterValueException;
import com.webauthn4j.verifier.exception.VerificationException;
import fr.maillage.platform.identity.Account;
import fr.maillage.platform.identity.AccountId;
import fr.maillage.platform.identity.Accounts;
import fr.maillage.platform.identity.Caller;
import fr.maillage.platform.identity.Journal;
import fr.maillage.platform.identity.LastWayIn;
import fr.maillage.platform.identity.Secrets;
import fr.maillage.platform.identity.Sessions;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The keys that people keep in their devices, and how they come in with them. */
@Component
public class Passkeys {
    /** How long a device may take to answer. */
    static final Duration TIME_TO_ANSWER = Duration.ofMinutes(5);

    private static final Logger LOG = LoggerFactory.getLogger(Passkeys.class);
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int CHALLENGE_BYTES = 32;
    private static final int LONGEST_NAME = 60;
    private static final String TOO_LATE = "La demande a trop attendu, ou elle a déjà servi. Recommencez.";
    private static final String UNSURE = "Cette clé d’accès n’ouvre rien ici. Entrez d’une autre façon.";

    private final PasskeyRepository keys;
    private final ChallengeRepository challenges;
    private final Accounts accounts;
    private final Sessions sessions;
    private final Journal journal;
    private final Clock clock;

    Passkeys(
            PasskeyRepository keys,
            ChallengeRepository challenges,
            Accounts accounts,
            Sessions sessions,
            Journal journal,
            Clock clock) {
        this.keys = keys;
        this.challenges = challenges;
        this.accounts = accounts;
        this.sessions = sessions;
        this.journal = journal;
        this.clock = clock;
    }

    /** The keys of a person, the oldest first. */
    public List<Passkey> list(AccountId account) {
        return keys.list(account);
    }

    /**
     * Asks a device to make a key.
     *
     * @param party name of the product, as the device shows it
     */
    public CreationOptions askForKey(Caller.SignedIn person, Site site, String party) {
        String email = accounts.find(person.account()).map(Account::email).orElse(person.name());
        Question question = keep(person.account());
        return CreationOptions.of(
                question,
                new CreationOptions.Party(site.name(), party),
                new CreationOptions.User(base64(bytes(person.account())), email, person.name()),
                keys.listCredentials(person.account()).stream()
                        .map(Passkeys::base64)
                        .toList());
    }

    /** Keeps the key that a device made. */
    public Added add(Caller.SignedIn person, String handle, String json, String name, Site site) {
        Instant now = clock.instant();
        Optional<Challenge> challenge =
                challenges.take(handle, now).filter(asked -> person.account().equals(asked.account()));
        if (challenge.isEmpty()) {
            return new Added.Refused(TOO_LATE);
        }
        try {
            Ceremony.NewKey made = Checks.CEREMONY.register(json, challenge.get(), site);
            Passkey passkey =
                    new Passkey(UUID.randomUUID(), person.account(), named(name), made.backedUp(), now, null, null);
            StoredKey stored = new StoredKey(passkey, made.attested(), made.counter(), made.backupEligible());
            if (!keys.add(stored, made.credential())) {
                return new Added.Refused("Cette clé d’accès est déjà connue ici.");
            }
            journal.record(
                    person.pseudonym(), "clé d’accès ajoutée", passkey.id().toString());
            return new Added.Kept(passkey);
        } catch (VerificationException | DataConversionException wrong) {
            LOG.warn("a new passkey does not hold: {}", wrong.toString());
            journal.record(
                    person.pseudonym(), "clé d’accès refusée", wrong.getClass().getSimpleName());
            return new Added.Refused("L’appareil n’a pas pu faire une clé d’accès pour ce site. Recommencez.");
        }
    }

    /** Asks whoever is there for a key. */
    public RequestOptions askWho(Site site) {
        return RequestOptions.of(keep(null), site.name());
    }

    /** Opens a session for whoever holds a key. */
    public Opened open(String handle, String json, Site site, String device) {
        Instant now = clock.instant();
        Optional<Challenge> challenge = challenges.take(handle, now).filter(asked -> asked.account() == null);
        if (challenge.isEmpty()) {
            return refuse("inconnu", "question absente", TOO_LATE);
        }
        try {
            Ceremony.Answer answer = Checks.CEREMONY.read(json);
            Optional<StoredKey> key = keys.find(answer.credential());
            if (key.isEmpty() || !isTheirs(key.get(), answer)) {
                return refuse("inconnu", "clé d’accès inconnue", UNSURE);
            }
            return open(key.get(), answer, challenge.get(), site, device, now);
        } catch (DataConversionException unreadable) {
            return refuse("inconnu", "réponse illisible", UNSURE);
        }
    }

    private Opened open(
            StoredKey key, Ceremony.Answer answer, Challenge challenge, Site site, String device, Instant now) {
        String who = "compte " + key.passkey().account();
        try {
            AuthenticationData checked = Checks.CEREMONY.check(answer, key, challenge, site);
            var said = Objects.requireNonNull(checked.getAuthenticatorData());
            if (!keys.use(key.passkey().id(), said.getSignCount(), said.isFlagBS(), now)) {
                return halted(key, who, now);
            }
        } catch (MaliciousCounterValueException copied) {
            return halted(key, who, now);
        } catch (VerificationException | DataConversionException wrong) {
            return refuse(who, wrong.getClass().getSimpleName(), UNSURE);
        }
        AccountId account = key.passkey().account();
        if (accounts.find(account)
                .filter(found -> found.state() == Account.State.ACTIVE)
                .isEmpty()) {
            return refuse(who, "compte fermé", UNSURE);
        }
        journal.record(who, "entrée par clé d’accès", key.passkey().id().toString());
        return new Opened.Entered(account, sessions.open(account, device, true));
    }

    /** Gives a key another name. */
    public void rename(Caller.SignedIn person, UUID key, String name) {
        if (keys.rename(person.account(), key, named(name))) {
            journal.record(person.pseudonym(), "clé d’accès renommée", key.toString());
        }
    }

    /** Takes a key back; it opens nothing from now on. False when it is her last way in, which the database keeps. */
    public boolean remove(Caller.SignedIn person, UUID key) {
        return LastWayIn.removes(() -> {
            if (keys.remove(person.account(), key)) {
                journal.record(person.pseudonym(), "clé d’accès retirée", key.toString());
            }
        });
    }

    /** A count that goes back means that two devices hold a key that only one should. */
    private Opened halted(StoredKey key, String who, Instant now) {
        keys.halt(key.passkey().id(), now);
        journal.record(
                who, "clé d’accès arrêtée, copie possible", key.passkey().id().toString());
        return new Opened.Refused("Cette clé d’accès a peut-être été copiée : elle n’ouvre plus."
                + " Entrez d’une autre façon, puis retirez-la de votre compte.");
    }

    private Opened refuse(String who, String reason, String sentence) {
        journal.record(who, "entrée refusée", "clé d’accès : " + reason);
        return new Opened.Refused(sentence);
    }

    private Question keep(@Nullable AccountId account) {
        byte[] bytes = new byte[CHALLENGE_BYTES];
        RANDOM.nextBytes(bytes);
        Instant now = clock.instant();
        String handle = Secrets.token();
        challenges.keep(handle, new Challenge(bytes, account), now, now.plus(TIME_TO_ANSWER));
        return new Question(handle, base64(bytes));
    }

    private static boolean isTheirs(StoredKey key, Ceremony.Answer answer) {
        return Arrays.equals(answer.user(), bytes(key.passkey().account()));
    }

    private static byte[] bytes(AccountId account) {
        return ByteBuffer.allocate(16)
                .putLong(account.value().getMostSignificantBits())
                .putLong(account.value().getLeastSignificantBits())
                .array();
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String named(String typed) {
        String clean = typed.codePoints()
                .filter(point -> !Character.isISOControl(point))
                .limit(LONGEST_NAME)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
        return clean.isEmpty() ? "Clé d’accès" : clean;
    }

    /** Made when the first key comes, so that a start does not wait for it. */
    private static final class Checks {
        static final Ceremony CEREMONY = new Ceremony();
    }
}
