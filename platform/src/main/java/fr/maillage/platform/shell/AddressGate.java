package fr.maillage.platform.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * What no page has to think of: an address much longer than any that we write is refused before it comes back several
 * times in our own headers, and the one character that PostgreSQL keeps nowhere (U+0000) is left out of every answer.
 */
@Component
@Order(5)
class AddressGate extends OncePerRequestFilter {
    private static final int LONGEST_QUESTION = 1_500;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String question = request.getQueryString();
        if (question != null && question.length() > LONGEST_QUESTION) {
            response.sendError(HttpStatus.URI_TOO_LONG.value());
        } else {
            chain.doFilter(new Storable(request), response);
        }
    }

    private static final class Storable extends HttpServletRequestWrapper {
        Storable(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getParameter(String name) {
            String value = super.getParameter(name);
            return value == null ? null : storable(value);
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            String[] values = super.getParameterValues(name);
            return values == null ? null : storable(values);
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            Map<String, String[]> all = new LinkedHashMap<>();
            super.getParameterMap().forEach((name, values) -> all.put(name, storable(values)));
            return all;
        }

        private static String[] storable(String[] values) {
            return Arrays.stream(values).map(Storable::storable).toArray(String[]::new);
        }

        private static String storable(String value) {
            return value.replace("\0", "");
        }
    }
}
