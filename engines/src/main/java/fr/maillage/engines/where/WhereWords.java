package fr.maillage.engines.where;

import fr.maillage.engines.text.Folding;
import fr.maillage.engines.text.StreetWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Words of whereabouts, folded and opened, and the keys under which names are found. */
final class WhereWords {
    /** Words before a name that say nothing of it. */
    private static final Set<String> FILLING = Set.of(
            "je",
            "suis",
            "j",
            "habite",
            "pres",
            "proche",
            "a",
            "au",
            "aux",
            "cote",
            "vers",
            "chez",
            "dans",
            "autour",
            "environs",
            "alentours",
            "depuis",
            "mon",
            "ma",
            "mes",
            "du",
            "de",
            "des",
            "d",
            "face",
            "en");

    /** Words before a name that say what it is. */
    private static final Set<String> HEADS = Set.of(
            "quartier",
            "arret",
            "station",
            "tram",
            "tramway",
            "bus",
            "metro",
            "gare",
            "rer",
            "secteur",
            "cite",
            "residence",
            "lotissement",
            "mediatheque",
            "bibliotheque",
            "ecole",
            "college",
            "lycee",
            "stade",
            "parc",
            "piscine",
            "hopital",
            "marche",
            "eglise",
            "hameau",
            "lieu",
            "dit",
            "ligne",
            "place",
            "pont");

    /** What stands in the middle of a commune: whoever names it means the commune. */
    private static final Set<String> CORE = Set.of("mairie", "centre", "ville", "bourg", "hotel", "village", "coeur");

    private WhereWords() {}

    /** The words of a text, abbreviations opened. */
    static List<String> of(String text) {
        String folded = Folding.fold(text);
        List<String> words = new ArrayList<>();
        for (String word : folded.isEmpty() ? new String[0] : folded.split(" ")) {
            words.add(open(word));
        }
        return words;
    }

    static String open(String word) {
        return switch (word) {
            case "st" -> "saint";
            case "ste" -> "sainte";
            case "pres" -> word;
            case "res" -> "residence";
            case "ctre" -> "centre";
            default -> StreetWords.isKind(word) ? StreetWords.kind(word) : StreetWords.whole(word);
        };
    }

    /** Two spellings of one name have one key. */
    static String key(List<String> words) {
        StringBuilder key = new StringBuilder();
        for (String word : words) {
            if (!StreetWords.isSilent(word)) {
                key.append(word);
            }
        }
        return key.isEmpty() ? String.join("", words) : key.toString();
    }

    static List<String> meaning(List<String> words) {
        return words.stream().filter(word -> !StreetWords.isSilent(word)).toList();
    }

    static List<String> withoutFilling(List<String> words) {
        int start = 0;
        while (start < words.size() && FILLING.contains(words.get(start))) {
            start++;
        }
        return words.subList(start, words.size());
    }

    /** « gare Saint-Jean » without « gare », « tram C arrêt Buttinière » without its first three words. */
    static List<String> withoutHead(List<String> words) {
        int start = 0;
        while (start < words.size() - 1
                && (HEADS.contains(words.get(start))
                        || (start > 0 && words.get(start).length() == 1))) {
            start++;
        }
        return withoutFilling(words.subList(start, words.size()));
    }

    static boolean isCore(List<String> words) {
        return words.stream().allMatch(word -> CORE.contains(word) || StreetWords.isSilent(word));
    }

    /** True of words of which thousands of names are made. */
    static boolean isCommon(String word) {
        return StreetWords.isKind(word) || HEADS.contains(word) || CORE.contains(word) || word.length() < 3;
    }
}
