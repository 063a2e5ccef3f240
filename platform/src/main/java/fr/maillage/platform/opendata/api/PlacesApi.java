package fr.maillage.platform.opendata.api;

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
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
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
@AnySite
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
            @RequestParam(name = "bbox", defaultValue = "") String box,
            HttpServletRequest request) {
        if (limit < 1 || limit > MOST) {
            throw new ResponseStatusException(
                    HttpStatus.BAD_REQUEST, "Le paramètre « limite » va de 1 à " + MOST + ".");
        }
        PlaceFilter filter = PlaceFilter.of(commune, service, box);
        Snapshot snapshot = search.current();
        return answer(request, snapshot, () -> page(snapshot, after, filter, limit));
    }

    private Map<String, Object> page(Snapshot snapshot, @Nullable UUID after, PlaceFilter filter, int limit) {
        List<Place> found = after(snapshot, after, filter, limit + 1);
        boolean more = found.size() > limit;
        List<Place> shown = more ? found.subList(0, limit) : found;
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("version", snapshot.version());
        page.put("date", snapshot.takenAt().toString());
        page.put("licence", "etalab-2.0");
        page.put("lieux", shown.stream().map(places::of).toList());
        if (more) {
            page.put("suivant", next(shown.getLast(), limit, filter));
        }
        page.put(
                "changements",
                publicUrl
                        .resolve("/api/v1/changements?depuis=" + snapshot.version())
                        .toString());
        return page;
    }

    @GetMapping("/api/v1/lieux/{id}")
    ResponseEntity<byte[]> one(@PathVariable("id") UUID id, HttpServletRequest request) {
        Snapshot snapshot = search.current();
        Place place = snapshot.find(new PlaceId(id))
                .orElseThrow(() ->
                        new ResponseStatusException(HttpStatus.NOT_FOUND, "Aucun lieu publié n’a cet identifiant."));
        return answer(request, snapshot, () -> places.of(place));
    }

    private List<Place> after(Snapshot snapshot, @Nullable UUID after, PlaceFilter wanted, int most) {
        List<Place> found = new ArrayList<>();
        for (Place place : byIdentity(snapshot)) {
            boolean later = after == null || place.id().value().compareTo(after) > 0;
            if (later && wanted.keeps(place)) {
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

    private String next(Place last, int limit, PlaceFilter filter) {
        String address = "/api/v1/lieux?apres=" + last.id().value() + "&limite=" + limit + filter.query();
        return publicUrl.resolve(address).toString();
    }

    private ResponseEntity<byte[]> answer(
            HttpServletRequest request, Snapshot snapshot, Supplier<Map<String, ?>> body) {
        return Answers.of(request, pages.mark("api-" + snapshot.version()), "public, max-age=30", json, body);
    }
}
