package fr.maillage.platform.opendata.api;

import java.util.LinkedHashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.databind.json.JsonMapper;

/** What goes wrong in the API, in the form of RFC 9457, with a sentence in French that says what to do. */
@RestControllerAdvice(basePackageClasses = Problem.class)
class Problem {
    private static final Logger LOG = LoggerFactory.getLogger(Problem.class);

    private final JsonMapper json;

    Problem(JsonMapper json) {
        this.json = json;
    }

    @ExceptionHandler
    ResponseEntity<byte[]> refused(ResponseStatusException refused) {
        String reason = refused.getReason();
        return answer(refused.getStatusCode(), reason == null ? "Il n’y a rien à cette adresse." : reason);
    }

    @ExceptionHandler
    ResponseEntity<byte[]> unreadable(MethodArgumentTypeMismatchException unreadable) {
        return answer(
                HttpStatus.BAD_REQUEST,
                "La valeur du paramètre « " + unreadable.getName() + " » n’est pas de la forme attendue.");
    }

    /** The public directory is in memory; only the changes are read from the database. */
    @ExceptionHandler({DataAccessException.class, TransactionException.class})
    ResponseEntity<byte[]> away(Exception away) {
        LOG.warn("The API waits for the database: {}", away.getMessage());
        return answer(HttpStatus.SERVICE_UNAVAILABLE, "La base ne répond pas. Réessayez dans une minute.");
    }

    @ExceptionHandler
    ResponseEntity<byte[]> unexpected(RuntimeException unexpected) {
        LOG.error("The API failed", unexpected);
        return answer(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "Quelque chose ne marche pas chez nous. Réessayez dans quelques minutes.");
    }

    private ResponseEntity<byte[]> answer(HttpStatusCode status, String detail) {
        Map<String, Object> problem = new LinkedHashMap<>();
        HttpStatus known = HttpStatus.resolve(status.value());
        problem.put("type", "about:blank");
        problem.put("title", known == null ? "Error" : known.getReasonPhrase());
        problem.put("status", status.value());
        problem.put("detail", detail);
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .header(HttpHeaders.CONTENT_LANGUAGE, "fr")
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
        if (status.value() == HttpStatus.METHOD_NOT_ALLOWED.value()) {
            answer.header(HttpHeaders.ALLOW, "GET, HEAD, OPTIONS");
        }
        if (status.value() == HttpStatus.SERVICE_UNAVAILABLE.value()) {
            answer.header(HttpHeaders.RETRY_AFTER, "60");
        }
        return answer.body(json.writeValueAsBytes(problem));
    }
}
