package fr.maillage.engines.match;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Two English guides of the restaurants and shops of one town: chains, doors shared, phones written otherwise. */
final class TownGuideWorld {
    private static final List<String> WORDS = List.of(
            "Harbor",
            "Golden",
            "Lotus",
            "Maple",
            "Corner",
            "Rosemary",
            "Pelican",
            "Union",
            "Olive",
            "Copper",
            "Willow",
            "Mandarin",
            "Bella",
            "Napoli",
            "Sunset",
            "Dragon",
            "Barley",
            "Velvet",
            "Juniper",
            "Anchor",
            "Saffron",
            "Magnolia",
            "Garlic",
            "Tandoori",
            "Sakura",
            "Cactus",
            "Orchid",
            "Pepper",
            "Lantern",
            "Heron");
    private static final List<String> KINDS = List.of(
            "Cafe", "Restaurant", "Grill", "Bistro", "Bar", "Deli", "Books", "Pharmacy", "Hotel", "Cleaners", "Bakery");
    private static final List<String> STREETS = List.of(
            "Melrose Avenue",
            "Third Street",
            "Sunset Boulevard",
            "Main Street",
            "Highland Avenue",
            "Peachtree Road",
            "Union Street",
            "E. 54th Street",
            "W. 54th Street",
            "La Brea Avenue",
            "College Street",
            "High Street");
    private static final List<String> CHAINS = List.of("Star Coffee", "Burger Crown", "Quick Mart", "City Bank");

    private final Corruption luck;
    private final boolean phones;
    private final Labelled lists = new Labelled();

    private TownGuideWorld(long seed, boolean phones) {
        this.luck = new Corruption(new SplittableRandom(seed));
        this.phones = phones;
    }

    /** With phones and towns but no points, or with points and half of the addresses but no phones. */
    static Labelled of(long seed, int places, boolean phones) {
        TownGuideWorld world = new TownGuideWorld(seed, phones);
        for (int i = 0; i < places; i++) {
            world.place(i % 3 == 0);
        }
        return world.lists;
    }

    private String name() {
        if (luck.chance(0.12)) {
            return luck.one(CHAINS);
        }
        String first = luck.one(WORDS) + (luck.chance(0.5) ? "'s" : " " + luck.one(WORDS));
        return (luck.chance(0.1) ? "The " : "") + first + (luck.chance(0.6) ? " " + luck.one(KINDS) : "");
    }

    private void place(boolean both) {
        Map<PlaceField, String> told = new EnumMap<>(PlaceField.class);
        String street = luck.one(STREETS);
        int number = 1 + luck.below(900);
        double[] point = luck.moved(43.65, -79.38, 4000);
        told.put(PlaceField.NAME, name());
        told.put(PlaceField.ADDRESS, number + " " + street);
        told.put(PlaceField.KIND, luck.one(KINDS));
        if (phones) {
            told.put(PlaceField.COMMUNE, luck.one(List.of("los angeles", "new york", "atlanta")));
            told.put(
                    PlaceField.PHONE,
                    (200 + luck.below(700)) + "-" + (200 + luck.below(700)) + "-" + (1000 + luck.below(8999)));
        } else {
            MadeUp.put(told, point);
        }
        if (luck.chance(0.05)) {
            sharedDoor(told);
        }
        int left = lists.addLeft(half(told));
        if (both) {
            lists.same(left, lists.addRight(half(retold(told, number, street))));
        } else if (luck.chance(0.5)) {
            Map<PlaceField, String> branch = retold(told, number, street);
            branch.put(PlaceField.ADDRESS, (number + 1 + luck.below(300)) + " " + luck.one(STREETS));
            branch.put(PlaceField.NAME, luck.chance(0.2) ? String.valueOf(told.get(PlaceField.NAME)) : name());
            branch.computeIfPresent(
                    PlaceField.PHONE, (field, phone) -> phone.substring(0, 8) + (1000 + luck.below(8999)));
            if (!phones) {
                MadeUp.put(branch, luck.moved(43.65, -79.38, 4000));
            }
            lists.addRight(branch);
        }
    }

    /** Two restaurants of one hotel: the same door, another name. */
    private void sharedDoor(Map<PlaceField, String> told) {
        Map<PlaceField, String> other = new EnumMap<>(told);
        other.put(PlaceField.NAME, luck.one(WORDS) + " " + luck.one(WORDS) + " Room");
        other.computeIfPresent(PlaceField.PHONE, (field, phone) -> phone.substring(0, 8) + (1000 + luck.below(8999)));
        lists.addRight(other);
    }

    private Map<PlaceField, String> half(Map<PlaceField, String> told) {
        Map<PlaceField, String> cells = new EnumMap<>(told);
        if (!phones && luck.chance(0.4)) {
            cells.remove(PlaceField.ADDRESS);
        }
        return cells;
    }

    private Map<PlaceField, String> retold(Map<PlaceField, String> told, int number, String street) {
        Map<PlaceField, String> cells = new EnumMap<>(told);
        List<String> words = new ArrayList<>(
                List.of(String.valueOf(told.get(PlaceField.NAME)).split(" ")));
        if (luck.chance(0.2) && words.size() > 1 && KINDS.contains(words.getLast())) {
            words.removeLast();
        } else if (luck.chance(0.15)) {
            words.add(luck.one(KINDS.subList(0, 6)));
        }
        cells.put(PlaceField.NAME, luck.misspelt(String.join(" ", words), 0.1));
        cells.put(PlaceField.ADDRESS, luck.abbreviatedStreet(phones ? number + " " + street : street + ", " + number));
        cells.put(PlaceField.KIND, luck.one(KINDS));
        cells.computeIfPresent(PlaceField.PHONE, (field, phone) -> phone.replaceFirst("-", "/"));
        cells.computeIfPresent(PlaceField.COMMUNE, (field, town) -> luck.chance(0.2) ? "west " + town : town);
        if (!phones) {
            MadeUp.put(cells, luck.moved(MadeUp.latitude(told), MadeUp.longitude(told), 70));
        }
        return cells;
    }
}
