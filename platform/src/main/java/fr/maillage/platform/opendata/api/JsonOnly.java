package fr.maillage.platform.opendata.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerInterceptor;

/** Tells whoever wants something else than JSON that there is nothing else, and where the files are. */
final class JsonOnly implements HandlerInterceptor {
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        String wanted = request.getHeader(HttpHeaders.ACCEPT);
        if (wanted == null || wanted.isBlank() || takesJson(wanted)) {
            return true;
        }
        throw new ResponseStatusException(
                HttpStatus.NOT_ACCEPTABLE,
                "Cette interface répond en JSON : demandez « application/json ». Les autres formats sont en fichiers,"
                        + " à l’adresse /donnees.");
    }

    private static boolean takesJson(String wanted) {
        try {
            return MediaType.parseMediaTypes(wanted).stream()
                    .anyMatch(type -> type.getQualityValue() > 0 && type.includes(MediaType.APPLICATION_JSON));
        } catch (InvalidMediaTypeException noType) {
            return false;
        }
    }
}
