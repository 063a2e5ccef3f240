package fr.maillage.platform.guard.web;

import fr.maillage.platform.guard.Bucket;
import fr.maillage.platform.guard.NetworkPrefix;
import fr.maillage.platform.guard.Spending;
import fr.maillage.platform.guard.Throttle;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
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
        Optional<Bucket> bucket = bucket(request.getMethod(), request.getRequestURI());
        Spending answer = bucket.isEmpty()
                ? new Spending.Allowed()
                : throttle.spend(bucket.get(), NetworkPrefix.of(request.getRemoteAddr()), 1);
        switch (answer) {
            case Spending.Allowed allowed -> chain.doFilter(request, response);
            case Spending.Wait wait -> {
                if (bucket.equals(Optional.of(Bucket.SEARCH)) && slack.tryAcquire()) {
                    beyondShare(request, response, chain);
                } else {
                    refuse(response, wait);
                }
            }
        }
    }

    private void beyondShare(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } finally {
            slack.release();
        }
    }

    private static Optional<Bucket> bucket(String method, String path) {
        if (method.equals("POST")
                && (path.equals("/connexion/cle/question") || path.startsWith("/connexion/externe"))) {
            return Optional.of(Bucket.ENTRANCE);
        }
        if (path.endsWith(".pdf")) {
            return Optional.of(Bucket.PRINT);
        }
        boolean list = path.equals("/lieux") || path.equals("/lieux/filtres") || path.startsWith("/trouver");
        return list ? Optional.of(Bucket.SEARCH) : Optional.empty();
    }

    private static void refuse(HttpServletResponse response, Spending.Wait wait) throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait.seconds()));
        response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
    }
}
