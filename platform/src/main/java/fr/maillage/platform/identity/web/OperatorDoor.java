package fr.maillage.platform.identity.web;

import fr.maillage.platform.identity.Operators;
import fr.maillage.platform.ui.Field;
import fr.maillage.platform.ui.Mistake;
import fr.maillage.platform.ui.Pages;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where an operator types the key printed at start. */
@Controller
class OperatorDoor {
    private static final String INSIDE = "/exploitant/imports";

    private final Operators operators;
    private final Pages pages;

    OperatorDoor(Operators operators, Pages pages) {
        this.operators = operators;
        this.pages = pages;
    }

    @GetMapping(OperatorGate.DOOR)
    ResponseEntity<byte[]> door(HttpServletRequest request) {
        boolean known =
                OperatorCookie.secretOf(request).map(operators::recognises).orElse(false);
        return known ? towards(INSIDE, null) : show(HttpStatus.OK, false);
    }

    @PostMapping(OperatorGate.DOOR)
    ResponseEntity<byte[]> enter(
            @RequestParam(name = "cle", defaultValue = "") String key, HttpServletRequest request) {
        Optional<String> secret = operators.enter(key);
        return secret.isPresent()
                ? towards(INSIDE, OperatorCookie.holding(secret.get(), request))
                : show(HttpStatus.UNPROCESSABLE_CONTENT, true);
    }

    @PostMapping("/exploitant/sortir")
    ResponseEntity<byte[]> leave(HttpServletRequest request) {
        OperatorCookie.secretOf(request).ifPresent(operators::leave);
        return towards(OperatorGate.DOOR, OperatorCookie.forgotten(request));
    }

    private ResponseEntity<byte[]> show(HttpStatus status, boolean refused) {
        Field key = Field.text(
                "cle",
                "Clé de l’exploitant",
                "",
                "Elle s’affiche dans la fenêtre où Maillage a été démarré. Par exemple : 7KQ2-MX4B-…");
        String sentence =
                "Cette clé n’est pas la bonne, ou elle a déjà servi. Redémarrez Maillage pour en avoir une autre.";
        OperatorDoorPage page = new OperatorDoorPage(
                pages.frame(refused ? "Erreur : espace exploitant" : "Espace exploitant", null, null),
                refused ? key.wrong(sentence) : key,
                refused ? List.of(new Mistake("cle", sentence)) : List.of());
        return status == HttpStatus.OK
                ? pages.fresh("identity/door.jte", page)
                : pages.failed(status, "identity/door.jte", page);
    }

    private static ResponseEntity<byte[]> towards(String address, @org.jspecify.annotations.Nullable String cookie) {
        ResponseEntity.BodyBuilder answer =
                ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(address));
        return (cookie == null ? answer : answer.header(HttpHeaders.SET_COOKIE, cookie)).build();
    }
}
