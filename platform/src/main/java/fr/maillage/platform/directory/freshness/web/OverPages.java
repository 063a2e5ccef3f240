package fr.maillage.platform.directory.freshness.web;

import static fr.maillage.engines.language.Words.mark;
import static fr.maillage.engines.language.Words.say;

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
    private static final String MORE = mark("Corriger autre chose");

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
                                say("Vérifié aujourd’hui"),
                                say("La fiche publique le dit déjà, avec «\u00a0confirmé par le lieu\u00a0»."));
                    case CORRECTED ->
                        new Notice(
                                Notice.Tone.DONE,
                                say("C’est corrigé"),
                                say("La fiche publique montre déjà le changement."));
                    case GONE ->
                        new Notice(
                                Notice.Tone.INFO,
                                say("L’équipe va lire votre message"),
                                say("La fiche reste visible jusqu’à sa décision."));
                };
        String more = done.action() == LinkUse.Action.GONE ? null : again;
        return pages.fresh(TEMPLATE, page(say("Merci"), done.place(), notice, done.differences(), more, say(MORE)));
    }

    ResponseEntity<byte[]> over(LinkState.Over over, String again) {
        String sentence =
                switch (over.why()) {
                    case USED -> say("Chaque lien sert une seule fois. Rien n’a changé depuis.");
                    case EXPIRED -> say("Un lien sert pendant trente jours. Celui-ci est plus ancien.");
                    case REPLACED -> say("Un lien plus récent a pris sa place. Cherchez le dernier reçu.");
                };
        Notice notice = new Notice(Notice.Tone.CAREFUL, say("Ce lien a déjà fait son travail"), sentence);
        return page(
                HttpStatus.GONE,
                page(
                        say("Ce lien ne sert plus"),
                        over.place(),
                        notice,
                        List.of(),
                        again,
                        over.justUsed() ? say(MORE) : say("Recevoir un nouveau lien")));
    }

    ResponseEntity<byte[]> unknown() {
        Notice notice = new Notice(
                Notice.Tone.CAREFUL,
                say("Vérifiez l’adresse"),
                say("Elle doit être recopiée en entier. Avec une lettre, tapez son code à la page « confirmer »."));
        return page(
                HttpStatus.NOT_FOUND, page(say("Nous ne connaissons pas ce lien"), null, notice, List.of(), null, ""));
    }

    ResponseEntity<byte[]> another(AnotherLink.Mailed mailed) {
        Notice notice = new Notice(
                Notice.Tone.DONE,
                say("Un nouveau lien est parti"),
                say("Il est envoyé à l’adresse publique du lieu, {0}.", mailed.address()));
        return pages.fresh(TEMPLATE, page(say("Un nouveau lien arrive"), null, notice, List.of(), null, ""));
    }

    ResponseEntity<byte[]> wished() {
        Notice notice = new Notice(
                Notice.Tone.DONE,
                say("Votre demande est notée"),
                say("L’équipe vous enverra une lettre avec un nouveau code, ou vous appellera."));
        return pages.fresh(TEMPLATE, page(say("Demande reçue"), null, notice, List.of(), null, ""));
    }

    private OverPage page(
            String heading,
            @Nullable Place place,
            Notice notice,
            List<BeforeAfter> differences,
            @Nullable String again,
            String againWords) {
        return new OverPage(
                pages.frame(place == null ? heading : say("{0}\u00a0: {1}", heading, place.name()), null, null),
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
