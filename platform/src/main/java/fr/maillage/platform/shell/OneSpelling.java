package fr.maillage.platform.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Every address has one spelling: what stands behind, gates and counters first, reads the address that the page is found by.
 * A sign that needs no percent (RFC 3986, 2.3) and has one leads to the plain address; parameters in the path, empty parts
 * and steps upwards lead nowhere.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class OneSpelling extends OncePerRequestFilter {
    private static final Pattern NEEDLESS =
            Pattern.compile("%(?:4[1-9A-Fa-f]|5[0-9AaFf]|6[1-9A-Fa-f]|7[0-9AaEe]|3[0-9]|2[DdEe])");
    private static final Pattern NOWHERE = Pattern.compile(";|//|/\\.{1,2}(?:/|$)|\\\\");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String path = request.getRequestURI();
        String plain = plain(path);
        if (NOWHERE.matcher(plain).find()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (plain.equals(path)) {
            chain.doFilter(request, response);
        } else if (request.getMethod().equals("GET") || request.getMethod().equals("HEAD")) {
            String question = request.getQueryString();
            response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
            response.setHeader(HttpHeaders.LOCATION, question == null ? plain : plain + "?" + question);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** The path without the percents that it does not need. */
    static String plain(String path) {
        Matcher found = NEEDLESS.matcher(path);
        return found.replaceAll(one -> Matcher.quoteReplacement(
                String.valueOf((char) Integer.parseInt(one.group().substring(1), 16))));
    }
}
