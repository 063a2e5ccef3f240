package fr.maillage.platform.search.web;

import static fr.maillage.engines.language.Words.say;

import fr.maillage.platform.directory.Place;
import fr.maillage.platform.directory.Revisions;
import fr.maillage.platform.directory.WithdrawnPlace;
import fr.maillage.platform.search.Snapshot;
import fr.maillage.platform.ui.French;
import fr.maillage.platform.ui.Pages;
import fr.maillage.platform.ui.Section;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** Makes the page of a place that is no longer in the directory. */
@Component
class GonePages {
    private final Revisions revisions;
    private final SheetPages sheets;
    private final Pages pages;

    GonePages(Revisions revisions, SheetPages sheets, Pages pages) {
        this.revisions = revisions;
        this.sheets = sheets;
        this.pages = pages;
    }

    /** The page, when a place was public under this address; the database is asked only for addresses nobody has now. */
    Optional<GonePage> find(Snapshot snapshot, String slug, ZonedDateTime now) {
        try {
            return revisions.findWithdrawn(slug).map(gone -> page(snapshot, gone, now));
        } catch (DataAccessException databaseAway) {
            return Optional.empty();
        }
    }

    private GonePage page(Snapshot snapshot, WithdrawnPlace gone, ZonedDateTime now) {
        Place place = gone.place();
        String commune = place.location().commune();
        return new GonePage(
                pages.frame(place.name() + " n’est plus dans l’annuaire", null, Section.PLACES),
                place.name(),
                French.date(gone.since().atZone(now.getZone()).toLocalDate()),
                gone.why().reason(),
                sheets.nearby(snapshot, place, now),
                commune.isEmpty() ? say("Tous les lieux") : French.there(say("Les lieux"), commune),
                Address.of("/lieux").with(Param.WHERE, commune).href(),
                PlaceCards.href(place) + "/historique");
    }
}
