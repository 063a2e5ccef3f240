package fr.maillage.platform.directory.duplicates;

import static fr.maillage.platform.directory.PlaceFixtures.place;

import fr.maillage.engines.vocabulary.Equipment;
import fr.maillage.platform.directory.Place;
import fr.maillage.platform.directory.PlaceField;
import fr.maillage.platform.directory.Provenance;
import fr.maillage.platform.directory.SourceRef;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Places that two sources tell, each in its own words. */
final class Twins {
    private static final List<String> NAMES = List.of(
            "Boussole",
            "Marelle",
            "Gabarre",
            "Rotonde",
            "Verrière",
            "Luciole",
            "Traverse",
            "Cerisaie",
            "Garenne",
            "Filature",
            "Passerelle",
            "Escale",
            "Ruche",
            "Parenthèse",
            "Hirondelle",
            "Tremplin",
            "Pléiade",
            "Grange",
            "Colline",
            "Étincelle");

    private Twins() {}

    /** The same place twice: the second was checked later and has another phone. */
    static Place[] boussole() {
        return pair(0);
    }

    /** So many places told twice, far from each other. */
    static Place[] of(int number) {
        return IntStream.range(0, number)
                .boxed()
                .flatMap(i -> Stream.of(pair(i)))
                .toArray(Place[]::new);
    }

    private static Place[] pair(int number) {
        String name = "Espace " + NAMES.get(number % NAMES.size()) + " "
                + NAMES.get((number / NAMES.size() + 3) % NAMES.size());
        double north = 44.8 + number * 0.01;
        String street = (3 + number) + " rue de la " + NAMES.get(number % NAMES.size());
        Place one = place(name)
                .slug("un-" + number)
                .address(street, "33000")
                .at(north, -0.57)
                .phone("+3355600%04d".formatted(number))
                // One only: another process writes several in another order, and documents are compared to the byte.
                .has(Equipment.COMPUTER)
                .hours("Mo-Fr 09:00-12:00")
                .build();
        Place other = place(name.toUpperCase(java.util.Locale.FRENCH))
                .slug("deux-" + number)
                .address(street.replace("rue", "r."), "33000")
                .at(north, -0.57)
                .phone("+3355700%04d".formatted(number))
                .build();
        return new Place[] {saidBy(one, "ville", "2026-01-10"), saidBy(other, "departement", "2026-06-10")};
    }

    static Place saidBy(Place place, String source, String day) {
        LocalDate on = LocalDate.parse(day);
        return place.withProvenance(new Provenance(new SourceRef(source, source, null, on), Map.of(), on, false));
    }

    static Place fieldSaidBy(Place place, PlaceField field, String source, String day) {
        Provenance all = place.provenance();
        SourceRef who = new SourceRef(source, source, null, LocalDate.parse(day));
        return place.withProvenance(new Provenance(all.main(), Map.of(field, who), all.checkedOn(), all.fictitious()));
    }
}
