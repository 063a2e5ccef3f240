package fr.maillage.engines.match;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/** A made-up country: towns with a code and a middle, streets, people’s names, and places standing there. */
final class MadeUp {
    private static final List<String> STARTS = List.of(
            "Mont", "Ville", "Roche", "Font", "Castel", "Bel", "Chant", "Mar", "Lor", "Tal", "Bru", "Cour", "Gra",
            "Pes", "Ambi", "Verdi", "Sauve", "Cado", "Lam", "Bran");
    private static final List<String> ENDS = List.of(
            "ignac", "eron", "tenay", "bourg", "vières", "leuil", "mont", "zac", "court", "nieux", "tillon", "berge");
    private static final List<String> FIRST = List.of(
            "Jean", "Marie", "Pierre", "Simone", "Louise", "Victor", "Rosa", "Jules", "Albert", "Claude", "Emile");
    private static final List<String> LAST = List.of(
            "Moulin",
            "Veil",
            "Michel",
            "Hugo",
            "Parks",
            "Ferry",
            "Camus",
            "Debussy",
            "Zola",
            "Jaurès",
            "Pasteur",
            "Curie",
            "Cocteau",
            "Bert",
            "Vallès",
            "Lagrange",
            "Brassens",
            "Prévert",
            "Sand",
            "Colette",
            "Verne");
    private static final List<String> STREETS =
            List.of("rue", "avenue", "boulevard", "place", "route", "allée", "chemin", "cours", "impasse");
    private static final List<String> PROPER = List.of(
            "Horizon",
            "Passerelle",
            "Ruche",
            "Escale",
            "Boussole",
            "Fabrique",
            "Étincelle",
            "Luciole",
            "Tremplin",
            "Arche",
            "Marelle",
            "Parenthèse",
            "Rotonde",
            "Filature",
            "Halle",
            "Grange",
            "Verrière",
            "Tissage",
            "Cabane",
            "Source",
            "Cerisaie",
            "Garenne",
            "Colline",
            "Traverse",
            "Hirondelle",
            "Pléiade",
            "Gabarre");

    /** A town of the made-up country. */
    record Town(String name, String code, String postalCode, double latitude, double longitude) {}

    final Corruption luck;
    final List<Town> towns = new ArrayList<>();

    MadeUp(long seed, int townCount) {
        luck = new Corruption(new SplittableRandom(seed));
        List<String> names = STARTS.stream()
                .flatMap(start -> ENDS.stream().map(end -> start + end))
                .collect(Collectors.toCollection(ArrayList::new));
        for (int i = 0; i < townCount; i++) {
            String name = names.remove(luck.below(names.size()));
            String full = luck.chance(0.2) ? "Saint-" + luck.one(FIRST) + "-de-" + name : name;
            double[] middle = luck.moved(44.8, 0.3, 90_000);
            towns.add(new Town(full, "33" + (100 + i), "33" + (100 + 10 * (i / 3)), middle[0], middle[1]));
        }
    }

    Town town() {
        return luck.one(towns);
    }

    String person() {
        return luck.one(FIRST) + " " + luck.one(LAST);
    }

    String proper() {
        String first = "La " + luck.one(PROPER);
        return luck.chance(0.5)
                ? first
                : first + " "
                        + luck.one(List.of(
                                "bleue",
                                "des Lilas",
                                "du Lac",
                                "des Possibles",
                                "d'Argent",
                                "du Faubourg",
                                "du Moulin"));
    }

    String street() {
        return luck.one(STREETS) + " " + (luck.chance(0.2) ? "du Général de Gaulle" : person());
    }

    /** A complete place: the caller says its name and what it is. */
    Map<PlaceField, String> place(String name, Town town) {
        Map<PlaceField, String> cells = new EnumMap<>(PlaceField.class);
        double[] point = luck.moved(town.latitude(), town.longitude(), 2500);
        cells.put(PlaceField.NAME, name);
        cells.put(PlaceField.ADDRESS, (luck.chance(0.8) ? 1 + luck.below(120) + " " : "") + street());
        cells.put(PlaceField.POSTAL_CODE, town.postalCode());
        cells.put(PlaceField.COMMUNE, town.name());
        cells.put(PlaceField.COMMUNE_CODE, town.code());
        put(cells, point);
        cells.put(PlaceField.PHONE, luck.phone());
        cells.put(PlaceField.EMAIL, "contact@" + slug(name) + "-" + slug(town.name()) + ".fr");
        cells.put(PlaceField.SIRET, luck.siret(luck.siren()));
        return cells;
    }

    /** The same place as another publisher writes it. */
    Map<PlaceField, String> retold(Map<PlaceField, String> told, double metres, double typos) {
        Map<PlaceField, String> cells = new EnumMap<>(told);
        cells.computeIfPresent(PlaceField.NAME, (field, name) -> luck.dressed(luck.misspelt(name, typos)));
        cells.computeIfPresent(PlaceField.ADDRESS, (field, text) -> luck.dressed(luck.abbreviatedStreet(text)));
        cells.computeIfPresent(PlaceField.PHONE, (field, phone) -> luck.phoneDressed(phone));
        cells.computeIfPresent(PlaceField.COMMUNE, (field, town) -> luck.dressed(town));
        put(cells, luck.moved(latitude(told), longitude(told), metres));
        return cells;
    }

    void forget(Map<PlaceField, String> cells, PlaceField field, double probability) {
        if (luck.chance(probability)) {
            cells.remove(field);
            if (field == PlaceField.LATITUDE) {
                cells.remove(PlaceField.LONGITUDE);
            }
        }
    }

    static void put(Map<PlaceField, String> cells, double[] point) {
        cells.put(PlaceField.LATITUDE, String.valueOf(point[0]));
        cells.put(PlaceField.LONGITUDE, String.valueOf(point[1]));
    }

    static double latitude(Map<PlaceField, String> cells) {
        return Double.parseDouble(cells.getOrDefault(PlaceField.LATITUDE, "44.8"));
    }

    static double longitude(Map<PlaceField, String> cells) {
        return Double.parseDouble(cells.getOrDefault(PlaceField.LONGITUDE, "0.3"));
    }

    static String slug(String text) {
        return fr.maillage.engines.text.Folding.fold(text).replace(' ', '-');
    }
}
