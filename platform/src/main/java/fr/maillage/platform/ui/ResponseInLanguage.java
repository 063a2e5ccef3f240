package fr.maillage.platform.ui;

import fr.maillage.engines.language.Language;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** A response that leads on in the language that was asked. */
final class ResponseInLanguage extends HttpServletResponseWrapper {
    private final Language language;

    ResponseInLanguage(HttpServletResponse response, Language language) {
        super(response);
        this.language = language;
    }

    @Override
    public void setHeader(String name, @Nullable String value) {
        super.setHeader(name, changed(name, value));
    }

    @Override
    public void addHeader(String name, @Nullable String value) {
        super.addHeader(name, changed(name, value));
    }

    @Override
    public void sendRedirect(String location) throws IOException {
        super.sendRedirect(Addresses.in(language, location));
    }

    private @Nullable String changed(String name, @Nullable String value) {
        return value != null && name.equalsIgnoreCase(HttpHeaders.LOCATION) ? Addresses.in(language, value) : value;
    }
}
