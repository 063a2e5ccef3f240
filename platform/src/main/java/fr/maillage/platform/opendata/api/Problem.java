package fr.maillage.platform.opendata.api;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.databind.json.JsonMapper;

/** What goes wrong in the API, in the form of RFC 9457, with a sentence in French that says what to do. */
@RestControllerAdvice(basePackageClasses = Problem.class)
class Problem {
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

    private ResponseEntity<byte[]> answer(HttpStatusCode status, String detail) {
        Map<String, Object> problem = new LinkedHashMap<>();
        HttpStatus known = HttpStatus.resolve(status.value());
        problem.put("type", "about:blank");
        problem.put("title", known == null ? "Error" : known.getReasonPhrase());
        problem.put("status", status.value());
        problem.put("detail", detail);
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(json.writeValueAsBytes(problem));
    }
}
