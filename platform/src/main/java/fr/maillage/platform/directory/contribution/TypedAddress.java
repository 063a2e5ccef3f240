package fr.maillage.platform.directory.contribution;

import fr.maillage.engines.cog.Cog;
import fr.maillage.engines.cog.Commune;
import fr.maillage.engines.text.Folding;
import fr.maillage.platform.territory.ServedTerritory;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An address as people say it, « 12 rue des Faures, 33000 Bordeaux », with its commune found among those of the territory.
 *
 * @param street what comes before the postal code and the commune
 * @param postalCode five digits, empty when it was not said
 */
public record TypedAddress(String street, String postalCode, Commune commune) {
    private static final Pattern POSTAL = Pattern.compile("\\b(\\d{5})\\b");

    /** Reads an address; empty when no commune of the territory is named in it. */
    public static Optional<TypedAddress> read(String typed, ServedTerritory served) {
        Matcher postal = POSTAL.matcher(typed);
        String code = "";
        while (postal.find()) {
            code = postal.group(1);
        }
        Optional<Commune> named = named(typed, served);
        Optional<Commune> commune = named.isPresent() ? named : only(code, served);
        String postalCode = code;
        return commune.map(found -> new TypedAddress(street(typed, postalCode, found), postalCode, found));
    }

    /** The commune whose name comes last; of two that end together the longer. */
    private static Optional<Commune> named(String typed, ServedTerritory served) {
        String words = " " + Folding.fold(typed) + " ";
        Commune best = null;
        int end = -1;
        int length = 0;
        for (Commune commune : served.communes()) {
            String name = " " + Folding.fold(commune.name()) + " ";
            int at = words.lastIndexOf(name);
            int stop = at + name.length();
            if (at >= 0 && (stop > end || (stop == end && name.length() > length))) {
                best = commune;
                end = stop;
                length = name.length();
            }
        }
        return Optional.ofNullable(best);
    }

    private static Optional<Commune> only(String postalCode, ServedTerritory served) {
        if (postalCode.isEmpty()) {
            return Optional.empty();
        }
        List<Commune> communes = Cog.bundled().listByPostalCode(postalCode).stream()
                .filter(commune -> served.holds(commune.code()))
                .toList();
        return communes.size() == 1 ? Optional.of(communes.getFirst()) : Optional.empty();
    }

    private static String street(String typed, String postalCode, Commune commune) {
        int cut = postalCode.isEmpty() ? -1 : typed.lastIndexOf(postalCode);
        String before = cut >= 0 ? typed.substring(0, cut) : withoutName(typed, commune);
        return before.strip().replaceAll("[,;]$", "").strip();
    }

    private static String withoutName(String typed, Commune commune) {
        int comma = typed.lastIndexOf(',');
        boolean townAfter = comma >= 0 && Folding.fold(typed.substring(comma)).contains(Folding.fold(commune.name()));
        if (townAfter) {
            return typed.substring(0, comma);
        }
        boolean townOnly = Folding.fold(typed).equals(Folding.fold(commune.name()));
        return townOnly ? "" : typed;
    }
}
