package fr.maillage.platform.ui;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** A form came back with an answer that it does not offer: nothing is decided, and the page says so. */
public final class UnknownAnswerException extends ResponseStatusException {
    private static final long serialVersionUID = 1;

    public UnknownAnswerException() {
        super(HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
