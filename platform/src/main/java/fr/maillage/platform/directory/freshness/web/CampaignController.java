package fr.maillage.platform.directory.freshness.web;

import fr.maillage.platform.directory.freshness.Campaign;
import fr.maillage.platform.directory.freshness.CampaignOpening;
import fr.maillage.platform.directory.freshness.Campaigns;
import fr.maillage.platform.directory.freshness.PlaceLetter;
import fr.maillage.platform.identity.Access;
import fr.maillage.platform.identity.Caller;
import fr.maillage.platform.identity.Requires;
import fr.maillage.platform.identity.Right;
import fr.maillage.platform.ui.French;
import fr.maillage.platform.ui.Mistake;
import fr.maillage.platform.ui.Notice;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** {@code /equipe/campagnes}: many places to verify, from the first letter to the report. */
@Controller
@Requires(Right.VERIFY_PLACE)
class CampaignController {
    private final Campaigns campaigns;
    private final CampaignViews views;
    private final CallViews places;
    private final Letters letters;
    private final Access access;
    private final Clock clock;

    CampaignController(
            Campaigns campaigns, CampaignViews views, CallViews places, Letters letters, Access access, Clock clock) {
        this.campaigns = campaigns;
        this.views = views;
        this.places = places;
        this.letters = letters;
        this.access = access;
        this.clock = clock;
    }

    @GetMapping("/equipe/campagnes")
    ResponseEntity<byte[]> list() {
        return views.list(new CampaignForm(Map.of(), LocalDate.now(clock)), List.of());
    }

    @PostMapping("/equipe/campagnes")
    ResponseEntity<byte[]> open(@RequestParam Map<String, String> typed, Caller caller) {
        CampaignForm form = new CampaignForm(typed, LocalDate.now(clock));
        return switch (campaigns.open(form.draft(places.isServed(form.value("commune"))), caller)) {
            case CampaignOpening.Opened opened -> TeamPlaces.towards("/equipe/campagnes/" + opened.id());
            case CampaignOpening.Refused refused ->
                views.list(form, List.of(new Mistake(refused.input(), refused.sentence())));
        };
    }

    @GetMapping("/equipe/campagnes/{id}")
    ResponseEntity<byte[]> show(@PathVariable("id") UUID id, Caller caller) {
        return views.show(get(id), caller, null);
    }

    @PostMapping("/equipe/campagnes/{id}/lettres.pdf")
    ResponseEntity<byte[]> letters(@PathVariable("id") UUID id, Caller caller) {
        Campaign campaign = opened(id);
        List<PlaceLetter> made = campaigns.letters(campaign, caller);
        return made.isEmpty()
                ? views.show(
                        campaign,
                        caller,
                        new Notice(
                                Notice.Tone.INFO,
                                "Aucune lettre à faire",
                                "Tous ont répondu, ou reçoivent un courriel."))
                : letters.pdf(made, "lettres-de-campagne");
    }

    @PostMapping("/equipe/campagnes/{id}/courriels")
    ResponseEntity<byte[]> mails(@PathVariable("id") UUID id, Caller caller) {
        Campaign campaign = opened(id);
        int sent = campaigns.mails(campaign, caller);
        Notice notice = sent == 0
                ? new Notice(
                        Notice.Tone.INFO,
                        "Aucun courriel n’est parti",
                        "Faites plutôt les lettres\u00a0: il n’y a pas de serveur de courriel, ou pas d’adresse connue.")
                : new Notice(
                        Notice.Tone.DONE,
                        French.count(sent, "courriel est parti", "courriels sont partis"),
                        "Chaque lien sert une fois, pendant trente jours.");
        return views.show(campaign, caller, notice);
    }

    @PostMapping("/equipe/campagnes/{id}/clore")
    ResponseEntity<byte[]> close(
            @PathVariable("id") UUID id, @RequestParam(name = "bilan", defaultValue = "") String told, Caller caller) {
        Campaign campaign = opened(id);
        if (!campaigns.mayClose(campaign, caller)) {
            access.refuse(caller, Right.VERIFY_PLACE, "campagne " + id);
        }
        campaigns.close(campaign, told);
        return TeamPlaces.towards("/equipe/campagnes/" + id);
    }

    private Campaign get(UUID id) {
        return campaigns.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Campaign opened(UUID id) {
        Campaign campaign = get(id);
        if (!campaign.isOpen()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return campaign;
    }
}
