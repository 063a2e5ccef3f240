package fr.maillage.platform.directory.harvest.web;

import fr.maillage.platform.database.Outgoing;
import fr.maillage.platform.directory.harvest.Harvests;
import fr.maillage.platform.directory.harvest.Rhythm;
import fr.maillage.platform.identity.Caller;
import fr.maillage.platform.identity.Requires;
import fr.maillage.platform.identity.Right;
import fr.maillage.platform.kernel.Settings;
import fr.maillage.platform.ui.Answer;
import fr.maillage.platform.ui.Check;
import fr.maillage.platform.ui.Choice;
import fr.maillage.platform.ui.Choices;
import fr.maillage.platform.ui.Field;
import fr.maillage.platform.ui.Mistake;
import fr.maillage.platform.ui.Pages;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /equipe/moissons}: files that are fetched by their address. */
@Controller
@Requires(Right.HARVEST_FILES)
@RequestMapping("/equipe/moissons")
class HarvestController {
    private static final String PATH = "/equipe/moissons";
    private static final String TEMPLATE = "directory/harvests.jte";

    private final Harvests harvests;
    private final Pages pages;
    private final Outgoing outgoing;
    private final HarvestWords words;
    private final String hosts;

    HarvestController(Harvests harvests, Pages pages, Outgoing outgoing, Settings settings) {
        this.harvests = harvests;
        this.pages = pages;
        this.outgoing = outgoing;
        this.words = new HarvestWords(settings.zone());
        this.hosts = settings.trust().hosts().strip();
    }

    @GetMapping
    ResponseEntity<byte[]> list() {
        return pages.fresh(TEMPLATE, page("", "", Rhythm.WEEKLY, false, List.of()));
    }

    @PostMapping
    ResponseEntity<byte[]> add(
            @RequestParam(name = "nom", defaultValue = "") String name,
            @RequestParam(name = "adresse", defaultValue = "") String address,
            @RequestParam(name = "rythme", defaultValue = "") String rhythm,
            @RequestParam(name = "sans-relire", defaultValue = "") String unread,
            Caller caller) {
        Rhythm chosen = Answer.of(Rhythm.class, rhythm);
        boolean applied = unread.equals("oui");
        return switch (harvests.add(name, address, chosen, applied, caller)) {
            case Harvests.AddOutcome.Added added -> back();
            case Harvests.AddOutcome.Refused refused ->
                pages.failed(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        TEMPLATE,
                        page(
                                name,
                                address,
                                chosen,
                                applied,
                                List.of(new Mistake(refused.address() ? "adresse" : "nom", refused.sentence()))));
        };
    }

    @PostMapping("/{id}/maintenant")
    ResponseEntity<byte[]> runNow(@PathVariable("id") UUID id, Caller caller) {
        harvests.runNow(id, caller);
        return back();
    }

    @PostMapping("/{id}/suspendre")
    ResponseEntity<byte[]> pause(@PathVariable("id") UUID id, Caller caller) {
        harvests.pause(id, true, caller);
        return back();
    }

    @PostMapping("/{id}/reprendre")
    ResponseEntity<byte[]> resume(@PathVariable("id") UUID id, Caller caller) {
        harvests.pause(id, false, caller);
        return back();
    }

    @PostMapping("/{id}/retirer")
    ResponseEntity<byte[]> remove(@PathVariable("id") UUID id, Caller caller) {
        harvests.remove(id, caller);
        return back();
    }

    private HarvestsPage page(String name, String address, Rhythm rhythm, boolean unread, List<Mistake> mistakes) {
        Field nameField =
                Field.text("nom", "D’où vient ce fichier ?", name, "Par exemple : Département de la Gironde.");
        Field addressField =
                Field.text("adresse", "Adresse du fichier", address, hint()).known("url", "off");
        for (Mistake mistake : mistakes) {
            nameField = mistake.field().equals("nom") ? nameField.wrong(mistake.sentence()) : nameField;
            addressField = mistake.field().equals("adresse") ? addressField.wrong(mistake.sentence()) : addressField;
        }
        return new HarvestsPage(
                pages.frame(
                        mistakes.isEmpty() ? "Fichiers à aller chercher" : "Erreur : fichiers à aller chercher",
                        null,
                        null,
                        outgoing.quarantineNotice().orElse(null)),
                mistakes,
                harvests.list().stream().map(words::line).toList(),
                nameField,
                addressField,
                Choices.of(
                        "rythme",
                        "Quand aller le chercher ?",
                        Arrays.stream(Rhythm.values())
                                .map(one -> new Choice(one.code(), one.words(), null, one == rhythm))
                                .toList()),
                Check.yes("sans-relire", "Appliquer sans relire ce qui est nouveau ou modifié", unread));
    }

    private String hint() {
        return "Elle commence par https://. "
                + (hosts.isEmpty()
                        ? "Aucun site n’est permis pour l’instant : l’exploitant en ajoute au réglage maillage.trust.hosts."
                        : "Sites permis : " + hosts + ". L’exploitant en ajoute au réglage maillage.trust.hosts.");
    }

    private static ResponseEntity<byte[]> back() {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(PATH))
                .build();
    }
}
