package fr.maillage.platform.opendata.api;

import fr.maillage.platform.opendata.Catalogue;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.json.JsonMapper;

/** The answers of the API: JSON under a licence, with a mark by which a reader is spared what it already has (RFC 9110, 13.1.2). */
final class Answers {
    private Answers() {}

    /**
     * The body, or « same » to whoever has it.
     *
     * @param mark of this version, between quotes
     * @param caching how long it may be kept
     */
    static ResponseEntity<byte[]> of(
            HttpServletRequest request, String mark, String caching, JsonMapper json, Supplier<Map<String, ?>> body) {
        boolean known = holds(request.getHeader(HttpHeaders.IF_NONE_MATCH), mark);
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(known ? HttpStatus.NOT_MODIFIED : HttpStatus.OK)
                .header(HttpHeaders.CACHE_CONTROL, caching)
                .header(HttpHeaders.ETAG, mark);
        return known
                ? answer.build()
                : answer.contentType(MediaType.APPLICATION_JSON)
                        .header(HttpHeaders.LINK, "<" + Catalogue.LICENCE + ">; rel=\"license\"")
                        .body(json.writeValueAsBytes(body.get()));
    }

    private static boolean holds(@Nullable String marks, String mark) {
        return marks != null
                && (marks.strip().equals("*")
                        || Arrays.stream(marks.split(","))
                                .anyMatch(one -> bare(one).equals(bare(mark))));
    }

    private static String bare(String mark) {
        String text = mark.strip();
        return text.startsWith("W/") ? text.substring(2) : text;
    }
}
