package fr.maillage.engines.match;

import java.util.EnumMap;
import java.util.Map;

/** Builds records for tests: only what the test is about. */
final class Told {
    private final Map<PlaceField, String> cells = new EnumMap<>(PlaceField.class);

    static Told place(String name) {
        return new Told().with(PlaceField.NAME, name);
    }

    Told with(PlaceField field, String value) {
        cells.put(field, value);
        return this;
    }

    Told in(String commune) {
        return with(PlaceField.COMMUNE, commune);
    }

    Told at(String address) {
        return with(PlaceField.ADDRESS, address);
    }

    Told on(double latitude, double longitude) {
        return with(PlaceField.LATITUDE, String.valueOf(latitude))
                .with(PlaceField.LONGITUDE, String.valueOf(longitude));
    }

    Told phone(String phone) {
        return with(PlaceField.PHONE, phone);
    }

    Told email(String email) {
        return with(PlaceField.EMAIL, email);
    }

    Told siret(String siret) {
        return with(PlaceField.SIRET, siret);
    }

    MatchRecord as(String id) {
        return MatchRecord.fromCells(id, cells);
    }
}
