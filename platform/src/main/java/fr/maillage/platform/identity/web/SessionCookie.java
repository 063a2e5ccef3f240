package fr.maillage.platform.identity.web;

import fr.maillage.platform.identity.Sessions;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.http.ResponseCookie;

/**
 * The cookie of a session, set for people who sign in; {@link DeviceCookie} is the only other. Out of reach of scripts; bound to this host and to TLS as
 * soon as the product is reached by TLS (OWASP ASVS 5.0, 3.3).
 */
final class SessionCookie {
    private static final String NAME = "maillage";
    private static final String NAME_OVER_TLS = "__Host-maillage";

    private SessionCookie() {}

    static String holding(String secret, HttpServletRequest request) {
        return cookie(secret, Sessions.ABSOLUTE_LIMIT, request);
    }

    static String forgotten(HttpServletRequest request) {
        return cookie("", Duration.ZERO, request);
    }

    static Optional<String> secretOf(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        String name = name(request);
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(name))
                        .map(Cookie::getValue)
                        .findFirst();
    }

    private static String name(HttpServletRequest request) {
        return request.isSecure() ? NAME_OVER_TLS : NAME;
    }

    private static String cookie(String value, Duration life, HttpServletRequest request) {
        return ResponseCookie.from(name(request), value)
                .path("/")
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .maxAge(life)
                .build()
                .toString();
    }
}
