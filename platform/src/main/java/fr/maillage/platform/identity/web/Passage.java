package fr.maillage.platform.identity.web;

import fr.maillage.platform.ui.Pages;
import java.net.URI;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * The pages between this product and the provider. The browser is led away by a page and not by an answer to a form,
 * because our rule that forms stay here ({@code form-action 'self'}) would hold it back.
 */
@Component
class Passage {
    private static final String TEMPLATE = "identity/passage.jte";

    private final Pages pages;

    Passage(Pages pages) {
        this.pages = pages;
    }

    ResponseEntity<byte[]> before(String label, String next) {
        return pages.fresh(
                "identity/outside.jte",
                new DoorwayPage(pages.frame("S’identifier avec " + label, null, null), label, next));
    }

    /** Goes on to the provider at once; a link remains for browsers that do not. */
    ResponseEntity.BodyBuilder onward(URI provider) {
        return ResponseEntity.ok().header("Refresh", "0;url=" + provider);
    }

    byte[] leaving(String heading, String sentence, URI provider) {
        return body(pages.fresh(
                TEMPLATE,
                new PassagePage(pages.frame(heading, null, null), heading, sentence, provider.toString(), null)));
    }

    ResponseEntity<byte[]> stay(String heading, String sentence) {
        return pages.fresh(TEMPLATE, page(heading, heading, sentence, null));
    }

    ResponseEntity<byte[]> refused(HttpStatus status, String heading, String sentence) {
        return pages.failed(status, TEMPLATE, page("Erreur : " + heading, heading, sentence, null));
    }

    ResponseEntity<byte[]> stranger(String heading, String sentence, String handle) {
        return pages.fresh(TEMPLATE, page(heading, heading, sentence, handle));
    }

    private PassagePage page(String title, String heading, String sentence, @Nullable String handle) {
        return new PassagePage(pages.frame(title, null, null), heading, sentence, null, handle);
    }

    private static byte[] body(ResponseEntity<byte[]> page) {
        return Objects.requireNonNull(page.getBody());
    }
}
