package fr.maillage.platform.shell;

import fr.maillage.platform.kernel.Settings;
import fr.maillage.platform.ui.Site;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** What every answer tells the browser to refuse. Nothing inline, nothing from elsewhere but the tiles of the map. */
@Component
class SecurityHeaders extends OncePerRequestFilter {
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self';"
            + " img-src 'self' data:%s; font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self';"
            + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'; object-src 'none'";
    /** What the frame says to the page around it; nowhere else. */
    private static final String EMBEDDED = "/integre/";
    /** The page that shows an embedded page of this very site. */
    private static final String PREVIEW = "/integrer";

    private final String policy;
    private final String embedders;

    SecurityHeaders(Site site, Settings settings) {
        Site.Tiles tiles = site.tiles();
        String origin = tiles == null ? "" : tiles.origin();
        this.policy = POLICY.formatted(origin.isEmpty() ? "" : " " + origin);
        this.embedders = policy.replace(
                "frame-ancestors 'none'",
                "frame-ancestors " + sources(settings.trust().embedders()));
    }

    /** Words that could end the policy and begin another are left out. */
    private static String sources(String setting) {
        String sources = Arrays.stream(setting.strip().split("\\s+"))
                .filter(source -> source.matches("[A-Za-z0-9.:/*-]+"))
                .collect(Collectors.joining(" "));
        return sources.isEmpty() ? "'none'" : sources;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String path = request.getRequestURI();
        boolean embedded = path.startsWith(EMBEDDED);
        String preview = path.equals(PREVIEW) ? "; frame-src 'self'" : "";
        response.setHeader("Content-Security-Policy", embedded ? embedders : policy + preview);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Permissions-Policy", "geolocation=(self), camera=(), microphone=(), payment=(), usb=()");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", embedded ? "cross-origin" : "same-origin");
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        chain.doFilter(request, response);
    }
}
