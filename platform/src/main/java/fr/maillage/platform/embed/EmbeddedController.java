package fr.maillage.platform.embed;

import fr.maillage.platform.kernel.OpenToAll;
import fr.maillage.platform.search.web.Spots;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** {@code /integre/…}: what other sites frame. */
@Controller
@OpenToAll
@RequestMapping("/integre/{code}")
class EmbeddedController {
    private static final String WHERE = "ou";
    private static final String NEAR = "pres";

    private final Parts parts;
    private final Rooms rooms;

    EmbeddedController(Parts parts, Rooms rooms) {
        this.parts = parts;
        this.rooms = rooms;
    }

    @GetMapping("/lieux")
    ResponseEntity<byte[]> list(@PathVariable("code") String code, HttpServletRequest request) {
        return rooms.of(part(code)).list().list(request);
    }

    @GetMapping("/lieux/filtres")
    ResponseEntity<byte[]> filters(@PathVariable("code") String code, HttpServletRequest request) {
        return rooms.of(part(code)).list().filters(request);
    }

    @GetMapping("/trouver")
    ResponseEntity<byte[]> find(@PathVariable("code") String code, HttpServletRequest request) {
        Part part = part(code);
        ResponseEntity<byte[]> answer = rooms.of(part).wizard().find(new Located(request, part));
        URI onwards = answer.getHeaders().getLocation();
        return onwards == null
                ? answer
                : ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .location(URI.create(part.base() + onwards))
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .build();
    }

    private Part part(String code) {
        return parts.find(code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** A request that says in which commune it is made, when the part has only one and the person said nothing. */
    private static final class Located extends HttpServletRequestWrapper {
        private final Map<String, String[]> parameters;

        Located(HttpServletRequest request, Part part) {
            super(request);
            Map<String, String[]> said = new LinkedHashMap<>(request.getParameterMap());
            if (!said.containsKey(WHERE) && !said.containsKey(NEAR)) {
                part.findOnlyCommune().ifPresent(commune -> said.put(WHERE, new String[] {Spots.word(commune)}));
            }
            this.parameters = said;
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return parameters;
        }
    }
}
