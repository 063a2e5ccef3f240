package fr.maillage.platform.directory.contribution.web;

import static fr.maillage.engines.language.Words.mark;

import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** Answers that the pages of contribution share. */
final class Redirects {
    static final String TOO_MANY = mark(
            "Beaucoup de messages viennent d’arriver d’ici. Votre texte est gardé : réessayez dans une heure, ou appelez.");

    private Redirects() {}

    /** Sends the browser to another page, so that a reload sends nothing again. */
    static ResponseEntity<byte[]> to(String address) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(address))
                .build();
    }
}
