package fr.maillage.platform.opendata.web;

import fr.maillage.platform.kernel.OpenToAll;
import fr.maillage.platform.kernel.Settings;
import fr.maillage.platform.ui.Pages;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CrossOrigin;
import org.springframework.web.bind.annotation.GetMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** {@code /api}: the reading API told in French, drawn from its OpenAPI description, which machines read beside. */
@Controller
@OpenToAll
class ApiController {
    private static final String DESCRIPTION = "/opendata/openapi.json";

    private final Pages pages;
    private final JsonNode description;
    private final byte[] file;

    ApiController(Pages pages, JsonMapper json, Settings settings) {
        this.pages = pages;
        try (InputStream in = ApiController.class.getResourceAsStream(DESCRIPTION)) {
            this.description = json.readTree(Objects.requireNonNull(in));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        ((ObjectNode) description)
                .putArray("servers")
                .addObject()
                .put("url", settings.publicUrl().toString());
        this.file = json.writeValueAsBytes(description);
    }

    @GetMapping("/api")
    ResponseEntity<byte[]> page() {
        return pages.kept(
                pages.mark("api"),
                "opendata/api.jte",
                ApiPage.of(
                        pages.frame("Interface de lecture", "Lire l’annuaire par une machine, sans inscription.", null),
                        description));
    }

    @GetMapping("/api/openapi.json")
    @CrossOrigin
    ResponseEntity<byte[]> openApi() {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=3600")
                .body(file);
    }
}
