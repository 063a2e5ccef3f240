package fr.maillage.platform.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Objects;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** Where people are led after a form, and what their browser says of itself. */
final class Ways {
    static final String DOOR = "/connexion";
    static final String INSIDE = "/equipe";
    private static final Pattern OF_THIS_PRODUCT = Pattern.compile("/[\\p{Alnum}][\\p{Alnum}/._-]{0,300}");

    private Ways() {}

    static ResponseEntity<byte[]> towards(String address) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(address))
                .build();
    }

    /** Leads on with a new session, whose secret only the cookie holds. */
    static ResponseEntity<byte[]> towards(String address, String secret, HttpServletRequest request) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(address))
                .header(HttpHeaders.SET_COOKIE, SessionCookie.holding(secret, request))
                .build();
    }

    /** Only pages of this product: a path, never another host. */
    static String inside(String next) {
        return OF_THIS_PRODUCT.matcher(next).matches() ? next : INSIDE;
    }

    /** The browser and the machine, in two words: « Firefox sous Windows ». */
    static String device(HttpServletRequest request) {
        String agent = Objects.requireNonNullElse(request.getHeader(HttpHeaders.USER_AGENT), "");
        String browser = agent.contains("Edg/")
                ? "Edge"
                : agent.contains("Firefox/")
                        ? "Firefox"
                        : agent.contains("Chrome/") ? "Chrome" : agent.contains("Safari/") ? "Safari" : "Navigateur";
        String machine = agent.contains("Android")
                ? "Android"
                : agent.contains("iPhone") || agent.contains("iPad")
                        ? "iPhone ou iPad"
                        : agent.contains("Windows")
                                ? "Windows"
                                : agent.contains("Mac OS X") ? "Mac" : agent.contains("Linux") ? "Linux" : "";
        return machine.isEmpty() ? browser : browser + ", " + machine;
    }
}
