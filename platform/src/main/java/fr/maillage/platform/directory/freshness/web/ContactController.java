package fr.maillage.platform.directory.freshness.web;

import fr.maillage.platform.directory.Place;
import fr.maillage.platform.directory.freshness.ContactLinks;
import fr.maillage.platform.directory.freshness.PlaceLetter;
import fr.maillage.platform.identity.Caller;
import fr.maillage.platform.identity.Requires;
import fr.maillage.platform.identity.Right;
import fr.maillage.platform.ui.Notice;
import fr.maillage.platform.ui.Pages;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** {@code /equipe/lieux/…/contact}: a link to the place by mail, or a letter with a code. */
@Controller
@Requires(Right.VERIFY_PLACE)
class ContactController {
    private final TeamPlaces places;
    private final ContactLinks links;
    private final Letters letters;
    private final SheetLines sheets;
    private final Pages pages;

    ContactController(TeamPlaces places, ContactLinks links, Letters letters, SheetLines sheets, Pages pages) {
        this.places = places;
        this.links = links;
        this.letters = letters;
        this.sheets = sheets;
        this.pages = pages;
    }

    @GetMapping("/equipe/lieux/{id}/contact")
    ResponseEntity<byte[]> show(@PathVariable("id") UUID id, Caller caller) {
        return page("Joindre le lieu", places.get(id, caller), null, null);
    }

    @PostMapping("/equipe/lieux/{id}/contact/courriel")
    ResponseEntity<byte[]> mail(@PathVariable("id") UUID id, Caller caller) {
        Place place = places.get(id, caller);
        Notice notice = links.mail(place, null, caller)
                ? new Notice(Notice.Tone.DONE, "Le lien est parti", "Il sert une fois, pendant trente jours.")
                : new Notice(Notice.Tone.CAREFUL, "Aucun courriel ne peut partir", "Préparez plutôt une lettre.");
        return page("Lien par courriel", place, notice, null);
    }

    @PostMapping("/equipe/lieux/{id}/contact/lettre")
    ResponseEntity<byte[]> letter(@PathVariable("id") UUID id, Caller caller) {
        Place place = places.get(id, caller);
        PlaceLetter letter = links.letter(place, null, caller);
        return page("Lettre avec un code", place, null, letters.view(letter));
    }

    @PostMapping("/equipe/lieux/{id}/contact/lettre.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable("id") UUID id, @RequestParam("code") String code, Caller caller) {
        Place place = places.get(id, caller);
        PlaceLetter letter =
                links.findLetter(place, code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return letters.pdf(List.of(letter), "lettre-" + place.slug());
    }

    private ResponseEntity<byte[]> page(
            String title, Place place, @Nullable Notice notice, @Nullable LetterView letter) {
        String email = links.reachesByMail(place) ? place.contact().emails().getFirst() : null;
        return pages.fresh(
                "freshness/contact.jte",
                new ContactPage(
                        pages.frame(title + "\u00a0: " + place.name(), null, null),
                        sheets.of(place),
                        "/equipe/lieux/" + place.id() + "/contact",
                        "/equipe/appels",
                        email,
                        notice,
                        letter));
    }
}
