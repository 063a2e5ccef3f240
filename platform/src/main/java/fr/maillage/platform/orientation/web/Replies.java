package fr.maillage.platform.orientation.web;

import fr.maillage.engines.geo.GeoPoint;
import fr.maillage.engines.geo.TravelMode;
import fr.maillage.engines.rank.LanguageWish;
import fr.maillage.engines.rank.Question;
import fr.maillage.engines.rank.Range;
import fr.maillage.engines.rank.Travel;
import fr.maillage.engines.rank.When;
import fr.maillage.engines.vocabulary.Need;
import fr.maillage.platform.search.web.Address;
import fr.maillage.platform.search.web.Spot;
import fr.maillage.platform.search.web.UrlWords;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the address says, understood.
 *
 * @param address the answers, without what tells how one came here
 * @param spot where, as understood from the words
 */
record Replies(Address address, Spot spot) {
    /** How far around a position, when the person did not say. */
    private static final int NEAR_KILOMETRES = 5;
    /** The longest walk, when the person gave her position; from the middle of a commune no limit would be fair. */
    private static final int LONGEST_WALK = 45;

    private static final int LONGEST_RIDE = 60;
    private static final int NO_LIMIT = 24 * 60;

    static final Map<When, String> TIMES = Map.of(
            When.NOW, "maintenant",
            When.TODAY, "aujourdhui",
            When.THIS_WEEK, "semaine",
            When.EVENING, "soir",
            When.SATURDAY, "samedi",
            When.ANY, "peu-importe");

    static final String ON_FOOT = "pied";
    static final String BY_BUS = "transport";
    static final String AT_HOME = "domicile";
    private static final List<String> WAYS = List.of(ON_FOOT, BY_BUS, AT_HOME, Key.DO_NOT_KNOW);

    /** Whether a question has an answer that makes sense. */
    boolean answered(Step step) {
        return switch (step) {
            case NEED -> need().isPresent();
            case WHERE ->
                switch (spot) {
                    case Spot.Town town -> true;
                    case Spot.Around around -> true;
                    case Spot.Near near -> true;
                    case Spot.Anywhere anywhere -> said(Key.WHERE).equals(Key.DO_NOT_KNOW);
                    case Spot.Several several -> false;
                    case Spot.Unknown unknown -> false;
                };
            case TRAVEL -> WAYS.contains(said(Key.TRAVEL));
            case WHEN -> when().isPresent() || said(Key.WHEN).equals(Key.DO_NOT_KNOW);
            case MORE -> true;
        };
    }

    Optional<Need> need() {
        return UrlWords.read(List.of(said(Key.NEED)), Need.values()).stream().findFirst();
    }

