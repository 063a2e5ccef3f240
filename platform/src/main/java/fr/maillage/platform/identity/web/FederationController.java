package fr.maillage.platform.identity.web;

import fr.maillage.platform.identity.Caller;
import fr.maillage.platform.identity.Sessions;
import fr.maillage.platform.identity.federation.AccessRequests;
import fr.maillage.platform.identity.federation.Arrival;
import fr.maillage.platform.identity.federation.Departure;
import fr.maillage.platform.identity.federation.Federation;
import fr.maillage.platform.identity.federation.Wish;
import fr.maillage.platform.kernel.OpenToAll;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Where people leave for the territory’s provider and come back from it. */
@Controller
@OpenToAll
class FederationController {
    private final Federation federation;
    private final AccessRequests requests;
    private final Sessions sessions;
    private final Passage passage;
    private final Home home;

    FederationController(
            Federation federation, AccessRequests requests, Sessions sessions, Passage passage, Home home) {
        this.federation = federation;
        this.requests = requests;
        this.sessions = sessions;
        this.passage = passage;
        this.home = home;
    }

    /** Says where one goes; the form that follows is what leaves, for a link changes nothing. */
    @GetMapping("/connexion/externe")
    ResponseEntity<byte[]> announce(@RequestParam(name = "suite", defaultValue = "") String next) {
        return passage.before(label(), Ways.inside(next));
    }

    @PostMapping("/connexion/externe")
    ResponseEntity<byte[]> leave(
            @RequestParam(name = "suite", defaultValue = "") String next, HttpServletRequest request) {
        return depart(new Wish.SignIn(Ways.inside(next)), request);
    }

    /** Whose account one may come in with, as read on a button; empty when there is no provider. */
    Optional<String> findLabel() {
        return federation.findLabel();
    }

    /** Sends somebody to the provider, for whatever she wishes. */
    ResponseEntity<byte[]> depart(Wish wish, HttpServletRequest request) {
        String label = label();
        return switch (federation.depart(wish, home.of(request))) {
            case Departure.Towards towards ->
                passage.onward(towards.provider())
                        .header(HttpHeaders.SET_COOKIE, ReturnCookie.holding(towards.browser(), request))
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .header(HttpHeaders.CONTENT_TYPE, "text/html; charset=utf-8")
                        .body(passage.leaving(
                                "Vous continuez avec " + label,
                                "Une autre page s’ouvre. Vous y montrez qui vous êtes, puis vous revenez ici.",
                                towards.provider()));
            case Departure.Down down -> down();
        };
    }

    @GetMapping("/connexion/externe/retour")
    ResponseEntity<byte[]> arrive(@RequestParam Map<String, String> answer, Caller caller, HttpServletRequest request) {
        requireProvider();
        Arrival arrival = federation.arrive(
                answer, ReturnCookie.secretOf(request), caller, Ways.device(request), home.of(request));
        return switch (arrival) {
            case Arrival.Entered entered -> {
                // The session that this browser held is over: the new one takes its place.
                SessionCookie.secretOf(request).ifPresent(sessions::close);
                yield towards(entered.next(), request, SessionCookie.holding(entered.secret(), request));
            }
            case Arrival.Linked linked -> towards("/compte/entrees", request);
            case Arrival.Stranger stranger ->
                passage.stranger(
                        "Vous n’avez pas encore de compte ici",
                        "Nous savons maintenant qui vous êtes. Si vous avez déjà un compte ici, connectez-vous à votre façon habituelle, puis reliez les deux dans « Mon compte ». Sinon, demandez un accès.",
                        stranger.handle());
            case Arrival.Refused refused ->
                passage.refused(HttpStatus.UNPROCESSABLE_CONTENT, "Vous n’êtes pas entré", refused.sentence());
            case Arrival.Down down -> down();
        };
    }

    /** Asks for an account with what the provider has just said. */
    @PostMapping("/connexion/externe/demande")
    ResponseEntity<byte[]> ask(@RequestParam(name = "demande", defaultValue = "") String handle) {
        return requests.ask(handle)
                ? passage.stay(
                        "Votre demande est partie",
                        "La personne qui administre l’annuaire la lira. Elle verra votre nom, votre adresse et la structure que votre compte indique.")
                : passage.refused(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "Votre demande a trop attendu",
                        "Connectez-vous de nouveau, puis demandez un accès.");
    }

    /** Where the provider sends people who have left both. */
    @GetMapping("/deconnexion/retour")
    ResponseEntity<byte[]> left() {
        return passage.stay("Vous êtes déconnecté", "Votre session est fermée ici et chez votre fournisseur.");
    }

    private void requireProvider() {
        if (findLabel().isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    private String label() {
        return federation.findLabel().orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private ResponseEntity<byte[]> down() {
        return passage.refused(
                HttpStatus.SERVICE_UNAVAILABLE,
                "Votre fournisseur ne répond pas",
                "Nous n’arrivons pas à joindre la page où vous montrez qui vous êtes. Réessayez dans quelques minutes, ou entrez d’une autre façon depuis la page de connexion.");
    }

    private static ResponseEntity<byte[]> towards(String page, HttpServletRequest request, String... cookies) {
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(page))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.SET_COOKIE, ReturnCookie.forgotten(request));
        for (String cookie : cookies) {
            answer.header(HttpHeaders.SET_COOKIE, cookie);
        }
        return answer.build();
    }
}
