package fr.maillage.platform.identity.web;

import fr.maillage.platform.kernel.Settings;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.springframework.stereotype.Component;

/**
 * The address of the product as browsers must know it: the one that the territory gave it. While it was given none, the
 * port on which this request really arrived; what a visitor writes in the header {@code Host} never counts.
 */
@Component
class Home {
    private static final String UNSAID = "localhost";

    private final URI publicUrl;

    Home(Settings settings) {
        this.publicUrl = settings.publicUrl();
    }

    /** Scheme, host and port, without a final slash. */
    URI of(HttpServletRequest request) {
        if (UNSAID.equals(publicUrl.getHost())) {
            return URI.create("http://localhost:" + request.getLocalPort());
        }
        return URI.create(publicUrl.getScheme() + "://" + publicUrl.getRawAuthority());
    }
}
