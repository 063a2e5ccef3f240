package fr.maillage.platform.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers, as for any question that is not understood, whoever sends bytes that are no text, or an address much longer
 * than any of ours. The server would call it a fault of ours and write the question of the person in the logs; a long
 * address would come back several times in our own headers.
 */
@Component
@Order(1)
class UnreadableQuestions extends OncePerRequestFilter {
    private static final int LONGEST = 1_500;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String question = request.getQueryString();
        if (question != null && question.length() > LONGEST) {
            response.sendError(HttpServletResponse.SC_REQUEST_URI_TOO_LONG);
            return;
        }
        try {
            chain.doFilter(new StorableRequest(request), response);
        } catch (ServletException | InvalidParameterException failed) {
            if (!isUnreadable(failed) || response.isCommitted()) {
                throw failed;
            }
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    private static boolean isUnreadable(@Nullable Throwable failed) {
        return failed != null && (failed instanceof InvalidParameterException || isUnreadable(failed.getCause()));
    }
}
