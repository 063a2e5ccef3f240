package fr.maillage.platform.directory.freshness;

import fr.maillage.platform.directory.Directory;
import fr.maillage.platform.directory.Freshness;
import fr.maillage.platform.directory.Place;
import fr.maillage.platform.directory.PlaceId;
import fr.maillage.platform.identity.Caller;
import fr.maillage.platform.identity.Right;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Campaigns: places chosen once, asked by every way there is, counted, then told in a short report. */
@Component
public class Campaigns {
    /** More would be a year's work for a team, and a letter file nobody can carry. */
    static final int MOST_PLACES = 2_000;

    private static final int LONGEST_DAYS = 400;

    private final CampaignRepository campaigns;
    private final DueBoard board;
    private final CheckRepository checks;
    private final ContactLinks links;
    private final Directory directory;
    private final TransactionTemplate transactions;
    private final Clock clock;

    Campaigns(
            CampaignRepository campaigns,
            DueBoard board,
            CheckRepository checks,
            ContactLinks links,
            Directory directory,
            PlatformTransactionManager transactionManager,
            Clock clock) {
        this.campaigns = campaigns;
        this.board = board;
        this.checks = checks;
        this.links = links;
        this.directory = directory;
        this.transactions = new TransactionTemplate(transactionManager);
        this.clock = clock;
    }

    /** The campaigns, open ones first. */
    public List<Campaign> list() {
        return campaigns.list();
    }

    /** The campaign with this identity. */
    public Optional<Campaign> find(UUID id) {
        return campaigns.find(id);
    }

    /** The places that a campaign holds. */
    public Set<PlaceId> places(Campaign campaign) {
        return new HashSet<>(campaigns.listPlaces(campaign.id()));
    }

    /** Opens a campaign over the places that fit it today and that the caller may verify. */
    public CampaignOpening open(CampaignDraft draft, Caller by) {
        if (draft.title().isBlank()) {
            return new CampaignOpening.Refused("titre", "Donnez un nom à cette campagne.");
        }
        if (draft.endsOn().isBefore(draft.startsOn())
                || draft.startsOn().plusDays(LONGEST_DAYS).isBefore(draft.endsOn())) {
            return new CampaignOpening.Refused("au", "Le dernier jour vient après le premier, dans l’année.");
        }
        List<PlaceId> places = board.places().stream()
                .filter(place -> fits(draft, place) && by.may(Right.VERIFY_PLACE, place.target()))
                .map(DuePlace::id)
                .toList();
        if (places.isEmpty()) {
            return new CampaignOpening.Refused("commune", "Aucun lieu ne répond à ces choix. Élargissez-les.");
        }
        if (places.size() > MOST_PLACES) {
            return new CampaignOpening.Refused(
                    "commune", "Plus de 2 000 lieux répondent à ces choix. Choisissez une commune ou un besoin.");
        }
        UUID id = UUID.randomUUID();
        transactions.executeWithoutResult(status -> campaigns.insert(id, draft, places, by.pseudonym()));
        return new CampaignOpening.Opened(id);
    }

    /** How far a campaign is. Places that left the directory since are counted as answered when they said so. */
    public CampaignProgress progress(Campaign campaign) {
        Set<PlaceId> answered = checks.listAnswered(campaign.startsOn(), campaign.endsOn());
        Set<PlaceId> chosen = places(campaign);
        int done = (int) chosen.stream().filter(answered::contains).count();
        List<DuePlace> waiting = board.places().stream()
                .filter(place -> chosen.contains(place.id()) && !answered.contains(place.id()))
                .toList();
        return new CampaignProgress(waiting, done, campaigns.countLinks(campaign.id()));
    }

    /** Makes the letters of all places that wait and that no mail reaches; earlier letters to them end. */
    public List<PlaceLetter> letters(Campaign campaign, Caller by) {
        List<PlaceLetter> letters = new ArrayList<>();
        for (Place place : waiting(campaign, by)) {
            if (!links.reachesByMail(place)) {
                letters.add(links.letter(place, campaign.id(), by));
            }
        }
        return letters;
    }

    /** Sends mails to all places that wait and that mail reaches; how many. */
    public int mails(Campaign campaign, Caller by) {
        return (int) waiting(campaign, by).stream()
                .filter(place -> links.mail(place, campaign.id(), by))
                .count();
    }

    /** True for whoever may verify every place of a campaign: nobody ends the work of others. */
    public boolean mayClose(Campaign campaign, Caller caller) {
        Set<PlaceId> chosen = places(campaign);
        return board.places().stream()
                .filter(place -> chosen.contains(place.id()))
                .allMatch(place -> caller.may(Right.VERIFY_PLACE, place.target()));
    }

    /** Closes a campaign with a sentence or two of what came of it, beside its figures. */
    public boolean close(Campaign campaign, String told) {
        String report = report(campaign, Typed.line(told, 600));
        return campaigns.close(campaign.id(), report);
    }

    private String report(Campaign campaign, String told) {
        CampaignProgress progress = progress(campaign);
        String unanswered = progress.waiting().isEmpty()
                ? "Tous ont répondu."
                : progress.waiting().size() + " n’ont pas répondu.";
        return (progress.words() + ". " + unanswered + " " + told).strip();
    }

    private List<Place> waiting(Campaign campaign, Caller by) {
        return progress(campaign).waiting().stream()
                .filter(place -> by.may(Right.VERIFY_PLACE, place.target()))
                .flatMap(place -> directory.findPublished(place.id()).stream())
                .toList();
    }

    private boolean fits(CampaignDraft draft, DuePlace place) {
        Freshness band = draft.band();
        return (draft.communeCode().isEmpty()
                        || draft.communeCode().equals(place.target().commune()))
                && (draft.need() == null || place.needs().contains(draft.need()))
                && (band == null || place.freshness(LocalDate.now(clock)).ordinal() >= band.ordinal());
    }
}
