package fr.maillage.platform.shell;

import fr.maillage.platform.shell.ErrorPage.Typed;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A form that could not be taken, as it was sent. Not those of a terminal: its screen is seen by everybody. */
final class SentForm {
    private static final Set<String> SECRETS = Set.of("motdepasse", "actuel", "code", "cle");
    private static final Pattern TERMINAL = Pattern.compile("(?:/[a-z-]+)?/borne(?:/.*)?");
    /** A word of ours, a number, a date or a code of ours: whoever filled in the form did not write it. */
    private static final Pattern OURS = Pattern.compile("[\\p{Alnum}_.:/=+-]*");

    private SentForm() {}

    /** Where it was sent; nothing when no form was. */
    static @Nullable String findAddress(HttpServletRequest request) {
        Object address = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        boolean form = "POST".equals(request.getAttribute(RequestDispatcher.ERROR_METHOD))
                && Objects.requireNonNullElse(request.getContentType(), "")
                        .startsWith("application/x-www-form-urlencoded");
        return form && address instanceof String path && !TERMINAL.matcher(path).matches() ? path : null;
    }

    static List<Typed> typed(HttpServletRequest request) {
        return findAddress(request) == null
                ? List.of()
                : request.getParameterMap().entrySet().stream()
                        .flatMap(box -> Arrays.stream(box.getValue()).map(value -> typed(box.getKey(), value)))
                        .toList();
    }

    private static Typed typed(String name, String value) {
        boolean secret = SECRETS.contains(name);
        return new Typed(
                name,
                secret ? "" : value,
                secret,
                !secret && !OURS.matcher(value).matches());
    }
}
