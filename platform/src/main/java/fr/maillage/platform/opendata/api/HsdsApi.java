package fr.maillage.platform.opendata.api;

import fr.maillage.platform.kernel.OpenToAll;
import fr.maillage.platform.kernel.Settings;
import fr.maillage.platform.opendata.HsdsServices;
import fr.maillage.platform.opendata.HsdsServices.Entry;
import fr.maillage.platform.opendata.HsdsWords;
import fr.maillage.platform.search.Search;
import fr.maillage.platform.search.Snapshot;
import fr.maillage.platform.ui.Pages;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.databind.json.JsonMapper;

/** {@code /api/hsds}: the reading API of HSDS 3.0, pages numbered from one as the specification asks. */
@RestController
@OpenToAll
@AnySite
@RequestMapping("/api/hsds")
class HsdsApi {
    private final Search search;
    private final Pages pages;
    private final JsonMapper json;
    private final URI publicUrl;
    private volatile @Nullable Read read;

    HsdsApi(Search search, Pages pages, JsonMapper json, Settings settings) {
        this.search = search;
        this.pages = pages;
        this.json = json;
        this.publicUrl = settings.publicUrl();
    }

    private record Read(long version, HsdsServices services) {}

    @GetMapping({"", "/"})
    ResponseEntity<byte[]> meta(HttpServletRequest request) {
        return answer(
                request,
                Map.of(
                        "version", "3.0",
                        "profile", "https://docs.openreferral.org/en/3.0/",
                        "openapi_url", publicUrl.resolve("/api/openapi.json").toString()));
    }

    @GetMapping("/services")
    ResponseEntity<byte[]> services(
            @RequestParam(name = "page", defaultValue = "1") int page,
            @RequestParam(name = "per_page", defaultValue = "50") int size,
            @RequestParam(name = "organization_id", required = false) @Nullable UUID organization,
            @RequestParam(name = "taxonomy_term_id", required = false) @Nullable UUID term,
            @RequestParam(name = "modified_after", defaultValue = "") String modifiedAfter,
            @RequestParam(name = "full", defaultValue = "false") boolean full,
            HttpServletRequest request) {
        HsdsServices services = current();
        HsdsFilter filter = new HsdsFilter(organization, term, modifiedAfter);
        List<Entry> found = services.list().stream().filter(filter::keeps).toList();
        return answer(request, HsdsPage.of(found, page, size, full ? services::full : services::brief));
    }

    @GetMapping("/services/{id}")
    ResponseEntity<byte[]> service(@PathVariable("id") UUID id, HttpServletRequest request) {
        HsdsServices services = current();
        return answer(request, services.full(services.find(id).orElseThrow(HsdsApi::absent)));
    }

    @GetMapping("/service_at_locations")
    ResponseEntity<byte[]> atLocations(
            @RequestParam(name = "page", defaultValue = "1") int page,
            @RequestParam(name = "per_page", defaultValue = "50") int size,
            @RequestParam(name = "postcode", defaultValue = "") String postcode,
            HttpServletRequest request) {
        HsdsServices services = current();
        List<Entry> found = services.list().stream()
                .filter(entry -> postcode.isEmpty()
                        || entry.place().location().postalCode().equals(postcode))
                .toList();
        return answer(request, HsdsPage.of(found, page, size, services::atLocation));
    }

    @GetMapping("/service_at_locations/{id}")
    ResponseEntity<byte[]> atLocation(@PathVariable("id") UUID id, HttpServletRequest request) {
        HsdsServices services = current();
        return answer(
                request,
                services.list().stream()
                        .filter(entry -> HsdsWords.atLocationId(entry.id()).equals(id))
                        .findFirst()
                        .map(services::atLocation)
                        .orElseThrow(HsdsApi::absent));
    }

    @GetMapping("/organizations")
    ResponseEntity<byte[]> organizations(
            @RequestParam(name = "page", defaultValue = "1") int page,
            @RequestParam(name = "per_page", defaultValue = "50") int size,
            HttpServletRequest request) {
        return answer(
                request, HsdsPage.of(List.copyOf(current().organizations().values()), page, size, Function.identity()));
    }

    @GetMapping("/organizations/{id}")
    ResponseEntity<byte[]> organization(@PathVariable("id") UUID id, HttpServletRequest request) {
        Map<String, Object> found = current().organizations().get(id);
        if (found == null) {
            throw absent();
        }
        return answer(request, found);
    }

    @GetMapping("/taxonomies")
    ResponseEntity<byte[]> taxonomies(HttpServletRequest request) {
        return answer(request, HsdsPage.of(List.of(HsdsWords.taxonomy()), 1, 50, Function.identity()));
    }

    @GetMapping("/taxonomies/{id}")
    ResponseEntity<byte[]> taxonomy(@PathVariable("id") UUID id, HttpServletRequest request) {
        Map<String, Object> taxonomy = HsdsWords.taxonomy();
        if (!id.equals(taxonomy.get("id"))) {
            throw absent();
        }
        return answer(request, taxonomy);
    }

    @GetMapping("/taxonomy_terms")
    ResponseEntity<byte[]> terms(
            @RequestParam(name = "page", defaultValue = "1") int page,
            @RequestParam(name = "per_page", defaultValue = "50") int size,
            HttpServletRequest request) {
        return answer(request, HsdsPage.of(HsdsWords.terms(), page, size, Function.identity()));
    }

    @GetMapping("/taxonomy_terms/{id}")
    ResponseEntity<byte[]> term(@PathVariable("id") UUID id, HttpServletRequest request) {
        return answer(
                request,
                HsdsWords.terms().stream()
                        .filter(term -> id.equals(term.get("id")))
                        .findFirst()
                        .orElseThrow(HsdsApi::absent));
    }

    private HsdsServices current() {
        Snapshot snapshot = search.current();
        Read known = read;
        if (known == null || known.version() != snapshot.version()) {
            known = new Read(snapshot.version(), new HsdsServices(snapshot, publicUrl));
            read = known;
        }
        return known.services();
    }

    private ResponseEntity<byte[]> answer(HttpServletRequest request, Map<String, ?> body) {
        String mark = pages.mark("hsds-" + search.current().version());
        return Answers.of(request, mark, "public, max-age=30", json, () -> body);
    }

    private static ResponseStatusException absent() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND, "Rien n’a cet identifiant ici.");
    }
}
