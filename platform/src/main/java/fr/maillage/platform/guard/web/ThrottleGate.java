package fr.maillage.platform.guard.web;

import fr.maillage.platform.guard.Bucket;
import fr.maillage.platform.guard.NetworkPrefix;
import fr.maillage.platform.guard.Rest;
import fr.maillage.platform.guard.Spending;
import fr.maillage.platform.guard.Throttle;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Limits what costs: lists, answers, documents, doors that keep a question for each who knocks. A network that asks for more lists than its share is still answered as
 * long as the node has time; the first to be asked to wait, when it has not, are those who ask the most.
 */
@Component
@Order(7)
class ThrottleGate extends OncePerRequestFilter {
    private static final int BEYOND_SHARE_AT_ONCE = 256;

    private final Throttle throttle;
    private final Semaphore slack;

    @Autowired
    ThrottleGate(Throttle throttle) {
        this(throttle, BEYOND_SHARE_AT_ONCE);
    }

    ThrottleGate(Throttle throttle, int slack) {
        this.throttle = throttle;
        this.slack = new Semaphore(slack);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String path = request.getRequestURI();
        // Reading a parameter reads the body of a form, so only the addresses that need one are asked.
        String limit = Toll.isOfTheApi(path) ? limit(request) : null;
        Optional<Toll> toll = Toll.of(request.getMethod(), path, limit);
        Spending answer = toll.isEmpty()
                ? new Spending.Allowed()
                : throttle.spend(
                        toll.get().bucket(),
                        NetworkPrefix.of(request.getRemoteAddr()),
                        toll.get().cost());
        toll.filter(asked -> asked.bucket() == Bucket.DATA)
                .flatMap(asked -> throttle.findRest(Bucket.DATA, NetworkPrefix.of(request.getRemoteAddr())))
                .ifPresent(rest -> tellRest(response, rest));
        switch (answer) {
            case Spending.Allowed allowed -> chain.doFilter(request, response);
            case Spending.Wait wait -> {
                Bucket bucket = toll.orElseThrow().bucket();
                if (bucket == Bucket.SEARCH && slack.tryAcquire()) {
                    beyondShare(request, response, chain);
                } else if (bucket == Bucket.DATA) {
                    tellMachine(response, wait);
                } else {
                    refuse(response, wait);
                }
            }
        }
    }

    /** Ours in our API, that of HSDS in the other. */
    private static @Nullable String limit(HttpServletRequest request) {
        String own = request.getParameter("limite");
        return own == null ? request.getParameter("per_page") : own;
    }

    /** In the form that the IETF prepares (draft-ietf-httpapi-ratelimit-headers), so that a program paces itself. */
    private static void tellRest(HttpServletResponse response, Rest rest) {
        response.setHeader(
                "RateLimit-Policy",
                "\"lecture\";q=" + rest.most() + ";w=" + rest.window().toSeconds());
        response.setHeader(
                "RateLimit",
                "\"lecture\";r=" + rest.left() + ";t=" + rest.whole().toSeconds());
    }

    private void beyondShare(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } finally {
            slack.release();
        }
    }

    /** In the form of RFC 9457, which the other refusals of the API have too. */
    private static void tellMachine(HttpServletResponse response, Spending.Wait wait) throws IOException {
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait.seconds()));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
        response.setHeader(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, "Retry-After, RateLimit, RateLimit-Policy");
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, "fr");
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        byte[] body = ("{\"type\":\"about:blank\",\"title\":\"Too Many Requests\",\"status\":429,\"detail\":"
                        + "\"Vous demandez beaucoup à la fois. Réessayez dans " + wait.seconds()
                        + " s ; les fichiers de /donnees donnent tout en une fois.\"}")
                .getBytes(StandardCharsets.UTF_8);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private static void refuse(HttpServletResponse response, Spending.Wait wait) throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait.seconds()));
        response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
    }
}
