package fr.maillage.platform.directory.freshness;

import fr.maillage.platform.directory.Directory;
import fr.maillage.platform.directory.Place;
import fr.maillage.platform.directory.PlaceId;
import fr.maillage.platform.guard.Bucket;
import fr.maillage.platform.guard.Spending;
import fr.maillage.platform.guard.Throttle;
import fr.maillage.platform.identity.Caller;
import fr.maillage.platform.identity.Journal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Links by which a place keeps its own sheet true, without an account. A link lives thirty days and serves once; a newer
 * one ends it; looking at it changes nothing.
 */
@Component
public class ContactLinks {
    static final Duration LIFE = Duration.ofDays(30);
    private static final Duration GOES_ON = Duration.ofMinutes(15);

    private final ContactLinkRepository links;
    private final Throttle throttle;
    private final ContactMail mail;
    private final Directory directory;
    private final Journal journal;
    private final TransactionTemplate transactions;
    private final Clock clock;

    ContactLinks(
            ContactLinkRepository links,
            Throttle throttle,
            ContactMail mail,
            Directory directory,
            Journal journal,
            PlatformTransactionManager transactionManager,
            Clock clock) {
        this.links = links;
        this.throttle = throttle;
        this.mail = mail;
        this.directory = directory;
        this.journal = journal;
        this.transactions = new TransactionTemplate(transactionManager);
        this.clock = clock;
    }

    /** True when a link can be sent to this place by mail. */
    public boolean reachesByMail(Place place) {
        return mail.reaches(place);
    }

    /** Sends a link to the place's own address; false when no mail can be sent to it. */
    public boolean mail(Place place, @Nullable UUID campaign, Caller by) {
        if (!mail.reaches(place)) {
            return false;
        }
        transactions.executeWithoutResult(status -> {
            mail.send(place, issue(place.id(), campaign), until());
            journal.record(by.pseudonym(), "lien envoyé par courriel", "lieu " + place.id());
        });
        return true;
    }

    /** Makes a letter with a code. It is told once, here, and kept as a mark. */
    public PlaceLetter letter(Place place, @Nullable UUID campaign, Caller by) {
        String code = LinkSecrets.code();
        transactions.executeWithoutResult(status -> {
            Instant now = clock.instant();
            links.revoke(place.id(), now);
            links.insert(fresh(place.id(), campaign), "letter", null, LinkSecrets.markOfCode(code), now);
            links.fulfil(place.id());
            journal.record(by.pseudonym(), "lettre préparée", "lieu " + place.id());
        });
        return new PlaceLetter(place, code, until());
    }

    /** The letter of a code that still opens, to put it on another paper. */
    public Optional<PlaceLetter> findLetter(Place place, String code) {
        return links.findByCode(LinkSecrets.markOfCode(code))
                .filter(link -> link.isOpen(clock.instant()) && link.place().equals(place.id()))
                .map(link -> new PlaceLetter(place, code, day(link.expiresAt())));
    }

    /** What a link opens. Reads only. */
    public LinkState look(String token) {
        Optional<ContactLink> found = links.findByToken(LinkSecrets.mark(token));
        Optional<Place> place = found.flatMap(link -> directory.findPublished(link.place()));
        if (found.isEmpty() || place.isEmpty()) {
            return new LinkState.Unknown();
        }
        ContactLink link = found.get();
        if (link.isOpen(clock.instant())) {
            return new LinkState.Open(place.get(), link.expiresAt());
        }
        LinkState.Over.Why why = link.usedAt() != null
                ? LinkState.Over.Why.USED
                : link.revokedAt() != null ? LinkState.Over.Why.REPLACED : LinkState.Over.Why.EXPIRED;
        return new LinkState.Over(place.get(), why, isJustUsed(link));
    }

    /**
     * Somebody types the code of a letter.
     *
     * @param network whence, to count wrong codes; see {@link fr.maillage.platform.guard.NetworkPrefix}
     */
    public CodeOutcome enter(String code, String network) {
        if (throttle.spend(Bucket.CODE, network, 1) instanceof Spending.Wait) {
            return new CodeOutcome.TooMany();
        }
        Optional<ContactLink> link =
                links.findByCode(LinkSecrets.markOfCode(code)).filter(found -> found.isOpen(clock.instant()));
        if (link.isEmpty()) {
            return new CodeOutcome.Refused();
        }
        throttle.giveBack(Bucket.CODE, network, 1);
        String token = LinkSecrets.token();
        links.giveToken(link.get().id(), LinkSecrets.mark(token));
        return new CodeOutcome.Opened(token);
    }

    /** Another link, for the holder of one that is over: at once when it has just served, else by mail or by letter. */
    public AnotherLink another(String token) {
        Optional<ContactLink> found = links.findByToken(LinkSecrets.mark(token));
        Optional<Place> place = found.flatMap(link -> directory.findPublished(link.place()));
        if (found.isEmpty() || place.isEmpty() || found.get().isOpen(clock.instant())) {
            return new AnotherLink.Unknown();
        }
        return transactions.execute(status -> another(found.get(), place.get()));
    }

    /** Places that asked for another letter, the oldest wish first. */
    public List<Place> listWishes() {
        return links.listWishes().stream()
                .flatMap(place -> directory.findPublished(place).stream())
                .toList();
    }

    private AnotherLink another(ContactLink link, Place place) {
        if (isJustUsed(link)) {
            return new AnotherLink.Here(issue(place.id(), link.campaign()));
        }
        if (mail.reaches(place)) {
            mail.send(place, issue(place.id(), link.campaign()), until());
            return new AnotherLink.Mailed(place.contact().emails().getFirst());
        }
        links.wish(place.id(), clock.instant());
        return new AnotherLink.Wished();
    }

    private String issue(PlaceId place, @Nullable UUID campaign) {
        String token = LinkSecrets.token();
        Instant now = clock.instant();
        links.revoke(place, now);
        links.insert(fresh(place, campaign), "mail", LinkSecrets.mark(token), null, now);
        return token;
    }

    private ContactLink fresh(PlaceId place, @Nullable UUID campaign) {
        return new ContactLink(UUID.randomUUID(), place, clock.instant().plus(LIFE), null, null, campaign);
    }

    private boolean isJustUsed(ContactLink link) {
        Instant used = link.usedAt();
        return used != null && clock.instant().isBefore(used.plus(GOES_ON));
    }

    private LocalDate until() {
        return day(clock.instant().plus(LIFE));
    }

    private LocalDate day(Instant instant) {
        return instant.atZone(clock.getZone()).toLocalDate();
    }
}
