package fr.maillage.platform.directory.freshness.web;

import fr.maillage.platform.directory.Place;
import fr.maillage.platform.directory.Revisions;
import fr.maillage.platform.directory.StoredPlace;
import fr.maillage.platform.directory.freshness.OwnWord;
import fr.maillage.platform.identity.Access;
import fr.maillage.platform.identity.Caller;
import fr.maillage.platform.identity.Requires;
import fr.maillage.platform.identity.Right;
import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** {@code /equipe/lieux/…/juste}: the place itself says, in one press, that all is still true. */
@Controller
@Requires(Right.CORRECT_PLACE)
class OwnWordController {
    private final Revisions revisions;
    private final OwnWord word;
    private final Access access;

    OwnWordController(Revisions revisions, OwnWord word, Access access) {
        this.revisions = revisions;
        this.word = word;
        this.access = access;
    }

    @PostMapping("/equipe/lieux/{slug}/juste")
    ResponseEntity<Void> confirm(@PathVariable("slug") String slug, Caller caller) {
        Place place = revisions
                .findBySlug(slug)
                .filter(StoredPlace::published)
                .map(StoredPlace::place)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (!OwnWord.isOf(caller, place)) {
            access.refuse(caller, Right.CORRECT_PLACE, "lieu " + place.id());
        }
        word.confirm(place, caller);
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create("/equipe/lieux/" + slug + "?fait=juste"))
                .build();
    }
}
