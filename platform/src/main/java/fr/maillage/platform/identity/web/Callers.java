package fr.maillage.platform.identity.web;

import fr.maillage.platform.identity.Caller;
import fr.maillage.platform.identity.Sessions;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;

/** Finds out who asks, once a request. */
@Component
class Callers {
    private static final String KEPT = Callers.class.getName();

    private final Sessions sessions;

    Callers(Sessions sessions) {
        this.sessions = sessions;
    }

    Caller of(HttpServletRequest request) {
        if (request.getAttribute(KEPT) instanceof Caller known) {
            return known;
        }
        Caller caller = SessionCookie.secretOf(request)
                .flatMap(sessions::recognise)
                .<Caller>map(signedIn -> signedIn)
                .orElseGet(Caller.Anyone::new);
        request.setAttribute(KEPT, caller);
        return caller;
    }
}
