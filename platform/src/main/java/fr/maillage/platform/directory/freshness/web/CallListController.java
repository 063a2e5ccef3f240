package fr.maillage.platform.directory.freshness.web;

import fr.maillage.platform.directory.PlaceId;
import fr.maillage.platform.directory.freshness.CallLine;
import fr.maillage.platform.directory.freshness.Calls;
import fr.maillage.platform.directory.freshness.ContactLinks;
import fr.maillage.platform.directory.freshness.PlaceTarget;
import fr.maillage.platform.identity.Caller;
import fr.maillage.platform.identity.Requires;
import fr.maillage.platform.identity.Right;
import fr.maillage.platform.ui.French;
import fr.maillage.platform.ui.Notice;
import fr.maillage.platform.ui.Pages;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /equipe/appels}: the places to call, in order, and the next one. */
@Controller
@Requires(Right.VERIFY_PLACE)
class CallListController {
    private static final int SHOWN = 20;

    private final Calls calls;
    private final ContactLinks links;
    private final CallScope scope;
    private final CallViews views;
    private final Pages pages;

    CallListController(Calls calls, ContactLinks links, CallScope scope, CallViews views, Pages pages) {
        this.calls = calls;
        this.links = links;
        this.scope = scope;
        this.views = views;
        this.pages = pages;
    }

    @GetMapping("/equipe/appels")
    ResponseEntity<byte[]> list(
            @RequestParam(name = "commune", defaultValue = "") String commune,
            @RequestParam(name = "campagne", defaultValue = "") String campaign,
            @RequestParam(name = "fait", defaultValue = "") String done,
            Caller caller) {
        CallScope.Part part = scope.of(commune, campaign);
        List<CallLine> lines = calls.list(caller, part.filter());
        return pages.fresh(
                "freshness/calls.jte",
                new CallsPage(
                        pages.frame("Appeler les lieux", null, null),
                        French.count(lines.size(), "lieu à appeler", "lieux à appeler"),
                        views.communes("commune", "Commune", part.filter().commune()),
                        part.question(),
                        part.campaign() == null ? null : part.campaign().title(),
                        notice(done),
                        lines.stream().limit(SHOWN).map(views::line).toList(),
                        links.listWishes().stream()
                                .filter(place -> caller.may(Right.VERIFY_PLACE, PlaceTarget.of(place)))
                                .map(views::wish)
                                .toList()));
    }

    @PostMapping("/equipe/appels/suivant")
    ResponseEntity<byte[]> next(
            @RequestParam(name = "commune", defaultValue = "") String commune,
            @RequestParam(name = "campagne", defaultValue = "") String campaign,
            Caller caller) {
        CallScope.Part part = scope.of(commune, campaign);
        Optional<PlaceId> place = calls.takeNext(caller, part.filter());
        String nothing = part.question().isEmpty() ? "?fait=fini" : part.question() + "&fait=fini";
        return TeamPlaces.towards(place.map(found -> CallViews.address(found.value()) + part.question())
                .orElse("/equipe/appels" + nothing));
    }

    private static @Nullable Notice notice(String done) {
        return switch (done) {
            case "note" -> new Notice(Notice.Tone.DONE, "C’est noté", "Vous pouvez passer au lieu suivant.");
            case "pris" ->
                new Notice(
                        Notice.Tone.CAREFUL,
                        "Quelqu’un s’occupe déjà de ce lieu",
                        "Passez au lieu suivant. Si votre quart d’heure était fini, reprenez le lieu et notez à nouveau.");
            case "rendu" -> new Notice(Notice.Tone.INFO, "Le lieu est rendu", "Un collègue peut l’appeler.");
            case "saisi" -> new Notice(Notice.Tone.DONE, "La feuille est enregistrée", "Merci pour ces appels.");
            case "fini" ->
                new Notice(
                        Notice.Tone.DONE,
                        "Plus rien à appeler ici",
                        "Tous ces lieux sont à jour, en attente d’un rappel, ou sans téléphone.");
            default -> null;
        };
    }
}
