package fr.maillage.platform.directory.freshness.web;

import fr.maillage.platform.directory.Place;
import fr.maillage.platform.directory.freshness.AnotherLink;
import fr.maillage.platform.directory.freshness.BeforeAfter;
import fr.maillage.platform.directory.freshness.LinkState;
import fr.maillage.platform.directory.freshness.LinkUse;
import fr.maillage.platform.ui.Notice;
import fr.maillage.platform.ui.Pages;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Thanks, and the several ways in which a link is over. */
@Component
class OverPages {
    private static final String TEMPLATE = "freshness/over.jte";
    private static final String MORE = "Corriger autre chose";

    private final Pages pages;

    OverPages(Pages pages) {
        this.pages = pages;
    }

    ResponseEntity<byte[]> thanks(LinkUse.Done done, String again) {
        Notice notice =
                switch (done.action()) {
                    case RIGHT ->
                        new Notice(
                                Notice.Tone.DONE,
                                "Vérifié aujourd’hui",
                                "La fiche publique le dit déjà, avec «\u00a0confirmé par le lieu\u00a0».");
                    case CORRECTED ->
                        new Notice(Notice.Tone.DONE, "C’est corrigé", "La fiche publique montre déjà le changement.");
                    case GONE ->
                        new Notice(
                                Notice.Tone.INFO,
                                "L’équipe va lire votre message",
                                "La fiche reste visible jusqu’à sa décision.");
                };
        String more = done.action() == LinkUse.Action.GONE ? null : again;
        return pages.fresh(TEMPLATE, page("Merci", done.place(), notice, done.differences(), more, MORE));
    }

    ResponseEntity<byte[]> over(LinkState.Over over, String again) {
        String sentence =
                switch (over.why()) {
                    case USED -> "Chaque lien sert une seule fois. Rien n’a changé depuis.";
                    case EXPIRED -> "Un lien sert pendant trente jours. Celui-ci est plus ancien.";
                    case REPLACED -> "Un lien plus récent a pris sa place. Cherchez le dernier reçu.";
                };
        Notice notice = new Notice(Notice.Tone.CAREFUL, "Ce lien a déjà fait son travail", sentence);
        return page(
                HttpStatus.GONE,
                page(
                        "Ce lien ne sert plus",
                        over.place(),
                        notice,
                        List.of(),
                        again,
                        over.justUsed() ? MORE : "Recevoir un nouveau lien"));
    }

    ResponseEntity<byte[]> unknown() {
        Notice notice = new Notice(
                Notice.Tone.CAREFUL,
                "Vérifiez l’adresse",
                "Elle doit être recopiée en entier. Avec une lettre, tapez son code à la page « confirmer ».");
        return page(HttpStatus.NOT_FOUND, page("Nous ne connaissons pas ce lien", null, notice, List.of(), null, ""));
    }

    ResponseEntity<byte[]> another(AnotherLink.Mailed mailed) {
        Notice notice = new Notice(
                Notice.Tone.DONE,
                "Un nouveau lien est parti",
                "Il est envoyé à l’adresse publique du lieu, " + mailed.address() + ".");
        return pages.fresh(TEMPLATE, page("Un nouveau lien arrive", null, notice, List.of(), null, ""));
    }

    ResponseEntity<byte[]> wished() {
        Notice notice = new Notice(
                Notice.Tone.DONE,
                "Votre demande est notée",
                "L’équipe vous enverra une lettre avec un nouveau code, ou vous appellera.");
        return pages.fresh(TEMPLATE, page("Demande reçue", null, notice, List.of(), null, ""));
    }

    private OverPage page(
            String heading,
            @Nullable Place place,
            Notice notice,
            List<BeforeAfter> differences,
            @Nullable String again,
            String againWords) {
        return new OverPage(
                pages.frame(place == null ? heading : heading + "\u00a0: " + place.name(), null, null),
                heading,
                place == null ? null : place.name(),
                place == null ? null : "/lieux/" + place.slug(),
                notice,
                differences,
                again,
                againWords);
    }

    private ResponseEntity<byte[]> page(HttpStatus status, OverPage page) {
        return pages.failed(status, TEMPLATE, page);
    }
}
