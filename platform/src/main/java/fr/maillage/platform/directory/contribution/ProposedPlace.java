package fr.maillage.platform.directory.contribution;

import fr.maillage.platform.directory.Contact;
import fr.maillage.platform.directory.Location;
import fr.maillage.platform.directory.Memberships;
import fr.maillage.platform.directory.Place;
import fr.maillage.platform.directory.PlaceHours;
import fr.maillage.platform.directory.PlaceId;
import fr.maillage.platform.directory.PlaceKind;
import fr.maillage.platform.directory.Provenance;
import fr.maillage.platform.directory.Reception;
import fr.maillage.platform.directory.Slug;
import fr.maillage.platform.identity.Caller;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The first draft of a place that somebody proposes: its name and where it is, and nothing that nobody said. */
final class ProposedPlace {
    private ProposedPlace() {}

    static Place draft(String name, TypedAddress where, Caller from, LocalDate today) {
        return new Place(
                new PlaceId(UUID.randomUUID()),
                Slug.of(name, where.commune().name()),
                name,
                PlaceKind.FIXED,
                null,
                null,
                Set.of(),
                new Location(
                        where.street(),
                        null,
                        where.postalCode(),
                        where.commune().code(),
                        where.commune().name(),
                        null,
                        null,
                        true),
                Contact.NONE,
                PlaceHours.UNKNOWN,
                Reception.UNKNOWN,
                null,
                null,
                List.of(),
                Memberships.NONE,
                List.of(),
                new Provenance(People.word(from, today), Map.of(), null, false));
    }
}
