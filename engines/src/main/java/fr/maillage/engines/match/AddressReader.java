package fr.maillage.engines.match;

import fr.maillage.engines.text.Folding;
import fr.maillage.engines.text.StreetWords;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes an address apart, number before or after the street, postal code and town inside or not. Boxes (BP, CS, TSA) and
 * CEDEX are left out: they name a mailbox, not a place.
 */
final class AddressReader {
    private static final Pattern POSTAL_CODE = Pattern.compile("(?<![0-9])([0-9]{5})(?![0-9])");
    private static final Pattern BOX = Pattern.compile("(?i)\\b(?:bp|b\\.p\\.|cs|tsa) ?n?°? ?[0-9][0-9 ]{0,7}");
    private static final Pattern SUFFIXED = Pattern.compile("([0-9]{1,5})(bis|ter|quater|[a-z])");
    private static final Pattern BREAK = Pattern.compile("[,;/\\n\\r|]|\\s[-–—]+\\s|-{2,}");

    private AddressReader() {}

    static ReadAddress read(String address) {
        String text = BOX.matcher(address).replaceAll(" ");
        String postalCode = "";
        String town = "";
        Matcher code = POSTAL_CODE.matcher(text);
        if (code.find() && !Folding.fold(text.substring(0, code.start())).isEmpty()) {
            postalCode = code.group(1);
            town = text.substring(code.end());
            text = text.substring(0, code.start());
        }
        List<String> words = street(text);
        if (words.isEmpty()) {
            return new ReadAddress(Set.of(), "", "", List.of(), postalCode, town);
        }
        return take(words, postalCode, town);
    }

    /** The part that names the street: the first with a street kind, else the first with a number, else the first. */
    private static List<String> street(String text) {
        List<List<String>> parts = new ArrayList<>();
        for (String part : BREAK.split(text)) {
            List<String> words = words(part);
            if (!words.isEmpty()) {
                parts.add(words);
            }
        }
        joinLoneNumbers(parts);
        for (List<String> part : parts) {
            if (part.size() > 1 && part.stream().anyMatch(StreetWords::isKind)) {
                return part;
            }
        }
        for (List<String> part : parts) {
            if (part.size() > 1 && startsWithDigit(part.getFirst())) {
                return part;
            }
        }
        return parts.isEmpty() ? List.of() : parts.getFirst();
    }

    /** « 12, rue X » and « Place X, 166 »: a number alone belongs to the next part, or to the part before the end. */
    private static void joinLoneNumbers(List<List<String>> parts) {
        for (int i = 0; i < parts.size(); i++) {
            boolean alone = parts.get(i).stream().allMatch(word -> startsWithDigit(word) || StreetWords.isSuffix(word));
            if (!alone || parts.size() == 1) {
                continue;
            }
            List<String> joined = new ArrayList<>(parts.remove(i));
            int beside = i < parts.size() ? i : i - 1;
            joined.addAll(parts.get(beside));
            parts.set(beside, joined);
        }
    }

    private static List<String> words(String part) {
        String folded = Folding.fold(part.replace("'s", "s"));
        return folded.isEmpty() ? List.of() : List.of(folded.split(" "));
    }

    private static ReadAddress take(List<String> words, String postalCode, String town) {
        int start = numberStart(words);
        Set<String> numbers = new LinkedHashSet<>();
        String suffix = "";
        int i = start;
        for (; i < words.size() && (isNumber(words.get(i)) || isSuffix(words, i, start)); i++) {
            Matcher glued = SUFFIXED.matcher(words.get(i));
            if (glued.matches()) {
                numbers.add(glued.group(1));
                suffix = glued.group(2);
            } else if (isNumber(words.get(i))) {
                numbers.add(words.get(i).replaceFirst("^0+(?=.)", ""));
            } else {
                suffix = words.get(i);
            }
        }
        List<String> rest = words.subList(i, words.size());
        if (rest.isEmpty()) {
            return new ReadAddress(numbers, suffix, "", List.of(), postalCode, town);
        }
        return new ReadAddress(
                numbers, suffix.isEmpty() ? "" : suffix.substring(0, 1), type(rest), name(rest), postalCode, town);
    }

    /** Where the house number starts: at the beginning, or before the street kind (« Espace Mozart 12 avenue X »). */
    private static int numberStart(List<String> words) {
        if (isNumber(words.getFirst())) {
            return 0;
        }
        for (int i = 1; i + 1 < words.size(); i++) {
            boolean streetFollows = StreetWords.isKind(words.get(i + 1))
                    || (i + 2 < words.size()
                            && StreetWords.isSuffix(words.get(i + 1))
                            && StreetWords.isKind(words.get(i + 2)));
            if (isNumber(words.get(i)) && streetFollows) {
                return i;
            }
        }
        for (int i = 1; i + 1 < words.size(); i++) {
            boolean compass = StreetWords.isCompass(StreetWords.whole(words.get(i + 1)));
            if (StreetWords.opens(words.get(i)) && !compass) {
                return i;
            }
        }
        return 0;
    }

    private static boolean isNumber(String word) {
        return word.length() <= 5
                && startsWithDigit(word)
                && (word.chars().allMatch(Character::isDigit)
                        || SUFFIXED.matcher(word).matches());
    }

    private static boolean isSuffix(List<String> words, int i, int start) {
        return i > start
                && StreetWords.isSuffix(words.get(i))
                && !words.get(i - 1).equals(words.get(i));
    }

    private static boolean startsWithDigit(String word) {
        return Character.isDigit(word.charAt(0));
    }

    private static String type(List<String> rest) {
        for (String word : rest) {
            if (StreetWords.isKind(word)) {
                return StreetWords.kind(word);
            }
        }
        return "st".equals(rest.getLast()) ? "street" : "";
    }

    /** French streets open with their kind; English ones close with it, and what follows is a building. */
    private static List<String> name(List<String> rest) {
        List<String> name = new ArrayList<>();
        for (int i = 0; i < rest.size(); i++) {
            String word = StreetWords.whole(rest.get(i));
            boolean compassFollows = i + 1 < rest.size() && StreetWords.isCompass(StreetWords.whole(rest.get(i + 1)));
            if (word.equals("st")) {
                if (i < rest.size() - 1 && !compassFollows) {
                    name.add("saint");
                }
            } else if (StreetWords.isKind(word)) {
                if (i > 0 && name.stream().anyMatch(before -> !StreetWords.isCompass(before))) {
                    if (compassFollows) {
                        name.add(StreetWords.whole(rest.get(i + 1)));
                    }
                    break;
                }
            } else if (!StreetWords.isSilent(word)) {
                name.add(word);
            }
        }
        return name.isEmpty() ? List.of(rest.getLast()) : name;
    }
}
