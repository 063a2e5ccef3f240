package fr.maillage.platform.opendata.api;

import fr.maillage.engines.vocabulary.ServiceKind;
import fr.maillage.platform.directory.Place;
import fr.maillage.platform.directory.PlaceId;
import fr.maillage.platform.kernel.OpenToAll;
import fr.maillage.platform.kernel.Settings;
import fr.maillage.platform.search.Search;
import fr.maillage.platform.search.Snapshot;
import fr.maillage.platform.ui.Pages;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.CrossOrigin;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code /api/v1/lieux}: the places, in the order of their identities, which never changes. A page ends with the identity
 * of its last place; the next begins after it, whatever was written in between: nothing is lost and nothing comes twice.
 */
@RestController
@OpenToAll
@CrossOrigin
class PlacesApi {
    static final int MOST = 100;

    private final Search search;
    private final Pages pages;
    private final JsonMapper json;
    private final PlaceJson places;
    private final URI publicUrl;
    private volatile Ordered ordered = new Ordered(-1, List.of());

    PlacesApi(Search search, Pages pages, JsonMapper json, Settings settings) {
        this.search = search;
        this.pages = pages;
        this.json = json;
        this.publicUrl = settings.publicUrl();
        this.places = new PlaceJson(publicUrl);
    }

    private record Ordered(long version, List<Place> places) {}

    @GetMapping("/api/v1/lieux")
    ResponseEntity<byte[]> list(
            @RequestParam(name = "apres", required = false) @Nullable UUID after,
            @RequestParam(name = "limite", defaultValue = "50") int limit,
            @RequestParam(name = "commune", defaultValue = "") String commune,
            @RequestParam(name = "service", defaultValue = "") String service,
            HttpServletRequest request) {
        Snapshot snapshot = search.current();
        String mark = pages.mark("api-" + snapshot.version());
        if (mark.equals(request.getHeader(HttpHeaders.IF_NONE_MATCH))) {
            return ResponseEntity.status(HttpStatus.NOT_MODIFIED)
                    .header(HttpHeaders.ETAG, mark)
                    .build();
        }
        if (limit < 1 || limit > MOST) {
            throw new ResponseStatusException(
                    HttpStatus.BAD_REQUEST, "Le paramètre « limite » va de 1 à " + MOST + ".");
        }
        List<Place> found = after(snapshot, after, wanted(commune, service), limit + 1);
        boolean more = found.size() > limit;
        List<Place> shown = more ? found.subList(0, limit) : found;
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("version", snapshot.version());
        page.put("date", snapshot.takenAt().toString());
        page.put("licence", "etalab-2.0");
        page.put("lieux", shown.stream().map(places::of).toList());
        if (more) {
            page.put("suivant", next(shown.getLast(), limit, commune, service));
        }
        page.put(
                "changements",
                publicUrl
                        .resolve("/api/v1/changements?depuis=" + snapshot.version())
                        .toString());
        return answer(page, mark);
    }

    @GetMapping("/api/v1/lieux/{id}")
    ResponseEntity<byte[]> one(@PathVariable("id") UUID id) {
        Snapshot snapshot = search.current();
        Place place = snapshot.find(new PlaceId(id))
                .orElseThrow(() ->
                        new ResponseStatusException(HttpStatus.NOT_FOUND, "Aucun lieu publié n’a cet identifiant."));
        return answer(places.of(place), pages.mark("api-" + snapshot.version()));
    }

    private List<Place> after(Snapshot snapshot, @Nullable UUID after, Predicate<Place> wanted, int most) {
        List<Place> found = new ArrayList<>();
        for (Place place : byIdentity(snapshot)) {
            boolean later = after == null || place.id().value().compareTo(after) > 0;
            if (later && wanted.test(place)) {
                found.add(place);
                if (found.size() == most) {
                    break;
                }
            }
        }
        return found;
    }

    private List<Place> byIdentity(Snapshot snapshot) {
        Ordered known = ordered;
        if (known.version() != snapshot.version()) {
            known = new Ordered(
                    snapshot.version(),
                    snapshot.places().stream()
                            .sorted(Comparator.comparing(place -> place.id().value()))
                            .toList());
            ordered = known;
        }
        return known.places();
    }

    private static Predicate<Place> wanted(String commune, String service) {
        boolean known = service.isEmpty()
                || Arrays.stream(ServiceKind.values())
                        .anyMatch(kind -> kind.code().equals(service));
        if (!known) {
            throw new ResponseStatusException(
                    HttpStatus.BAD_REQUEST, "Aucun service n’a pour code « " + service + " ». Voir /api.");
        }
        return place -> (commune.isEmpty() || place.location().communeCode().equals(commune))
                && (service.isEmpty()
                        || place.services().stream()
                                .anyMatch(one ->
                                        one.kind() != null && one.kind().code().equals(service)));
    }

    private String next(Place last, int limit, String commune, String service) {
        StringBuilder address = new StringBuilder("/api/v1/lieux?apres=")
                .append(last.id().value())
                .append("&limite=")
                .append(limit);
        if (commune.matches("[0-9AB]{1,5}")) {
            address.append("&commune=").append(commune);
        }
        if (!service.isEmpty()) {
            address.append("&service=").append(service);
        }
        return publicUrl.resolve(address.toString()).toString();
    }

    private ResponseEntity<byte[]> answer(Map<String, Object> body, String mark) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=30")
                .header(HttpHeaders.ETAG, mark)
                .body(json.writeValueAsBytes(body));
    }
}
