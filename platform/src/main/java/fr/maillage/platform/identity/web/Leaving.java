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

    ResponseEntity<byte[]> leave(HttpServletRequest request) {
        Optional<String> secret = SessionCookie.secretOf(request);
        Optional<URI> farewell = secret.flatMap(held -> federation.findFarewell(held, home.of(request)));
        secret.ifPresent(sessions::close);
        ResponseEntity.BodyBuilder answer = farewell.map(passage::onward)
                .orElseGet(() ->
                        ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create("/connexion?fait=sortie")))
                .header(HttpHeaders.SET_COOKIE, SessionCookie.forgotten(request))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("Clear-Site-Data", CLEAR);
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
