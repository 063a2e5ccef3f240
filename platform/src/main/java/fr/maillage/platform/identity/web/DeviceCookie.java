package fr.maillage.platform.identity.web;

import fr.maillage.platform.identity.Visitor;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;

/**
 * What the device of a colleague keeps for half a year after she entered with her password, so that it is known next time
 * and nobody else's tries delay her. Sent to the door alone; opens nothing.
 */
final class DeviceCookie {
    private static final String NAME = "maillage-appareil";
    private static final Duration LIFE = Duration.ofDays(180);

    private DeviceCookie() {}

    static Visitor visitor(HttpServletRequest request) {
        Cookie[] cookies = Objects.requireNonNullElse(request.getCookies(), new Cookie[0]);
        String known = Arrays.stream(cookies)
                .filter(cookie -> cookie.getName().equals(name(request)))
                .map(Cookie::getValue)
                .findFirst()
                .orElse("");
        return new Visitor(request.getRemoteAddr(), Ways.device(request), known);
    }

    /** Leads on with a new session, on a device that is known from now on. */
    static ResponseEntity<byte[]> towards(String address, String secret, String known, HttpServletRequest request) {
        ResponseCookie device = ResponseCookie.from(name(request), known)
                .path(Ways.DOOR)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .maxAge(LIFE)
                .build();
        ResponseEntity<byte[]> entered = Ways.towards(address, secret, request);
        return ResponseEntity.status(entered.getStatusCode())
                .headers(entered.getHeaders())
                .header(HttpHeaders.SET_COOKIE, device.toString())
                .build();
    }

    private static String name(HttpServletRequest request) {
        return request.isSecure() ? "__Secure-" + NAME : NAME;
    }
}
