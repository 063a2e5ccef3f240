package fr.maillage.engines.match;

import fr.maillage.engines.match.MadeUp.Town;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Two directories of one territory by two publishers, with every trap that real files hold. */
final class DirectoryWorld {
    private final MadeUp made;
    private final Labelled lists = new Labelled();

    private DirectoryWorld(long seed) {
        this.made = new MadeUp(seed, 60);
    }

    static Labelled of(long seed, int places) {
        DirectoryWorld world = new DirectoryWorld(seed);
        for (int i = 0; i < places; i++) {
            world.common(i);
        }
        for (int i = 0; i < places / 10; i++) {
            world.neighbours();
            world.hosted();
            world.twins();
            world.agencies();
            world.generic();
            world.centroid();
            world.oneSiret();
        }
        return world.lists;
    }

    private String name(Town town) {
        return switch (made.luck.below(8)) {
            case 0 -> "Médiathèque " + made.person();
            case 1 -> "Centre social " + made.proper();
            case 2 -> "Mairie de " + town.name();
            case 3 -> "Centre communal d’action sociale de " + town.name();
            case 4 -> "Association " + made.proper();
            case 5 -> made.proper();
            case 6 -> "Bibliothèque de " + town.name();
            default -> "Maison des jeunes et de la culture " + made.person();
        };
    }

    private String renamed(String name, Town town) {
        String other = name.replace("Centre communal d’action sociale", "CCAS")
                .replace("Maison des jeunes et de la culture", "MJC")
                .replace("Association ", "");
        return made.luck.chance(0.15) ? other + " - " + town.name() : other;
    }

    /** Most places: half of them in both lists. */
    private void common(int i) {
        Town town = made.town();
        Map<PlaceField, String> told = made.place(name(town), town);
        int left = lists.addLeft(forgetful(told));
        if (i % 2 == 0) {
            Map<PlaceField, String> retold = made.retold(told, 60, 0.2);
            if (made.luck.chance(0.4)) {
                retold.compute(PlaceField.NAME, (field, name) -> renamed(String.valueOf(told.get(field)), town));
            }
            if (made.luck.chance(0.15)) {
                retold.put(PlaceField.PHONE, made.luck.phone());
            }
            lists.same(left, lists.addRight(forgetful(retold)));
        }
    }

    private Map<PlaceField, String> forgetful(Map<PlaceField, String> told) {
        Map<PlaceField, String> cells = new EnumMap<>(told);
        made.forget(cells, PlaceField.PHONE, 0.15);
        made.forget(cells, PlaceField.EMAIL, 0.4);
        made.forget(cells, PlaceField.SIRET, 0.5);
        made.forget(cells, PlaceField.LATITUDE, 0.1);
        made.forget(cells, PlaceField.COMMUNE_CODE, 0.3);
        return cells;
    }

    /** Another function, the same beautiful name, a few metres away. */
    private void neighbours() {
        Town town = made.town();
        String proper = made.proper();
        Map<PlaceField, String> one = made.place("Centre socioculturel " + proper, town);
        Map<PlaceField, String> other = made.retold(one, 20, 0);
        other.put(
                PlaceField.NAME, made.luck.chance(0.5) ? "Médiathèque " + proper : made.proper() + " " + made.person());
        other.put(PlaceField.PHONE, made.luck.phone());
        other.remove(PlaceField.EMAIL);
        other.remove(PlaceField.SIRET);
        apart(one, other);
    }

    /** A town hall and the France services or social action centre it carries: everything shared but the name. */
    private void hosted() {
        Town town = made.town();
        Map<PlaceField, String> host = made.place("Mairie de " + town.name(), town);
        Map<PlaceField, String> hosted = made.retold(host, 5, 0);
        hosted.put(
                PlaceField.NAME, made.luck.chance(0.5) ? "CCAS de " + town.name() : "France services " + town.name());
        apart(host, hosted);
    }

    private void twins() {
        Town town = made.town();
        String person = made.person();
        List<String> names = made.luck.one(List.of(
                List.of("École maternelle " + person, "École élémentaire " + person),
                List.of("Collège " + person + " 1", "Collège " + person + " 2"),
                List.of("Maison de quartier Nord", "Maison de quartier Sud"),
                List.of("Cyber-base n° 3", "Cyber-base n°4")));
        Map<PlaceField, String> one = made.place(names.getFirst(), town);
        Map<PlaceField, String> other = made.retold(one, 30, 0);
        other.put(PlaceField.NAME, names.getLast());
        apart(one, other);
    }

    /** A network: one name, one hotline, one mailbox, many towns. */
    private void agencies() {
        String network = made.luck.one(List.of("Mission locale", "Pôle emploi", "Emmaüs Connect", "Secours populaire"));
        for (int i = 0; i < 2; i++) {
            Town town = made.town();
            Map<PlaceField, String> agency = made.place(network, town);
            agency.put(PlaceField.PHONE, "3949");
            agency.put(PlaceField.EMAIL, "contact@" + MadeUp.slug(network) + ".fr");
            int left = lists.addLeft(agency);
            Town elsewhere = made.towns.get((made.towns.indexOf(town) + 7) % made.towns.size());
            Map<PlaceField, String> other = made.place(network, elsewhere);
            other.put(PlaceField.PHONE, "39 49");
            other.put(PlaceField.EMAIL, "contact@" + MadeUp.slug(network) + ".fr");
            lists.never(left, lists.addRight(other));
        }
    }

    private void generic() {
        String name =
                made.luck.one(List.of("Mairie", "CCAS", "Médiathèque", "Centre social", "Bibliothèque municipale"));
        Map<PlaceField, String> one = made.place(name, made.towns.getFirst());
        Map<PlaceField, String> other = made.place(name, made.towns.get(1 + made.luck.below(made.towns.size() - 1)));
        apart(one, other);
    }

    /** Different places of one town, all on the middle of the town. */
    private void centroid() {
        Town town = made.town();
        Map<PlaceField, String> one = made.place(made.proper() + " " + made.person(), town);
        Map<PlaceField, String> other = made.place("Association " + made.person(), town);
        MadeUp.put(one, new double[] {town.latitude(), town.longitude()});
        MadeUp.put(other, new double[] {town.latitude(), town.longitude()});
        apart(one, other);
    }

    /** One association, one SIRET, one phone, several sites in the town. */
    private void oneSiret() {
        Town town = made.town();
        Map<PlaceField, String> seat = made.place("Association " + made.proper(), town);
        Map<PlaceField, String> site = made.place(String.valueOf(seat.get(PlaceField.NAME)), town);
        for (PlaceField field : List.of(PlaceField.SIRET, PlaceField.EMAIL, PlaceField.PHONE)) {
            site.put(field, String.valueOf(seat.get(field)));
        }
        apart(seat, site);
    }

    private void apart(Map<PlaceField, String> one, Map<PlaceField, String> other) {
        lists.never(lists.addLeft(one), lists.addRight(other));
    }
}
