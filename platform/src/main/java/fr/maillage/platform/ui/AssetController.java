package fr.maillage.platform.ui;

import fr.maillage.platform.kernel.OpenToAll;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.server.ResponseStatusException;

/** Sends the files of {@link Assets}, compressed once at start, kept for ever by browsers. */
@Controller
@OpenToAll
class AssetController {
    private static final String FOR_EVER = "public, max-age=31536000, immutable";
    private static final String A_DAY = "public, max-age=86400";
    private final Assets assets;

    AssetController(Assets assets) {
        this.assets = assets;
    }

    @GetMapping("/static/{name}")
    ResponseEntity<byte[]> file(
            @PathVariable("name") String name,
            @Nullable @RequestHeader(value = HttpHeaders.ACCEPT_ENCODING, required = false) String accepted) {
        Optional<Asset> asset = assets.find(name);
        return asset.map(found -> send(found, accepted))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @GetMapping("/favicon.svg")
    ResponseEntity<byte[]> favicon() {
        return small("image/svg+xml", "favicon.svg");
    }

    @GetMapping("/manifest.webmanifest")
    ResponseEntity<byte[]> manifest() {
        return small("application/manifest+json", "manifest.webmanifest");
    }

    @GetMapping("/robots.txt")
    ResponseEntity<byte[]> robots() {
        return small("text/plain; charset=utf-8", "robots.txt");
    }

    private static ResponseEntity<byte[]> send(Asset asset, @Nullable String accepted) {
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, asset.contentType())
                .header(HttpHeaders.CACHE_CONTROL, FOR_EVER)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        if (asset.compressed() && accepted != null && accepted.contains("gzip")) {
            return answer.header(HttpHeaders.CONTENT_ENCODING, "gzip").body(asset.gzip());
        }
        return answer.body(asset.content());
    }

    private static ResponseEntity<byte[]> small(String contentType, String path) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, contentType)
                .header(HttpHeaders.CACHE_CONTROL, A_DAY)
                .body(Resource.bytes(path));
    }
}
