package fr.maillage.platform.identity.web;

import fr.maillage.platform.identity.Account;
import fr.maillage.platform.identity.Caller;
import fr.maillage.platform.identity.DemoAccounts;
import fr.maillage.platform.identity.Operators;
import fr.maillage.platform.identity.Sessions;
import fr.maillage.platform.identity.SignInWay;
import fr.maillage.platform.kernel.OpenToAll;
import fr.maillage.platform.ui.Field;
import fr.maillage.platform.ui.Mistake;
import fr.maillage.platform.ui.Pages;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where people sign in, and where they leave. */
@Controller
@OpenToAll
class DoorController {
    private static final String DOOR = "/connexion";
    private static final String INSIDE = "/equipe";

    private final Operators operators;
    private final DemoAccounts demo;
    private final Sessions sessions;
    private final Leaving leaving;
    private final List<SignInWay> ways;
    private final Pages pages;

    DoorController(
            Operators operators,
            DemoAccounts demo,
            Sessions sessions,
            Leaving leaving,
            ObjectProvider<SignInWay> ways,
            Pages pages) {
        this.operators = operators;
        this.demo = demo;
        this.sessions = sessions;
        this.leaving = leaving;
        this.ways =
                ways.stream().sorted(Comparator.comparingInt(SignInWay::order)).toList();
        this.pages = pages;
    }

    @GetMapping(DOOR)
    ResponseEntity<byte[]> door(Caller caller, @RequestParam(name = "suite", defaultValue = "") String next) {
        return switch (caller) {
            case Caller.SignedIn known -> towards(inside(next), Optional.empty());
            case Caller.Console console -> towards(inside(next), Optional.empty());
            case Caller.Anyone anyone -> show(HttpStatus.OK, false, next);
        };
    }

    @PostMapping(DOOR)
    ResponseEntity<byte[]> enter(
            @RequestParam(name = "cle", defaultValue = "") String key,
            @RequestParam(name = "suite", defaultValue = "") String next,
            HttpServletRequest request) {
        Optional<String> secret = operators.enter(key, device(request));
        return secret.isPresent()
                ? towards(inside(next), secret.map(held -> SessionCookie.holding(held, request)))
                : show(HttpStatus.UNPROCESSABLE_CONTENT, true, next);
    }

    /** One press lets a person of the demonstration in; there is nobody to let in elsewhere. */
    @PostMapping(DOOR + "/demonstration")
    ResponseEntity<byte[]> tryOut(
            @RequestParam(name = "personne", defaultValue = "") String email,
            @RequestParam(name = "suite", defaultValue = "") String next,
            HttpServletRequest request) {
        Optional<Account> person = demo.list().stream()
                .filter(account -> account.email().equals(email))
                .findFirst();
        return person.isPresent()
                ? towards(
                        inside(next),
                        person.map(account -> sessions.open(account.id(), device(request), true))
                                .map(held -> SessionCookie.holding(held, request)))
                : show(HttpStatus.NOT_FOUND, false, next);
    }

    @PostMapping("/deconnexion")
    ResponseEntity<byte[]> leave(HttpServletRequest request) {
        return leaving.leave(request);
    }

    private ResponseEntity<byte[]> show(HttpStatus status, boolean refused, String next) {
        Field key = Field.text(
                "cle",
                "Clé de premier accès",
                "",
                "Elle s’affiche dans la fenêtre où Maillage a été démarré. Par exemple : 7KQ2-MX4B-…");
        String sentence =
                "Cette clé n’est pas la bonne, ou elle a déjà servi. Redémarrez Maillage pour en avoir une autre.";
        DoorPage page = new DoorPage(
                pages.frame(refused ? "Erreur : se connecter" : "Se connecter", null, null),
                refused ? key.wrong(sentence) : key,
                refused ? List.of(new Mistake("cle", sentence)) : List.of(),
                demo.list(),
                ways,
                NextPage.inside(next).equals(next) ? next : "");
        return status == HttpStatus.OK
                ? pages.fresh("identity/door.jte", page)
                : pages.failed(status, "identity/door.jte", page);
    }

    private static ResponseEntity<byte[]> towards(String address, Optional<String> cookie) {
        ResponseEntity.BodyBuilder answer =
                ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(address));
        cookie.ifPresent(value -> answer.header(HttpHeaders.SET_COOKIE, value));
        return answer.build();
    }

    /** Only pages of this product: a path, never another host. */
    private static String inside(String next) {
        return next.matches("/[\\p{Alnum}/._-]*") && !next.startsWith("//") ? next : INSIDE;
    }

    private static String device(HttpServletRequest request) {
        return Objects.requireNonNullElse(request.getHeader(HttpHeaders.USER_AGENT), "appareil inconnu");
    }
}
