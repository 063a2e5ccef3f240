package fr.maillage.platform.directory.freshness.web;

import fr.maillage.engines.cog.Cog;
import fr.maillage.engines.vocabulary.Need;
import fr.maillage.platform.directory.Freshness;
import fr.maillage.platform.directory.freshness.Campaign;
import fr.maillage.platform.directory.freshness.CampaignProgress;
import fr.maillage.platform.directory.freshness.Campaigns;
import fr.maillage.platform.identity.Caller;
import fr.maillage.platform.identity.Right;
import fr.maillage.platform.ui.Fact;
import fr.maillage.platform.ui.Field;
import fr.maillage.platform.ui.French;
import fr.maillage.platform.ui.Mistake;
import fr.maillage.platform.ui.Notice;
import fr.maillage.platform.ui.Pages;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Puts campaigns in words. */
@Component
class CampaignViews {
    private static final int SHOWN = 30;

    private final Campaigns campaigns;
    private final CallViews places;
    private final Pages pages;

    CampaignViews(Campaigns campaigns, CallViews places, Pages pages) {
        this.campaigns = campaigns;
        this.places = places;
        this.pages = pages;
    }

    ResponseEntity<byte[]> list(CampaignForm form, List<Mistake> mistakes) {
        CampaignsPage page = new CampaignsPage(
                pages.frame(
                        mistakes.isEmpty() ? "Campagnes de vérification" : "Erreur\u00a0: campagnes de vérification",
                        null,
                        null),
                campaigns.list().stream().map(this::line).toList(),
                marked(form.title(), mistakes),
                places.communes("commune", "Commune", form.value("commune")),
                form.needs(),
                form.bands(),
                marked(form.from(), mistakes),
                marked(form.to(), mistakes),
                form.people(),
                mistakes);
        return mistakes.isEmpty()
                ? pages.fresh("freshness/campaigns.jte", page)
                : pages.failed(HttpStatus.UNPROCESSABLE_CONTENT, "freshness/campaigns.jte", page);
    }

    ResponseEntity<byte[]> show(Campaign campaign, Caller caller, @Nullable Notice notice) {
        CampaignProgress progress = campaigns.progress(campaign);
        return pages.fresh(
                "freshness/campaign.jte",
                new CampaignPage(
                        pages.frame("Campagne\u00a0: " + campaign.title(), null, null),
                        campaign.title(),
                        progress.words(),
                        progress.answered(),
                        progress.total(),
                        campaign.report(),
                        notice,
                        facts(campaign, progress),
                        "/equipe/campagnes/" + campaign.id(),
                        "/equipe/appels?campagne=" + campaign.id(),
                        progress.waiting().stream()
                                .filter(place -> caller.may(Right.VERIFY_PLACE, place.target()))
                                .limit(SHOWN)
                                .map(place -> places.line(place, CallViews.age(place.checkedOn())))
                                .toList(),
                        Field.text(
                                "bilan",
                                "Ce que vous en retenez",
                                "",
                                "Deux phrases suffisent\u00a0: ce qui a marché, ce qui reste à faire.")));
    }

    private CampaignsPage.Line line(Campaign campaign) {
        String report = campaign.report();
        return new CampaignsPage.Line(
                "/equipe/campagnes/" + campaign.id(),
                campaign.title(),
                period(campaign),
                report == null ? campaigns.progress(campaign).words() : "Close. " + report);
    }

    private static List<Fact> facts(Campaign campaign, CampaignProgress progress) {
        Need need = campaign.need();
        Freshness band = campaign.band();
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("Période", period(campaign)));
        facts.add(new Fact("Où", commune(campaign.communeCode())));
        if (need != null) {
            facts.add(new Fact("Besoin", need.label()));
        }
        if (band != null) {
            facts.add(new Fact("Fiches vérifiées", CampaignForm.words(band)));
        }
        if (!campaign.people().isEmpty()) {
            facts.add(new Fact("Qui participe", campaign.people()));
        }
        facts.add(new Fact("Liens et lettres", French.count(progress.letters(), "lieu écrit", "lieux écrits")));
        return facts;
    }

    private static String commune(String code) {
        return code.isEmpty()
                ? "Tout le territoire"
                : Cog.bundled()
                        .findCommune(code)
                        .map(match -> match.commune().name())
                        .orElse(code);
    }

    private static String period(Campaign campaign) {
        return "du " + French.date(campaign.startsOn()) + " au " + French.date(campaign.endsOn());
    }

    private static Field marked(Field field, List<Mistake> mistakes) {
        return mistakes.stream()
                .filter(mistake -> mistake.field().equals(field.name()))
                .findFirst()
                .map(mistake -> field.wrong(mistake.sentence()))
                .orElse(field);
    }
}
