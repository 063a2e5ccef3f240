package fr.maillage.platform.search;

import fr.maillage.engines.vocabulary.Accommodation;
import fr.maillage.engines.vocabulary.Audience;
import fr.maillage.engines.vocabulary.Equipment;
import fr.maillage.engines.vocabulary.Need;
import fr.maillage.engines.vocabulary.ServiceKind;
import fr.maillage.platform.directory.Freshness;
import fr.maillage.platform.directory.Place;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Random;

/** Invents distinct questions about the places of a directory, as people ask them: some words, some filters, a spot. */
final class SyntheticQuestions {
    private static final List<String> WORDS = List.of(
            "imprimer",
            "scanner",
            "caf",
            "impôts",
            "apprendre ordinateur",
            "arnaque",
            "mot de passe",
            "atelier tablette",
            "permis de conduire",
            "carte grise",
            "emploi",
            "cv",
            "parentalité",
            "wifi",
            "déclaration revenus",
            "photocopie",
            "france services",
            "retraite",
            "bénévoles",
            "robotique");

    private final List<Place> places;
    private final Random random;

    SyntheticQuestions(List<Place> places, long seed) {
        this.places = places;
        this.random = new Random(seed);
    }

    /** A question with words, one service filter or more, a spot, and sometimes a circle, equipment or hours. */
    QueryFixtures.Asking full() {
        QueryFixtures.Asking asking = spot().text(text());
        switch (random.nextInt(4)) {
            case 0 -> asking.services(any(ServiceKind.values())).audiences(any(Audience.values()));
            case 1 -> asking.walkIn().needs(any(Need.values()));
            case 2 -> asking.free().services(any(ServiceKind.values()), any(ServiceKind.values()));
            default -> asking.needs(any(Need.values())).audiences(any(Audience.values()));
        }
        if (random.nextInt(4) == 0) {
            asking.equipment(any(Equipment.values()));
        }
        if (random.nextInt(6) == 0) {
            asking.open(new When.Now());
        }
        return random.nextInt(3) == 0 ? asking.within(2_000 + random.nextInt(20_000)) : asking;
    }

    /** A question of the list page: with or without words, with or without filters, always from a spot of its own. */
    QueryFixtures.Asking list() {
        if (random.nextBoolean()) {
            return full();
        }
        QueryFixtures.Asking asking = spot();
        return random.nextBoolean() ? asking.needs(any(Need.values())).within(5_000) : asking.walkIn();
    }

    /** A question with any filters and no words. */
    QueryFixtures.Asking wordless() {
        QueryFixtures.Asking asking = random.nextBoolean() ? spot() : QueryFixtures.ask();
        if (chance()) {
            asking.needs(any(Need.values()), any(Need.values()));
        }
        if (chance()) {
            asking.services(any(ServiceKind.values()), any(ServiceKind.values()));
        }
        if (chance()) {
            asking.audiences(any(Audience.values()));
        }
        if (chance()) {
            asking.free();
        }
        if (chance()) {
            asking.walkIn();
        }
        return wordlessPlace(asking);
    }

    private QueryFixtures.Asking wordlessPlace(QueryFixtures.Asking asking) {
        if (chance()) {
            asking.equipment(any(Equipment.values()), any(Equipment.values()));
        }
        if (chance()) {
            asking.languages("ar", "lsf");
        }
        if (chance()) {
            asking.programmes("sesame", "france-services");
        }
        if (chance()) {
            asking.accessible(any(Accommodation.values()), any(Accommodation.values()));
        }
        if (chance()) {
            asking.freshness(any(Freshness.values()));
        }
        if (chance()) {
            asking.in(place().location().communeCode(), place().location().communeCode());
        }
        if (chance()) {
            asking.open(any(new When[] {new When.Now(), new When.Today(), new When.On(any(DayOfWeek.values()))}));
        }
        return asking;
    }

    private QueryFixtures.Asking spot() {
        Place near = place();
        double latitude = near.location().point() == null
                ? 44.84
                : near.location().point().latitude();
        double longitude = near.location().point() == null
                ? -0.58
                : near.location().point().longitude();
        return QueryFixtures.ask()
                .from(latitude + random.nextGaussian() * 0.01, longitude + random.nextGaussian() * 0.01);
    }

    /** Words; every fifth time one of them is mistyped. */
    String text() {
        Place place = place();
        String text =
                switch (random.nextInt(10)) {
                    case 0, 1, 2 ->
                        place.name().split(" ", 2)[0] + " " + place.location().commune();
                    case 3, 4 -> place.name();
                    case 5, 6 -> "wifi " + place.location().commune();
                    default -> WORDS.get(random.nextInt(WORDS.size()));
                };
        return random.nextInt(5) == 0 ? mistyped(text) : text;
    }

    private String mistyped(String text) {
        int at = text.length() < 5 ? -1 : 2 + random.nextInt(text.length() - 3);
        if (at < 0 || !Character.isLetter(text.charAt(at)) || !Character.isLetter(text.charAt(at - 1))) {
            return text;
        }
        return switch (random.nextInt(3)) {
            case 0 -> text.substring(0, at) + text.substring(at + 1);
            case 1 -> text.substring(0, at) + text.charAt(at) + text.substring(at);
            default -> text.substring(0, at - 1) + text.charAt(at) + text.charAt(at - 1) + text.substring(at + 1);
        };
    }

    private Place place() {
        return places.get(random.nextInt(places.size()));
    }

    private boolean chance() {
        return random.nextInt(4) == 0;
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
