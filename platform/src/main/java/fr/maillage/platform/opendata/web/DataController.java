package fr.maillage.platform.opendata.web;

import fr.maillage.platform.kernel.OpenToAll;
import fr.maillage.platform.opendata.Catalogue;
import fr.maillage.platform.opendata.DataFile;
import fr.maillage.platform.opendata.DataFiles;
import fr.maillage.platform.opendata.Prepared;
import fr.maillage.platform.search.Search;
import fr.maillage.platform.ui.Pages;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.time.Clock;
import java.util.Arrays;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CrossOrigin;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.databind.json.JsonMapper;

/** {@code /donnees}: the page of the open data, its files and its catalogue, for any site. */
@Controller
@OpenToAll
@CrossOrigin
class DataController {
    private final DataFiles files;
    private final Catalogue catalogue;
    private final Search search;
    private final Pages pages;
    private final JsonMapper json;
    private final Clock clock;

    DataController(DataFiles files, Catalogue catalogue, Search search, Pages pages, JsonMapper json, Clock clock) {
        this.files = files;
        this.catalogue = catalogue;
        this.search = search;
        this.pages = pages;
        this.json = json;
        this.clock = clock;
    }

    @GetMapping("/donnees")
    ResponseEntity<byte[]> page() {
        DataPage page = DataPage.of(
                pages.frame(
                        "Données ouvertes",
                        "L’annuaire des lieux d’aide numérique, en fichiers libres et par une interface de lecture.",
                        null),
                search.current(),
                Arrays.stream(DataFile.values()).map(files::prepare).toList(),
                clock.getZone());
        return pages.kept(pages.mark("donnees-" + search.current().version()), "opendata/data.jte", page);
    }

    @GetMapping("/donnees/catalogue.jsonld")
    ResponseEntity<byte[]> catalogue() {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/ld+json"))
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=300")
                .body(json.writeValueAsBytes(catalogue.asOf(search.current().takenAt())));
    }

    @GetMapping(DataFile.SCHEMA)
    ResponseEntity<Resource> schema() {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"lieux.schema.json\"")
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=3600")
                .header("Cross-Origin-Resource-Policy", "cross-origin")
                .body(new ClassPathResource("opendata/lieux.schema.json"));
    }

    @GetMapping("/donnees/{name:[a-z0-9.-]+}")
    ResponseEntity<InputStreamResource> download(@PathVariable("name") String name, HttpServletRequest request)
            throws IOException {
        DataFile file = DataFile.find(name).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Prepared prepared = files.prepare(file);
        String mark = pages.mark("donnees-" + file.fileName() + "-" + prepared.version() + "-" + prepared.day());
        if (mark.equals(request.getHeader(HttpHeaders.IF_NONE_MATCH))) {
            return ResponseEntity.status(HttpStatus.NOT_MODIFIED)
                    .header(HttpHeaders.ETAG, mark)
                    .build();
        }
        boolean packed = Objects.requireNonNullElse(request.getHeader(HttpHeaders.ACCEPT_ENCODING), "")
                .contains("gzip");
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, file.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file.fileName() + "\"")
                .header(HttpHeaders.ETAG, mark)
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=60")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING)
                .header(
                        HttpHeaders.LINK,
                        "<" + Catalogue.LICENCE + ">; rel=\"license\"",
                        "<" + file.conformsTo() + ">; rel=\"describedby\"")
                .header("Cross-Origin-Resource-Policy", "cross-origin")
                .lastModified(prepared.takenAt());
        InputStream content = Files.newInputStream(prepared.gzip());
        return packed
                ? answer.header(HttpHeaders.CONTENT_ENCODING, "gzip")
                        .contentLength(Files.size(prepared.gzip()))
                        .body(new InputStreamResource(content))
                : answer.contentLength(prepared.bytes()).body(new InputStreamResource(new GZIPInputStream(content)));
    }
}
