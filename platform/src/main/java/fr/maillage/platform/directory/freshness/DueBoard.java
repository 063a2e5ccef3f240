package fr.maillage.platform.directory.freshness;

import fr.maillage.platform.directory.Directory;
import fr.maillage.platform.directory.PublicDirectory;
import java.util.List;
import org.springframework.stereotype.Component;

/** Every public place with its next check. Read from the directory again only when that has changed. */
@Component
class DueBoard {
    private final Directory directory;
    private final PlaceNeeds needs;
    private volatile Board kept = new Board(-1, List.of());

    DueBoard(Directory directory, PlaceNeeds needs) {
        this.directory = directory;
        this.needs = needs;
    }

    List<DuePlace> places() {
        Board known = kept;
        if (known.version() == directory.version()) {
            return known.places();
        }
        PublicDirectory read = directory.read();
        Board fresh = new Board(
                read.version(),
                read.places().stream()
                        .map(place -> DuePlace.of(place, needs.of(place)))
                        .toList());
        kept = fresh;
        return fresh.places();
    }

    private record Board(long version, List<DuePlace> places) {}
}
