package fr.maillage.platform.shell;

import static fr.maillage.engines.language.Words.mark;
import static fr.maillage.engines.language.Words.say;

import fr.maillage.platform.kernel.OpenToAll;
import fr.maillage.platform.ui.Pages;
import fr.maillage.platform.ui.Section;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The pages of plain text, and those behind the second and third doors of the home page. */
@Controller
@OpenToAll
class TextController {
    private final Pages pages;
    private final Texts texts;

    TextController(Pages pages, Texts texts) {
        this.pages = pages;
        this.texts = texts;
    }

    @GetMapping("/aide")
    ResponseEntity<byte[]> help() {
        return text("aide", mark("Aide"), Section.HELP);
    }

    @GetMapping("/accessibilite")
    ResponseEntity<byte[]> accessibility() {
        return text("accessibilite", mark("Accessibilité"), null);
    }

    @GetMapping("/plan-du-site")
    ResponseEntity<byte[]> map() {
        return text("plan-du-site", "Plan du site", null);
    }

    @GetMapping("/donnees-personnelles")
    ResponseEntity<byte[]> personalData() {
        return text("donnees-personnelles", mark("Données personnelles"), null);
    }

    @GetMapping("/mentions-legales")
    ResponseEntity<byte[]> legal() {
        return text("mentions-legales", mark("Mentions légales"), null);
    }

    @GetMapping("/accompagner")
    ResponseEntity<byte[]> accompany() {
        return door(
                "shell/accompany.jte",
                say("J’accompagne quelqu’un"),
                say("Chercher avec la personne, imprimer sa fiche."));
    }

    @GetMapping("/proposer-mon-aide")
    ResponseEntity<byte[]> offer() {
        return door("shell/offer.jte", say("Je propose mon aide"), say("Donner du temps, du matériel ou un lieu."));
    }

    private ResponseEntity<byte[]> text(String name, String title, @Nullable Section section) {
        Texts.Said text = texts.get(name);
        TextPage page = new TextPage(
                pages.frame(say(title), say("{0} du site Maillage.", say(title)), section), text.html(), text.lang());
        return pages.kept(pages.mark(name), "shell/text.jte", page);
    }

    private ResponseEntity<byte[]> door(String template, String title, String description) {
        return pages.kept(pages.mark(template), template, new DoorPage(pages.frame(title, description, null)));
    }
}
