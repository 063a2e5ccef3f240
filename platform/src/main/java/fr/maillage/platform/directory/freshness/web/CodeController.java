package fr.maillage.platform.directory.freshness.web;

import static fr.maillage.engines.language.Words.say;

import fr.maillage.platform.directory.freshness.CodeOutcome;
import fr.maillage.platform.directory.freshness.ContactLinks;
import fr.maillage.platform.directory.freshness.Typed;
import fr.maillage.platform.guard.NetworkPrefix;
import fr.maillage.platform.kernel.OpenToAll;
import fr.maillage.platform.ui.Field;
import fr.maillage.platform.ui.Mistake;
import fr.maillage.platform.ui.Pages;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /confirmer}: the short address printed on letters, where their code is typed. */
@Controller
@OpenToAll
class CodeController {
    private static final String WAIT_SECONDS = "900";

    private final ContactLinks links;
    private final Pages pages;

    CodeController(ContactLinks links, Pages pages) {
        this.links = links;
        this.pages = pages;
    }

    @GetMapping("/confirmer")
    ResponseEntity<byte[]> door(@RequestParam(name = "code", defaultValue = "") String code) {
        return pages.fresh(
                "freshness/code.jte", page(say("Votre lettre a un code"), field(Typed.line(code, 20)), List.of()));
    }

    @PostMapping("/confirmer")
    ResponseEntity<byte[]> enter(
            @RequestParam(name = "code", defaultValue = "") String code, HttpServletRequest request) {
        return switch (links.enter(code, NetworkPrefix.of(request.getRemoteAddr()))) {
            case CodeOutcome.Opened opened -> ConfirmController.towards(opened.token());
            case CodeOutcome.Refused refused ->
                wrong(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        code,
                        say(
                                "Ce code n’ouvre rien. Vérifiez-le sur la lettre\u00a0: douze lettres et chiffres. Il sert une fois, pendant trente jours."));
            case CodeOutcome.TooMany tooMany -> later(code);
        };
    }

    private ResponseEntity<byte[]> later(String code) {
        ResponseEntity<byte[]> page = wrong(
                HttpStatus.TOO_MANY_REQUESTS,
                code,
                say("Trop de codes faux sont venus d’ici. Réessayez dans un quart d’heure, ou appelez-nous."));
        return ResponseEntity.status(page.getStatusCode())
                .headers(page.getHeaders())
                .header(HttpHeaders.RETRY_AFTER, WAIT_SECONDS)
                .body(page.getBody());
    }

    private ResponseEntity<byte[]> wrong(HttpStatus status, String code, String sentence) {
        return pages.failed(
                status,
                "freshness/code.jte",
                page(
                        say("Code à vérifier"),
                        field(Typed.line(code, 20)).wrong(sentence),
                        List.of(new Mistake("code", sentence))));
    }

    private CodePage page(String title, Field code, List<Mistake> mistakes) {
        return new CodePage(pages.frame(title, null, null), code, mistakes);
    }

    private static Field field(String value) {
        return new Field(
                "code",
                say("Le code de votre lettre"),
                "text",
                value,
                say("Douze lettres et chiffres, par exemple 7KQ2-M3XW-9ABC. Majuscules et tirets ne comptent pas."),
                null,
                "off");
    }
}
