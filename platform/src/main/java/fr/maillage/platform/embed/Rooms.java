package fr.maillage.platform.embed;

import fr.maillage.engines.geo.TravelTime;
import fr.maillage.platform.orientation.web.WizardRooms;
import fr.maillage.platform.search.Search;
import fr.maillage.platform.search.web.ListRooms;
import fr.maillage.platform.territory.Territories;
import fr.maillage.platform.ui.Pages;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Keeps a list and a wizard for each part that somebody asked for, made anew when the directory changes. */
@Component
class Rooms {
    /** A département has about five hundred communes; a site that embeds all of them is not one that anybody visits. */
    private static final int KEPT = 64;

    private final Search search;
    private final ListRooms lists;
    private final WizardRooms wizards;
    private final Pages pages;
    private final TravelTime travel;
    private final Map<String, Room> rooms = new LinkedHashMap<>(KEPT, 0.75f, true);

    Rooms(Search search, ListRooms lists, WizardRooms wizards, Pages pages, Territories territories) {
        this.search = search;
        this.lists = lists;
        this.wizards = wizards;
        this.pages = pages;
        this.travel = new TravelTime(territories.served().barriers());
    }

    /** A list and a wizard over one version of the places of a part. */
    record Room(long version, ListRooms.Room list, WizardRooms.Room wizard) {}

    synchronized Room of(Part part) {
        long version = search.current().version();
        Room known = rooms.get(part.code());
        if (known != null && known.version() == version) {
            return known;
        }
        Search within = search.within(part.communeCodes());
        Pages embedded = pages.embedded(part.base());
        Room room = new Room(version, lists.over(within, embedded), wizards.over(within, travel, embedded));
        rooms.put(part.code(), room);
        if (rooms.size() > KEPT) {
            rooms.remove(rooms.keySet().iterator().next());
        }
        return room;
    }
}
