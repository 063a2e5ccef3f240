package fr.maillage.platform.shell;

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
        return text("aide", "Aide", Section.HELP);
    }

    @GetMapping("/accessibilite")
    ResponseEntity<byte[]> accessibility() {
        return text("accessibilite", "Accessibilité", null);
    }

    @GetMapping("/plan-du-site")
    ResponseEntity<byte[]> map() {
        return text("plan-du-site", "Plan du site", null);
    }

    @GetMapping("/donnees-personnelles")
    ResponseEntity<byte[]> personalData() {
        return text("donnees-personnelles", "Données personnelles", null);
    }

    @GetMapping("/mentions-legales")
    ResponseEntity<byte[]> legal() {
        return text("mentions-legales", "Mentions légales", null);
    }

    @GetMapping("/accompagner")
    ResponseEntity<byte[]> accompany() {
        return door("shell/accompany.jte", "J’accompagne quelqu’un", "Chercher avec la personne, imprimer sa fiche.");
    }

    @GetMapping("/proposer-mon-aide")
    ResponseEntity<byte[]> offer() {
        return door("shell/offer.jte", "Je propose mon aide", "Donner du temps, du matériel ou un lieu.");
    }

    private ResponseEntity<byte[]> text(String name, String title, @Nullable Section section) {
        TextPage page = new TextPage(pages.frame(title, title + " du site Maillage.", section), texts.html(name));
        return pages.kept(pages.mark(name), "shell/text.jte", page);
    }

    private ResponseEntity<byte[]> door(String template, String title, String description) {
        return pages.kept(pages.mark(template), template, new DoorPage(pages.frame(title, description, null)));
    }
}
