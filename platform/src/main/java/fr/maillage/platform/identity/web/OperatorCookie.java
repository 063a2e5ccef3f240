package fr.maillage.platform.identity.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.http.ResponseCookie;

/**
 * The only cookie of the product, set for operators alone. Out of reach of scripts, never sent from another site; over
 * TLS only as soon as the product is reached by TLS.
 */
final class OperatorCookie {
    private static final String NAME = "maillage_exploitant";
    private static final Duration LIFE = Duration.ofHours(12);

    private OperatorCookie() {}

    static String holding(String secret, HttpServletRequest request) {
        return cookie(secret, LIFE, request);
    }

    static String forgotten(HttpServletRequest request) {
        return cookie("", Duration.ZERO, request);
    }

    static Optional<String> secretOf(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(NAME))
                        .map(Cookie::getValue)
                        .findFirst();
    }

    private static String cookie(String value, Duration life, HttpServletRequest request) {
        return ResponseCookie.from(NAME, value)
                .path("/")
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Strict")
                .maxAge(life)
                .build()
                .toString();
    }
}
