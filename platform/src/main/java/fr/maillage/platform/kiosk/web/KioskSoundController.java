package fr.maillage.platform.kiosk.web;

import fr.maillage.platform.kernel.OpenToAll;
import fr.maillage.platform.kiosk.Terminals;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** {@code /borne/…/son/…}: a screen read aloud by a person. */
@Controller
@OpenToAll
class KioskSoundController {
    private final Terminals terminals;
    private final Sounds sounds;

    KioskSoundController(Terminals terminals, Sounds sounds) {
        this.terminals = terminals;
        this.sounds = sounds;
    }

    @GetMapping("/borne/{key:[0-9a-f]{64}}/son/{name}")
    ResponseEntity<Resource> sound(@PathVariable("key") String key, @PathVariable("name") String name) {
        if (terminals.find(key).isEmpty() || sounds.find(name).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "audio/mpeg")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(new FileSystemResource(sounds.path(name)));
    }
}
