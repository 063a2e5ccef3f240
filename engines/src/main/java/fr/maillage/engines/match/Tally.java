package fr.maillage.engines.match;

import fr.maillage.engines.text.TokenAlignment.Weighted;
import fr.maillage.engines.text.TokenWeights;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How often each value occurs in the data at hand: what many places share proves little (the u of Fellegi and Sunter,
 * estimated from the data). Counted apart for each file, since the same place is expected once in each.
 */
final class Tally {
    private static final NameWords WORDS = NameWords.BUNDLED;
    private static final double GENERIC_BITS = 1.5;
    private static final double NUMBER_BITS = 3;
    private static final double ASIDE = 0.4;

    private final List<Map<String, Integer>> counts = List.of(new HashMap<>(), new HashMap<>());
    private final int[] sizes = new int[2];
    private final boolean withinOneFile;
    private final TokenWeights weights;

    private Tally(boolean withinOneFile, TokenWeights weights) {
        this.withinOneFile = withinOneFile;
        this.weights = weights;
    }

    /** Counts the values of all places; within one file, a pair that shares a value is itself two of its holders. */
    static Tally of(Collection<ReadPlace> places, boolean withinOneFile) {
        List<List<String>> names = new ArrayList<>(places.size());
        for (ReadPlace place : places) {
            names.add(place.name().tokens());
        }
        Tally tally = new Tally(withinOneFile, TokenWeights.of(names));
        for (ReadPlace place : places) {
            tally.count(place);
        }
        return tally;
    }

    private void count(ReadPlace place) {
        Map<String, Integer> counted = counts.get(place.side());
        sizes[place.side()]++;
        for (String key : keys(place)) {
            counted.merge(key, 1, Integer::sum);
        }
    }

    /** Every value whose frequency matters, marked by its kind. */
    private static List<String> keys(ReadPlace place) {
        List<String> keys = new ArrayList<>();
        place.phones().forEach(phone -> keys.add("phone " + phone));
        place.emails().forEach(email -> keys.add("email " + email));
        place.pages().forEach(page -> keys.add("page " + page));
        place.domains().forEach(domain -> keys.add("domain " + domain));
        keys.add("siret " + place.siret());
        keys.add("siren " + place.siren());
        keys.add("rna " + place.raw().rna());
        keys.add("town " + place.town());
        keys.add("name " + place.name().compact());
        keys.add(point(place));
        if (place.address().namesStreet()) {
            keys.add(address(place));
        }
        return keys;
    }

    static String point(ReadPlace place) {
        return place.point() == null
                ? "point"
                : "point " + Math.round(place.point().latitude() * 1e5) + " "
                        + Math.round(place.point().longitude() * 1e5);
    }

    static String address(ReadPlace place) {
        return "address " + place.address().key() + " " + place.town();
    }

    /** How many places of one file hold a value, the pair itself counted once; at least 1. */
    int holders(String key) {
        int most = Math.max(counts.get(0).getOrDefault(key, 0), counts.get(1).getOrDefault(key, 0));
        return Math.max(1, withinOneFile ? most - 1 : most);
    }

    /** Points lost because several places hold the value: log2 of their number. */
    int commonness(String key) {
        return log2(holders(key));
    }

    static int log2(int number) {
        return (int) Math.round(Math.log(number) / Math.log(2));
    }

    int size() {
        return Math.max(sizes[0], sizes[1]);
    }

    int holdersOfToken(String token) {
        return weights.holders(token);
    }

    /** The words of a name with what sharing them proves: function words, the commune and asides prove little. */
    List<Weighted> weigh(ReadPlace place) {
        List<Weighted> weighted = new ArrayList<>(place.name().tokens().size());
        for (String token : place.name().tokens()) {
            double bits = weights.bits(token);
            if (WORDS.isGeneric(token) || place.townWords().contains(token)) {
                bits = Math.min(bits, GENERIC_BITS);
            } else if (Character.isDigit(token.charAt(0))) {
                bits = Math.min(bits, NUMBER_BITS);
            }
            weighted.add(new Weighted(token, place.name().aside().contains(token) ? bits * ASIDE : bits));
        }
        return weighted;
    }
}
