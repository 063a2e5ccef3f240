package fr.maillage.engines.text;

import java.util.Map;
import java.util.Set;

/**
 * Words of addresses, folded. Street kinds and their abbreviations follow the usage of the French national address base
 * and of the United States Postal Service (Publication 28, appendix C).
 */
public final class StreetWords {
    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("rue", "rue"),
            Map.entry("r", "rue"),
            Map.entry("avenue", "avenue"),
            Map.entry("av", "avenue"),
            Map.entry("ave", "avenue"),
            Map.entry("aven", "avenue"),
            Map.entry("boulevard", "boulevard"),
            Map.entry("bd", "boulevard"),
            Map.entry("bld", "boulevard"),
            Map.entry("blvd", "boulevard"),
            Map.entry("boul", "boulevard"),
            Map.entry("chemin", "chemin"),
            Map.entry("ch", "chemin"),
            Map.entry("che", "chemin"),
            Map.entry("chem", "chemin"),
            Map.entry("place", "place"),
            Map.entry("pl", "place"),
            Map.entry("plc", "place"),
            Map.entry("route", "route"),
            Map.entry("rte", "route"),
            Map.entry("impasse", "impasse"),
            Map.entry("imp", "impasse"),
            Map.entry("allee", "allee"),
            Map.entry("allees", "allee"),
            Map.entry("all", "allee"),
            Map.entry("cours", "cours"),
            Map.entry("crs", "cours"),
            Map.entry("square", "square"),
            Map.entry("sq", "square"),
            Map.entry("quai", "quai"),
            Map.entry("esplanade", "esplanade"),
            Map.entry("esp", "esplanade"),
            Map.entry("faubourg", "faubourg"),
            Map.entry("fg", "faubourg"),
            Map.entry("fbg", "faubourg"),
            Map.entry("passage", "passage"),
            Map.entry("promenade", "promenade"),
            Map.entry("rond", "rond"),
            Map.entry("voie", "voie"),
            Map.entry("sentier", "sentier"),
            Map.entry("montee", "montee"),
            Map.entry("cite", "cite"),
            Map.entry("clos", "clos"),
            Map.entry("parvis", "parvis"),
            Map.entry("grande", "grande"),
            Map.entry("street", "street"),
            Map.entry("str", "street"),
            Map.entry("road", "road"),
            Map.entry("rd", "road"),
            Map.entry("drive", "drive"),
            Map.entry("lane", "lane"),
            Map.entry("ln", "lane"),
            Map.entry("court", "court"),
            Map.entry("ct", "court"),
            Map.entry("terrace", "terrace"),
            Map.entry("terr", "terrace"),
            Map.entry("crescent", "crescent"),
            Map.entry("cres", "crescent"),
            Map.entry("highway", "highway"),
            Map.entry("hwy", "highway"),
            Map.entry("parkway", "parkway"),
            Map.entry("pkwy", "parkway"),
            Map.entry("gardens", "gardens"),
            Map.entry("row", "row"),
            Map.entry("way", "way"));

    private static final Map<String, String> LONG = Map.ofEntries(
            Map.entry("ste", "sainte"),
            Map.entry("gal", "general"),
            Map.entry("gral", "general"),
            Map.entry("gen", "general"),
            Map.entry("mal", "marechal"),
            Map.entry("mar", "marechal"),
            Map.entry("pdt", "president"),
            Map.entry("pres", "president"),
            Map.entry("prof", "professeur"),
            Map.entry("pr", "professeur"),
            Map.entry("cdt", "commandant"),
            Map.entry("cne", "capitaine"),
            Map.entry("col", "colonel"),
            Map.entry("lt", "lieutenant"),
            Map.entry("first", "1st"),
            Map.entry("second", "2nd"),
            Map.entry("third", "3rd"),
            Map.entry("fourth", "4th"),
            Map.entry("fifth", "5th"),
            Map.entry("sixth", "6th"),
            Map.entry("seventh", "7th"),
            Map.entry("eighth", "8th"),
            Map.entry("ninth", "9th"),
            Map.entry("tenth", "10th"),
            Map.entry("n", "north"),
            Map.entry("s", "south"),
            Map.entry("e", "east"),
            Map.entry("w", "west"),
            Map.entry("ne", "northeast"),
            Map.entry("nw", "northwest"),
            Map.entry("se", "southeast"),
            Map.entry("sw", "southwest"));

    private static final Set<String> SILENT = Set.of(
            "de", "du", "des", "d", "la", "le", "les", "l", "et", "a", "au", "aux", "en", "the", "of", "sur", "near",
            "between", "at", "and");

    private static final Set<String> COMPASS =
            Set.of("north", "south", "east", "west", "northeast", "northwest", "southeast", "southwest");

    private static final Set<String> SUFFIXES = Set.of("bis", "ter", "quater", "b", "t", "q");

    /** Kinds that stand before the name, as in French. */
    private static final Set<String> OPENING = Set.of(
            "rue",
            "avenue",
            "av",
            "boulevard",
            "bd",
            "chemin",
            "place",
            "route",
            "rte",
            "impasse",
            "allee",
            "allees",
            "cours",
            "quai",
            "esplanade",
            "faubourg",
            "promenade",
            "sentier",
            "parvis");

    private StreetWords() {}

    /** Whether a street kind stands before the name of the street, as in French. */
    public static boolean opens(String word) {
        return OPENING.contains(word);
    }

    /** Whether a word is a street kind or its abbreviation. */
    public static boolean isKind(String word) {
        return KINDS.containsKey(word);
    }

    /** The street kind that an abbreviation stands for, else the word itself. */
    public static String kind(String word) {
        return KINDS.getOrDefault(word, word);
    }

    /** The word that an abbreviation of a title stands for, else the word itself. */
    public static String whole(String word) {
        return LONG.getOrDefault(word, word);
    }

    /** Whether a word may be left out of a name. */
    public static boolean isSilent(String word) {
        return SILENT.contains(word);
    }

    /** Whether a word, opened, is a direction. */
    public static boolean isCompass(String word) {
        return COMPASS.contains(word);
    }

    /** Whether a word may follow a house number. */
    public static boolean isSuffix(String word) {
        return SUFFIXES.contains(word);
    }
}
