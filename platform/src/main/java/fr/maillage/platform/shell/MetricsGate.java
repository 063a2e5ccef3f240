package fr.maillage.platform.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The figures of the machine are for whoever runs it: only this machine may ask for them. Whether the product is well is
 * for everybody.
 */
@Component
@Order(5)
class MetricsGate extends OncePerRequestFilter {
    private static final String MANAGEMENT = "/actuator";
    private static final String HEALTH = MANAGEMENT + "/health";

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        return !path.startsWith(MANAGEMENT) || path.equals(HEALTH);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean here = InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress();
        boolean forwarded = request.getHeader("Forwarded") != null || request.getHeader("X-Forwarded-For") != null;
        if (here && !forwarded) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
