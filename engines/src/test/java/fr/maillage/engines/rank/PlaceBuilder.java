package fr.maillage.engines.rank;

import fr.maillage.engines.geo.GeoPoint;
import fr.maillage.engines.vocabulary.AccessMode;
import fr.maillage.engines.vocabulary.Accommodation;
import fr.maillage.engines.vocabulary.Audience;
import fr.maillage.engines.vocabulary.Cost;
import fr.maillage.engines.vocabulary.Equipment;
import fr.maillage.engines.vocabulary.ServiceKind;
import fr.maillage.engines.vocabulary.SupportMode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;

/** A place for the tests: known, active, verified, open now, free and without appointment unless told otherwise. */
final class PlaceBuilder {
    static final ZonedDateTime NOW = ZonedDateTime.of(2026, 12, 1, 10, 0, 0, 0, ZoneId.of("Europe/Paris"));

    private final String id;
    private Optional<GeoPoint> point = Optional.of(new GeoPoint(44.84, -0.58));
    private Optional<String> communeCode = Optional.of("33063");
    private Set<ServiceKind> kinds = Set.of();
    private Set<Audience> audiences = Set.of();
    private boolean reserved;
    private Set<Cost> costs = Set.of(Cost.FREE);
    private Set<AccessMode> accessModes = Set.of(AccessMode.WALK_IN);
    private Set<SupportMode> supportModes = Set.of(SupportMode.INDIVIDUAL);
    private Set<Equipment> equipment = Set.of();
    private Set<String> languages = Set.of();
    private Set<Accommodation> accommodations = Set.of();
    private FirstMoment availability = when -> new Availability.From(NOW.toInstant(), "Ouvert, ferme à 17 h");
    private Optional<LocalDate> verifiedOn = Optional.of(LocalDate.of(2026, 11, 1));
    private Outcome active = Outcome.YES;
    private OptionalInt capacity = OptionalInt.empty();

    private PlaceBuilder(String id) {
        this.id = id;
    }

    static PlaceBuilder place(String id, ServiceKind... kinds) {
        PlaceBuilder builder = new PlaceBuilder(id);
        builder.kinds = Set.of(kinds);
        return builder;
    }

    PlaceBuilder at(double latitude, double longitude) {
        point = Optional.of(new GeoPoint(latitude, longitude));
        return this;
    }

    PlaceBuilder nowhere() {
        point = Optional.empty();
        communeCode = Optional.empty();
        return this;
    }

    PlaceBuilder in(String commune) {
        communeCode = Optional.of(commune);
        return this;
    }

    PlaceBuilder forPublic(boolean only, Audience... publics) {
        audiences = Set.of(publics);
        reserved = only;
        return this;
    }

    PlaceBuilder costing(Cost... all) {
        costs = Set.of(all);
        return this;
    }

    PlaceBuilder reachedBy(AccessMode... modes) {
        accessModes = Set.of(modes);
        return this;
    }

    PlaceBuilder helping(SupportMode... modes) {
        supportModes = Set.of(modes);
        return this;
    }

    PlaceBuilder with(Equipment... things) {
        equipment = Set.of(things);
        return this;
    }

    PlaceBuilder speaking(String... codes) {
        languages = Set.of(codes);
        return this;
    }

    PlaceBuilder accommodating(Accommodation... facts) {
        accommodations = Set.of(facts);
        return this;
    }

    PlaceBuilder open(Function<When, Availability> hours) {
        return hours(hours::apply);
    }

    PlaceBuilder hours(FirstMoment moments) {
        availability = moments;
        return this;
    }

    PlaceBuilder verified(LocalDate day) {
        verifiedOn = Optional.of(day);
        return this;
    }

    PlaceBuilder active(Outcome outcome) {
        active = outcome;
        return this;
    }

    PlaceBuilder free(int places) {
        capacity = OptionalInt.of(places);
        return this;
    }

    Candidate build() {
        return new Candidate(
                id,
                "Lieu " + id,
                point,
                communeCode,
                Optional.of("05 56 00 00 00"),
                List.of(new Offer(kinds, audiences, reserved, costs, accessModes, supportModes)),
                equipment,
                languages,
                Outcome.UNKNOWN,
                accommodations,
                availability,
                verifiedOn,
                active,
                capacity);
    }
}
