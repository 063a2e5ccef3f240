package fr.maillage.platform.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.springframework.http.HttpHeaders;

/** What a browser says of itself. */
final class BrowserDevice {
    private BrowserDevice() {}

    static String of(HttpServletRequest request) {
        return Objects.requireNonNullElse(request.getHeader(HttpHeaders.USER_AGENT), "appareil inconnu");
    }
}
