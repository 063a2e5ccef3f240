package fr.maillage.platform.identity.web;

import fr.maillage.platform.identity.Caller;
import fr.maillage.platform.identity.Requires;
import fr.maillage.platform.identity.Right;
import fr.maillage.platform.identity.Sessions;
import fr.maillage.platform.identity.passkeys.Added;
import fr.maillage.platform.identity.passkeys.Opened;
import fr.maillage.platform.identity.passkeys.Passkeys;
import fr.maillage.platform.identity.passkeys.Site;
import fr.maillage.platform.kernel.OpenToAll;
import fr.maillage.platform.ui.Pages;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the script of passkeys asks and answers. Sentences come with failures, for the script to show. */
@Controller
class PasskeyController {
    private final Passkeys passkeys;
    private final Sessions sessions;
    private final FreshProof proof;
    private final Home home;
    private final Pages pages;

    PasskeyController(Passkeys passkeys, Sessions sessions, FreshProof proof, Home home, Pages pages) {
        this.passkeys = passkeys;
        this.sessions = sessions;
        this.proof = proof;
        this.home = home;
        this.pages = pages;
    }

    @GetMapping("/connexion/cle")
    @OpenToAll
    ResponseEntity<byte[]> door(@RequestParam(name = "suite", defaultValue = "") String next) {
        return pages.fresh(
                "identity/key.jte",
                new DoorwayPage(pages.frame("Entrer avec une clé d’accès", null, null), "", Ways.inside(next)));
    }

    @PostMapping("/connexion/cle/question")
    @OpenToAll
    ResponseEntity<Object> askWho(HttpServletRequest request) {
        return answer(HttpStatus.OK, passkeys.askWho(site(request)));
    }

    @PostMapping("/connexion/cle")
    @OpenToAll
    ResponseEntity<Object> enter(HttpServletRequest request) throws IOException {
        PasskeyAnswer answer = PasskeyAnswer.read(request);
        Opened opened = passkeys.open(answer.handle(), answer.credential(), site(request), Ways.device(request));
        return switch (opened) {
            case Opened.Entered entered -> {
                SessionCookie.secretOf(request).ifPresent(sessions::close);
                yield ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_JSON)
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .header(HttpHeaders.SET_COOKIE, SessionCookie.holding(entered.secret(), request))
                        .body(Map.of("adresse", Ways.inside(answer.next())));
            }
            case Opened.Refused refused -> sorry(refused.sentence());
        };
    }

    @PostMapping("/compte/entrees/cles/question")
    @Requires(Right.OWN_ACCOUNT)
    ResponseEntity<Object> askForKey(Caller.SignedIn person, HttpServletRequest request) {
        return proof.isGiven(request)
                ? answer(HttpStatus.OK, passkeys.askForKey(person, site(request), "Maillage"))
                : stale();
    }

    @PostMapping("/compte/entrees/cles")
    @Requires(Right.OWN_ACCOUNT)
    ResponseEntity<Object> add(Caller.SignedIn person, HttpServletRequest request) throws IOException {
        if (!proof.isGiven(request)) {
            return stale();
        }
        PasskeyAnswer answer = PasskeyAnswer.read(request);
        return switch (passkeys.add(person, answer.handle(), answer.credential(), answer.name(), site(request))) {
            case Added.Kept kept -> answer(HttpStatus.OK, Map.of("adresse", "/compte/entrees"));
            case Added.Refused refused -> sorry(refused.sentence());
        };
    }

    private Site site(HttpServletRequest request) {
        return new Site(home.of(request).toString());
    }

    private static ResponseEntity<Object> stale() {
        return sorry("Votre session est ouverte depuis trop longtemps pour cela. Déconnectez-vous, puis revenez.");
    }

    private static ResponseEntity<Object> sorry(String sentence) {
        return answer(HttpStatus.UNPROCESSABLE_CONTENT, Map.of("phrase", sentence));
    }

    private static ResponseEntity<Object> answer(HttpStatus status, Object body) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(body);
    }
}
