package fr.maillage.platform.identity.web;

import fr.maillage.platform.identity.Operators;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Stands before everything under {@code /exploitant} and {@code /equipe}: deny by default. Only the door itself is open. A form sent from
 * another site is refused whoever sends it (OWASP ASVS 5.0, 3.5.1 and 3.5.3).
 */
@Component
@Order(10)
class OperatorGate extends OncePerRequestFilter {
    static final String DOOR = "/exploitant";
    private static final String TEAM = "/equipe/";

    private final Operators operators;

    OperatorGate(Operators operators) {
        this.operators = operators;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        return !path.equals(DOOR) && !path.startsWith(DOOR + "/") && !path.startsWith(TEAM);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (changesSomething(request) && !comesFromHere(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        boolean known =
                OperatorCookie.secretOf(request).map(operators::recognises).orElse(false);
        if (known || request.getRequestURI().equals(DOOR)) {
            response.setHeader("Cache-Control", "no-store");
            chain.doFilter(request, response);
            return;
        }
        response.sendRedirect(DOOR);
    }

    private static boolean changesSomething(HttpServletRequest request) {
        return !request.getMethod().equals("GET") && !request.getMethod().equals("HEAD");
    }

    /** Browsers say where a form comes from; one that says nothing is too old to lie about it, and has the cookie rule. */
    private static boolean comesFromHere(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin") || site.equals("none");
        }
        String origin = request.getHeader("Origin");
        return origin == null || origin.endsWith("//" + request.getHeader("Host"));
    }
}
