package fr.maillage.platform.ui;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.servlet.HandlerMapping;

/**
 * What may be written down of an address: the pattern of its route, {@code /invitation/{word}}. The address itself holds
 * what opens an account, a request or a sheet, and what a person asked: no log and no journal keeps it.
 */
public final class Routes {
    private static final String ROUTE = Routes.class.getName();
    private static final String NONE = "(no route)";

    private Routes() {}

    /** Notes which route a request took; the page of an error comes by another. */
    public static void remember(HttpServletRequest request) {
        Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        if (pattern != null && request.getDispatcherType() == DispatcherType.REQUEST) {
            request.setAttribute(ROUTE, pattern.toString());
        }
    }

    /** The route that a request took, or that it took none. */
    public static String of(HttpServletRequest request) {
        return request.getAttribute(ROUTE) instanceof String route ? route : NONE;
    }
}
