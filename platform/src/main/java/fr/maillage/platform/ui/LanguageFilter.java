package fr.maillage.platform.ui;

import fr.maillage.engines.language.Language;
import fr.maillage.engines.language.Words;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads the language of an address and takes it away: everything behind sees the one address of the page, and speaks the
 * language that was asked. Nothing is remembered: no cookie, no session, no guess from the browser.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class LanguageFilter extends OncePerRequestFilter {
    private static final String ASKED = LanguageFilter.class.getName();

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getAttribute(ASKED) instanceof Here here) {
            speak(here, request, response, chain);
            return;
        }
        Optional<Addresses.Asked> found = Addresses.find(request.getRequestURI());
        if (found.isEmpty()) {
            speak(new Here(Language.FRENCH, address(request, request.getRequestURI())), request, response, chain);
            return;
        }
        Addresses.Asked asked = found.get();
        if (asked.hasOneAddress() || asked.language() == Language.FRENCH) {
            response.setStatus(
                    asked.hasOneAddress() ? HttpServletResponse.SC_FOUND : HttpServletResponse.SC_MOVED_PERMANENTLY);
            response.setHeader(HttpHeaders.LOCATION, address(request, asked.path()));
            return;
        }
        Here here = new Here(asked.language(), address(request, asked.path()));
        speak(
                here,
                new RequestInLanguage(request, asked.path()),
                new ResponseInLanguage(response, asked.language()),
                chain);
    }

    private static String address(HttpServletRequest request, String path) {
        String query = request.getQueryString();
        boolean read = HttpMethod.GET.matches(request.getMethod()) || HttpMethod.HEAD.matches(request.getMethod());
        return query == null || !read ? path : path + "?" + query;
    }

    private static void speak(Here here, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        request.setAttribute(ASKED, here);
        try {
            Words.speaking(
                    here.language(),
                    () -> here.during(() -> {
                        chain.doFilter(request, response);
                        return here;
                    }));
        } catch (ServletException | IOException | RuntimeException known) {
            throw known;
        } catch (Exception impossible) {
            throw new ServletException(impossible);
        }
    }
}
