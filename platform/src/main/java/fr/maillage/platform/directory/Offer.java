package fr.maillage.platform.directory;

import java.util.List;

/** A part of the offer, written together: places, and the actors, programmes and practices that they refer to. */
public record Offer(
        List<Place> places, List<Organization> organizations, List<Programme> programmes, List<Practice> practices) {
    public Offer {
        places = List.copyOf(places);
        organizations = List.copyOf(organizations);
        programmes = List.copyOf(programmes);
        practices = List.copyOf(practices);
    }
}
