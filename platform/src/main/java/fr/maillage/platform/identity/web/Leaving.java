package fr.maillage.platform.identity.web;

import fr.maillage.platform.identity.Sessions;
import fr.maillage.platform.identity.federation.Federation;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Ends a session here, and leads whoever came from the provider to its own exit (OpenID Connect RP-Initiated Logout). */
@Component
class Leaving {
    private static final String CLEAR = "\"cache\", \"storage\"";

    private final Sessions sessions;
    private final Federation federation;
    private final Passage passage;
    private final Home home;

    Leaving(Sessions sessions, Federation federation, Passage passage, Home home) {
        this.sessions = sessions;
        this.federation = federation;
        this.passage = passage;
        this.home = home;
    }

    /** Leads to the sign-in page, which says what was done. */
    static ResponseEntity.BodyBuilder towardsTheDoor(String done) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(Ways.DOOR + "?fait=" + done));
    }

    /** Takes the cookie back and throws away what the browser kept. */
    static ResponseEntity.BodyBuilder forgotten(ResponseEntity.BodyBuilder answer, HttpServletRequest request) {
        return answer.header(HttpHeaders.SET_COOKIE, SessionCookie.forgotten(request))
                .header("Clear-Site-Data", CLEAR);
    }

    ResponseEntity<byte[]> leave(HttpServletRequest request) {
        Optional<String> secret = SessionCookie.secretOf(request);
        Optional<URI> farewell = secret.flatMap(held -> federation.findFarewell(held, home.of(request)));
        secret.ifPresent(sessions::close);
        ResponseEntity.BodyBuilder answer = farewell.map(passage::onward).orElseGet(() -> towardsTheDoor("sortie"));
        forgotten(answer, request).header(HttpHeaders.CACHE_CONTROL, "no-store");
        return farewell.isEmpty()
                ? answer.build()
                : answer.header(HttpHeaders.CONTENT_TYPE, "text/html; charset=utf-8")
                        .body(passage.leaving(
                                "Vous êtes déconnecté d’ici",
                                "Nous fermons aussi votre session chez "
                                        + federation.findLabel().orElse("votre fournisseur") + ".",
                                farewell.get()));
    }
}
