package fr.maillage.engines.intake.layout;

import fr.maillage.engines.cog.Cog;
import fr.maillage.engines.intake.terms.TermBook;
import fr.maillage.engines.intake.terms.TermList;
import fr.maillage.engines.text.Folding;
import fr.maillage.engines.text.Pieces;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What the values of a column look like, over a sample. Shares are between 0 and 1 and count distinct non-empty values.
 *
 * @param filled share of rows that have a value
 * @param distinct distinct values among the values
 * @param length mean length of a value
 * @param some distinct values of the sample
 */
record ColumnProfile(
        double filled,
        double distinct,
        double length,
        Map<Shape, Double> shares,
        Map<TermList, Double> terms,
        Set<String> some) {
    private static final int MOST_VALUES = 250;
    private static final List<Shape> NEVER_WORDS =
            List.of(Shape.EMAIL, Shape.URL, Shape.PHONE, Shape.DATE, Shape.NUMBER, Shape.PAIR);

    /** What a value may look like. */
    enum Shape {
        EMAIL("sont des adresses électroniques"),
        URL("sont des adresses de sites"),
        PHONE("sont des numéros de téléphone"),
        POSTAL("sont des codes postaux"),
        INSEE("sont des codes INSEE"),
        COMMUNE("sont des noms de communes"),
        SIRET("sont des numéros SIRET ou RNA"),
        DATE("sont des dates"),
        NUMBER("sont des nombres"),
        PAIR("sont des paires de coordonnées"),
        OSM_HOURS("sont des horaires OpenStreetMap"),
        FRENCH_HOURS("sont des horaires en français"),
        YES_NO("sont des oui et des non"),
        STREET("sont des adresses"),
        DEPARTMENT("sont des départements"),
        LETTERS("sont des textes");

        private final String words;

        Shape(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    double share(Shape shape) {
        return shares.getOrDefault(shape, 0.0);
    }

    double terms(TermList list) {
        return terms.getOrDefault(list, 0.0);
    }

    boolean isEmpty() {
        return filled == 0;
    }

    static ColumnProfile of(List<String> values, Cog cog) {
        Set<String> sample = new LinkedHashSet<>();
        int filled = 0;
        long length = 0;
        Set<String> all = new LinkedHashSet<>();
        for (String value : values) {
            if (!value.isBlank()) {
                filled++;
                length += value.length();
                all.add(value);
                if (sample.size() < MOST_VALUES) {
                    sample.add(value.strip());
                }
            }
        }
        if (filled == 0) {
            return new ColumnProfile(0, 0, 0, Map.of(), Map.of(), Set.of());
        }
        Map<Shape, Double> shares = shares(sample, cog);
        boolean words = shares.getOrDefault(Shape.LETTERS, 0.0) > 0.5
                && NEVER_WORDS.stream().allMatch(shape -> shares.getOrDefault(shape, 0.0) < 0.8);
        return new ColumnProfile(
                filled / (double) values.size(),
                all.size() / (double) filled,
                length / (double) filled,
                shares,
                words ? terms(sample) : Map.of(),
                sample);
    }

    private static Map<Shape, Double> shares(Set<String> sample, Cog cog) {
        Map<Shape, Double> shares = new EnumMap<>(Shape.class);
        CommuneNames names = CommuneNames.of(cog);
        put(shares, Shape.EMAIL, sample, Shapes::email);
        put(shares, Shape.URL, sample, Shapes::url);
        put(shares, Shape.PHONE, sample, Shapes::phone);
        put(shares, Shape.POSTAL, sample, names::looksLikePostalCode);
        put(
                shares,
                Shape.INSEE,
                sample,
                text -> text.length() == 5 && cog.findCommune(text).isPresent());
        put(shares, Shape.COMMUNE, sample, names::has);
        put(shares, Shape.SIRET, sample, Shapes::siret);
        put(shares, Shape.DATE, sample, Shapes::date);
        put(shares, Shape.NUMBER, sample, Shapes::number);
        put(shares, Shape.PAIR, sample, Shapes::pair);
        put(shares, Shape.OSM_HOURS, sample, Shapes::osmHours);
        put(shares, Shape.FRENCH_HOURS, sample, Shapes::frenchHours);
        put(shares, Shape.YES_NO, sample, Shapes::yesNo);
        put(shares, Shape.STREET, sample, Shapes::street);
        put(shares, Shape.DEPARTMENT, sample, names::isDepartment);
        put(shares, Shape.LETTERS, sample, text -> text.chars().anyMatch(Character::isLetter));
        return shares;
    }

    private static void put(Map<Shape, Double> shares, Shape shape, Set<String> sample, Predicate<String> test) {
        shares.put(shape, sample.stream().filter(test).count() / (double) sample.size());
    }

    private static Map<TermList, Double> terms(Set<String> sample) {
        Map<TermList, Double> shares = new EnumMap<>(TermList.class);
        TermBook book = TermBook.bundled();
        for (TermList list : TermList.values()) {
            long known =
                    sample.stream().filter(text -> hasTerm(book, list, text)).count();
            shares.put(list, known / (double) sample.size());
        }
        return shares;
    }

    private static boolean hasTerm(TermBook book, TermList list, String text) {
        if (text.length() > 300) {
            return false;
        }
        int found = 0;
        List<String> pieces = Pieces.of(text);
        for (String piece : pieces) {
            boolean known = piece.length() <= 90 && !book.find(piece, list).isEmpty();
            found += known || (book.saysNothing(piece) && !Folding.fold(piece).isEmpty()) ? 1 : 0;
        }
        return found * 2 >= pieces.size() && found > 0;
    }
}