    Optional<When> when() {
        return TIMES.entrySet().stream()
                .filter(time -> time.getValue().equals(said(Key.WHEN)))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    boolean forSomebody() {
        return said(Key.FOR).equals("personne");
    }

    String said(String key) {
        return address.first(key);
    }

    /** The commune where help is wanted, or empty. */
    String communeCode() {
        return spot.communeCode();
    }

    /** The question that all this asks. The need must have been told. */
    Question question(ZonedDateTime now) {
        Question question = Question.about(need().orElseThrow(), now)
                .within(range())
                .going(travel())
                .at(when().orElse(When.ANY))
                .in(language())
                .stepFree(address.yes(Key.STEP_FREE))
                .freeOnly(address.yes(Key.FREE))
                .withoutAppointment(address.yes(Key.WALK_IN))
                .byProfessional(forSomebody());
        GeoPoint origin = spot.origin();
        return origin == null ? question : question.from(origin);
    }

    /** The answers that ask a question got by changing one or two answers of this one. */
    Address address(Question other) {
        Address changed = address;
        changed = changed.with(Key.RADIUS, radius(other.range()));
        changed = changed.with(Key.WHEN, TIMES.getOrDefault(other.when(), ""));
        changed = switch (other.travel()) {
            case Travel.Unknown unknown ->
                changed.with(Key.TRAVEL, Key.DO_NOT_KNOW).without(Key.MINUTES);
            case Travel.CannotTravel cannot -> changed.with(Key.TRAVEL, AT_HOME).without(Key.MINUTES);
            case Travel.By by ->
                changed.with(Key.TRAVEL, by.mode() == TravelMode.WALK ? ON_FOOT : BY_BUS)
                        .with(Key.MINUTES, by.limitMinutes() == limit(by.mode()) ? "" : "" + by.limitMinutes());
        };
        changed = changed.with(
                Key.LANGUAGE,
                switch (other.language()) {
                    case LanguageWish.None none -> "";
                    case LanguageWish.Needed needed -> needed.code();
                    case LanguageWish.Preferred preferred -> "plutot-" + preferred.code();
                });
        changed = changed.with(Key.STEP_FREE, yes(other.stepFree()));
        changed = changed.with(Key.FREE, yes(other.terms().freeOnly()));
        return changed.with(Key.WALK_IN, yes(other.terms().withoutAppointment()));
    }

    private static String yes(boolean asked) {
        return asked ? "oui" : "";
    }

    private static String radius(Range range) {
        return switch (range) {
            case Range.Anywhere anywhere -> Key.ANYWHERE;
            case Range.InCommune commune -> "";
            case Range.Within within -> "" + within.metres() / 1_000;
        };
    }

    private Range range() {
        if (said(Key.RADIUS).equals(Key.ANYWHERE)) {
            return new Range.Anywhere();
        }
        int kilometres = number(said(Key.RADIUS), 100);
        return switch (spot) {
            case Spot.Near near -> new Range.Within(1_000 * (kilometres == 0 ? NEAR_KILOMETRES : kilometres));
            case Spot.Around around -> new Range.Within(1_000 * (kilometres == 0 ? NEAR_KILOMETRES : kilometres));
            case Spot.Town town when kilometres > 0 && spot.origin() != null -> new Range.Within(1_000 * kilometres);
            case Spot.Town town ->
                new Range.InCommune(town.commune().code(), town.commune().name());
            case Spot.Anywhere anywhere -> new Range.Anywhere();
            case Spot.Several several -> new Range.Anywhere();
            case Spot.Unknown unknown -> new Range.Anywhere();
        };
    }

    private Travel travel() {
        int minutes = number(said(Key.MINUTES), 240);
        return switch (said(Key.TRAVEL)) {
            case ON_FOOT -> new Travel.By(TravelMode.WALK, minutes == 0 ? limit(TravelMode.WALK) : minutes);
            case BY_BUS ->
                new Travel.By(TravelMode.PUBLIC_TRANSPORT, minutes == 0 ? limit(TravelMode.PUBLIC_TRANSPORT) : minutes);
            case AT_HOME -> new Travel.CannotTravel();
            default -> new Travel.Unknown();
        };
    }

    private int limit(TravelMode mode) {
        if (!spot.isPrecise()) {
            return NO_LIMIT;
        }
        return mode == TravelMode.WALK ? LONGEST_WALK : LONGEST_RIDE;
    }

    private LanguageWish language() {
        String said = said(Key.LANGUAGE);
        boolean preferred = said.startsWith("plutot-");
        String code = preferred ? said.substring("plutot-".length()) : said;
        if (code.length() != 2 || !code.chars().allMatch(letter -> letter >= 'a' && letter <= 'z')) {
            return new LanguageWish.None();
        }
        return preferred ? new LanguageWish.Preferred(code) : new LanguageWish.Needed(code);
    }

    /** A whole number between 1 and a bound, else 0. */
    private static int number(String words, int most) {
        if (words.isEmpty() || words.length() > 4 || !words.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return 0;
        }
        int number = Integer.parseInt(words);
        return number <= most ? number : 0;
    }
}
