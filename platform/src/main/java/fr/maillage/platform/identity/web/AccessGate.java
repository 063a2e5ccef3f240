package fr.maillage.platform.identity.web;

import fr.maillage.platform.database.Outgoing;
import fr.maillage.platform.identity.Access;
import fr.maillage.platform.identity.Caller;
import fr.maillage.platform.identity.Requires;
import fr.maillage.platform.identity.Right;
import fr.maillage.platform.identity.SecondFactors;
import fr.maillage.platform.kernel.OpenToAll;
import fr.maillage.platform.ui.Pages;
import fr.maillage.platform.ui.Routes;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.annotation.Annotation;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.cors.CorsUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Stands before every route and denies by default: a route says who may take it, or nobody does. Whoever is not signed
 * in is led to the door; whoever owes a second factor gives it first; whoever lacks the right reads that the page does not exist.
 */
@Component
class AccessGate implements HandlerInterceptor {
    private static final String STEP_UP = "/compte/second-facteur";

    private final Callers callers;
    private final Access access;
    private final SecondFactors factors;
    private final Outgoing outgoing;

    AccessGate(Callers callers, Access access, SecondFactors factors, Outgoing outgoing) {
        this.callers = callers;
        this.access = access;
        this.factors = factors;
        this.outgoing = outgoing;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        Routes.remember(request);
        if (CorsUtils.isPreFlightRequest(request)) {
            return true;
        }
        if (!(handler instanceof HandlerMethod route)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        Requires required = find(route, Requires.class);
        if (required == null) {
            if (find(route, OpenToAll.class) == null) {
                throw new ResponseStatusException(HttpStatus.NOT_FOUND);
            }
            return true;
        }
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        boolean passes = passes(callers.of(request), required.value(), request, response);
        if (passes) {
            // A team must see at once, wherever it is, that it works on a restored copy.
            outgoing.quarantineNotice().ifPresent(notice -> request.setAttribute(Pages.TEAM_NOTICE, notice));
        }
        return passes;
    }

    private boolean passes(Caller caller, Right right, HttpServletRequest request, HttpServletResponse response) {
        return switch (caller) {
            case Caller.Anyone anyone -> towards("/connexion", request, response);
            case Caller.Console console -> true;
            // The product has no browser: whoever claims to be it is nobody.
            case Caller.Product product -> towards("/connexion", request, response);
            case Caller.SignedIn person
            when !person.strong() && !request.getRequestURI().startsWith(STEP_UP) && factors.isSet(person.account()) ->
                towards(STEP_UP, request, response);
            case Caller.SignedIn person
            when !person.maySomewhere(right) -> {
                access.refuse(person, right, Routes.of(request));
                yield false;
            }
            case Caller.SignedIn person when right.guarded() && !person.strong() -> towards(STEP_UP, request, response);
            case Caller.SignedIn person -> true;
        };
    }

    private static boolean towards(String door, HttpServletRequest request, HttpServletResponse response) {
        String wanted = request.getMethod().equals("GET")
                ? "?suite=" + URLEncoder.encode(request.getRequestURI(), StandardCharsets.UTF_8)
                : "?suite=";
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader(HttpHeaders.LOCATION, door + wanted);
        return false;
    }

    /** What the method says, or else what its controller says. */
    private static <A extends Annotation> @Nullable A find(HandlerMethod route, Class<A> kind) {
        A own = AnnotatedElementUtils.findMergedAnnotation(route.getMethod(), kind);
        boolean speaksForItself = AnnotatedElementUtils.hasAnnotation(route.getMethod(), Requires.class)
                || AnnotatedElementUtils.hasAnnotation(route.getMethod(), OpenToAll.class);
        return speaksForItself ? own : AnnotatedElementUtils.findMergedAnnotation(route.getBeanType(), kind);
    }
}
