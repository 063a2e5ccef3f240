package fr.maillage.engines.match;

import fr.maillage.engines.match.MadeUp.Town;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Two yearly releases of one national register, with the changes counted on the France services register of 2021 and
 * 2022: of 901 places kept, 870 change the text of their name (231 once the new prefix is removed), 139 their address, 18
 * their commune code, 8 move more than 5 km; the second release is twice as long.
 */
final class RegisterWorld {
    private RegisterWorld() {}

    static Labelled of(long seed, int kept) {
        MadeUp made = new MadeUp(seed, 200);
        Labelled lists = new Labelled();
        for (int i = 0; i < kept; i++) {
            Town town = made.town();
            Map<PlaceField, String> first = made.place(oldName(made, town), town);
            first.remove(PlaceField.SIRET);
            int left = lists.addLeft(first);
            lists.same(left, lists.addRight(next(made, first, town)));
        }
        for (int i = 0; i < kept; i++) {
            Town town = made.town();
            Map<PlaceField, String> added = made.place("France services de " + town.name(), town);
            added.remove(PlaceField.SIRET);
            lists.addRight(added);
        }
        return lists;
    }

    private static String oldName(MadeUp made, Town town) {
        return switch (made.luck.below(10)) {
            case 0 -> "Mairie de " + town.name();
            case 1 -> "MSAP " + town.name();
            case 2 -> "La Poste " + town.name();
            case 3 -> "Centre social " + made.proper();
            case 4 -> made.proper();
            default -> town.name();
        };
    }

    private static Map<PlaceField, String> next(MadeUp made, Map<PlaceField, String> first, Town town) {
        Map<PlaceField, String> next = made.retold(first, 5, 0);
        String name = String.valueOf(first.get(PlaceField.NAME));
        next.put(PlaceField.NAME, "France services de " + (made.luck.chance(0.26) ? other(made, name, town) : name));
        if (made.luck.chance(0.15)) {
            next.put(
                    PlaceField.ADDRESS,
                    made.luck.chance(0.5)
                            ? "Mairie, " + first.get(PlaceField.ADDRESS)
                            : (1 + made.luck.below(30)) + " " + made.street());
            MadeUp.put(next, made.luck.moved(MadeUp.latitude(first), MadeUp.longitude(first), 400));
        }
        if (made.luck.chance(0.1)) {
            next.put(PlaceField.PHONE, made.luck.phone());
        }
        if (made.luck.chance(0.15)) {
            next.put(PlaceField.EMAIL, "france-services@" + MadeUp.slug(town.name()) + ".fr");
        }
        if (made.luck.chance(0.02)) {
            next.put(PlaceField.COMMUNE_CODE, "33999");
        }
        if (made.luck.chance(0.009)) {
            MadeUp.put(next, made.luck.moved(MadeUp.latitude(first), MadeUp.longitude(first), 20_000));
        }
        return new EnumMap<>(next);
    }

    private static String other(MadeUp made, String name, Town town) {
        return made.luck.one(List.of(
                made.luck.typo(name),
                town.name(),
                "Pays de " + town.name(),
                made.proper(),
                name + " " + made.proper()));
    }
}
