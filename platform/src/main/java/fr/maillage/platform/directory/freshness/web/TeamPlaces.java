package fr.maillage.platform.directory.freshness.web;

import fr.maillage.platform.directory.Directory;
import fr.maillage.platform.directory.Place;
import fr.maillage.platform.directory.PlaceId;
import fr.maillage.platform.directory.freshness.PlaceTarget;
import fr.maillage.platform.identity.Access;
import fr.maillage.platform.identity.Caller;
import fr.maillage.platform.identity.Right;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** The places of team pages: one that is not yours answers as one that does not exist. */
@Component
class TeamPlaces {
    private final Directory directory;
    private final Access access;

    TeamPlaces(Directory directory, Access access) {
        this.directory = directory;
        this.access = access;
    }

    Place get(UUID id, Caller caller) {
        return get(id, caller, Right.VERIFY_PLACE);
    }

    Place get(UUID id, Caller caller, Right right) {
        Place place = directory
                .findPublished(new PlaceId(id))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        access.require(caller, right, PlaceTarget.of(place), "lieu " + id);
        return place;
    }

    Optional<Place> find(PlaceId id) {
        return directory.findPublished(id);
    }

    static ResponseEntity<byte[]> towards(String address) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(address))
                .build();
    }
}
