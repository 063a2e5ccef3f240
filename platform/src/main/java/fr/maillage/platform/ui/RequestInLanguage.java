package fr.maillage.platform.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.jspecify.annotations.Nullable;

/** A request whose path has no language any more. */
final class RequestInLanguage extends HttpServletRequestWrapper {
    private final String path;

    RequestInLanguage(HttpServletRequest request, String path) {
        super(request);
        this.path = path;
    }

    @Override
    public String getRequestURI() {
        return path;
    }

    @Override
    public String getServletPath() {
        return path;
    }

    @Override
    public @Nullable String getPathInfo() {
        return null;
    }

    @Override
    public StringBuffer getRequestURL() {
        String whole = super.getRequestURL().toString();
        int host = whole.indexOf("//") + 2;
        int slash = whole.indexOf('/', host);
        return new StringBuffer(slash < 0 ? whole : whole.substring(0, slash)).append(path);
    }
}
