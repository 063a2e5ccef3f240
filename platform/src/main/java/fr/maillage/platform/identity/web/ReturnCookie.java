package fr.maillage.platform.identity.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;
import org.springframework.http.ResponseCookie;

/** Set when somebody leaves for the provider, for the ten minutes she may take to come back in the same browser. */
final class ReturnCookie {
    private static final String NAME = "maillage-retour";
    private static final String NAME_OVER_TLS = "__Host-maillage-retour";
    private static final Duration LIFE = Duration.ofMinutes(10);

    private ReturnCookie() {}

    static String holding(String secret, HttpServletRequest request) {
        return cookie(secret, LIFE, request);
    }

    static String forgotten(HttpServletRequest request) {
        return cookie("", Duration.ZERO, request);
    }

    /** The secret; empty when the browser brings none. */
    static String secretOf(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? ""
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(name(request)))
                        .map(Cookie::getValue)
                        .findFirst()
                        .orElse("");
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
