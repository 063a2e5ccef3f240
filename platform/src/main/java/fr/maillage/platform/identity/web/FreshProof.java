package fr.maillage.platform.identity.web;

import fr.maillage.platform.identity.Sessions;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Says whether a person proved who she is lately enough to change her ways in (OWASP ASVS 5.0, 7.5.1). */
@Component
class FreshProof {
    private static final Duration LATELY = Duration.ofMinutes(15);

    private final Sessions sessions;
    private final Clock clock;

    FreshProof(Sessions sessions, Clock clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    boolean isGiven(HttpServletRequest request) {
        return SessionCookie.secretOf(request)
                .flatMap(sessions::findOpening)
                .filter(opened -> clock.instant().isBefore(opened.plus(LATELY)))
                .isPresent();
    }
}
