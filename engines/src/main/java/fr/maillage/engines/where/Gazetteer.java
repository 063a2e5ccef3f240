package fr.maillage.engines.where;

import fr.maillage.engines.cog.Commune;
import fr.maillage.engines.geo.GeoPoint;
import fr.maillage.engines.where.Whereabouts.Reading;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where things are in a territory, made once from its communes and from what its places say. The communes of the territory
 * are tried first and the end of a text before its beginning, as French addresses are written; a commune elsewhere is only
 * ever proposed.
 */
public final class Gazetteer {
    private static final int MOST_CHOICES = 8;

    private final Towns towns;
    private final PostalAreas postal;
    private final Landmarks landmarks;
    private final Elsewhere elsewhere;
    private final Suggestions suggestions;

    private Gazetteer(List<Commune> home, List<Landmark> told) {
        towns = new Towns(home, told);
        postal = new PostalAreas(towns, told);
        landmarks = new Landmarks(told);
        elsewhere = new Elsewhere(towns);
        suggestions = new Suggestions(towns, postal, landmarks, this::spotted);
    }

    /**
     * Makes one.
     *
     * @param home the communes of the territory
     * @param told names and their positions, each as often as it is told
     */
    public static Gazetteer of(List<Commune> home, List<Landmark> told) {
        Set<String> codes = new LinkedHashSet<>();
        home.forEach(commune -> codes.add(commune.code()));
        return new Gazetteer(
                home,
                told.stream().filter(one -> codes.contains(one.communeCode())).toList());
    }

    /** What a text designates. */
    public Whereabouts find(String text) {
        Asked asked = Asked.read(text);
        if (asked.words().isEmpty()) {
            return asked.postalCode().isEmpty() ? new Whereabouts.Nowhere(false) : ofCode(asked, text);
        }
        List<Commune> whole = towns.named(asked.words());
        if (!whole.isEmpty()) {
            return towns(whole, asked.postalCode(), Reading.EXACT);
        }
        return named(asked)
                .or(() -> inTown(asked))
                .or(() -> started(asked))
                .or(() -> elsewhere.find(text, asked, landmarks(asked.words(), here(asked))))
                .orElseGet(() -> nowhere(asked, text));
    }

    /** All that a text may designate, the territory first: for a person who says that we were wrong. */
    public List<Spotted> choices(String text, int most) {
        Asked asked = Asked.read(text);
        Set<Spotted> all = new LinkedHashSet<>();
        switch (find(text)) {
            case Whereabouts.Found found -> all.add(found.spotted());
            case Whereabouts.Several several -> all.addAll(several.choices());
            case Whereabouts.Nowhere nowhere -> {
                // what follows may still find something
            }
        }
        towns.started(asked.words()).forEach(commune -> all.add(town(commune)));
        all.addAll(landmarks(asked.words(), one -> true));
        towns.atEnd(asked).ifPresent(run -> {
            all.addAll(landmarks(asked.without(run.from(), run.to()), in(run.communes())));
            run.communes().forEach(commune -> all.add(town(commune)));
        });
        all.addAll(elsewhere.list(text));
        return all.stream().limit(most).toList();
    }

    /** What a person who types may mean, the communes first. */
    public List<Spotted> suggest(String typed, int most) {
        return suggestions.list(typed, most);
    }

    /** A commune of the territory, with its middle. */
    public Optional<Spotted> findTown(String communeCode) {
        return Optional.ofNullable(towns.of(communeCode)).map(this::town);
    }

    /** The middle of the territory, absent when none of its communes has one. */
    public Optional<GeoPoint> findMiddle() {
        return towns.findMiddle();
    }

    /** Names that this territory knows, as examples: a commune, a postal code, a quarter; fewer when it has fewer. */
    public List<String> examples() {
        return suggestions.examples();
    }

    private Optional<Whereabouts> named(Asked asked) {
        return exactly(asked.words(), here(asked))
                .or(() -> exactly(WhereWords.withoutFilling(asked.words()), here(asked)));
    }

    /** Without a postal code that we know, anywhere in the territory. */
    private Predicate<Landmarks.Entry> here(Asked asked) {
        List<Commune> served = postal.communes(asked.postalCode());
        return served.isEmpty() ? one -> true : in(served);
    }

    private static Predicate<Landmarks.Entry> in(List<Commune> communes) {
        List<String> codes = communes.stream().map(Commune::code).toList();
        return entry -> codes.contains(entry.communeCode());
    }

    private Optional<Whereabouts> exactly(List<String> words, Predicate<Landmarks.Entry> where) {
        return oneOrSeveral(landmarks.named(words), where, Reading.EXACT, List.of());
    }

    private Optional<Whereabouts> oneOrSeveral(
            List<Landmarks.Entry> entries, Predicate<Landmarks.Entry> where, Reading reading, List<Spotted> also) {
        List<Landmarks.Entry> there =
                Landmarks.apart(entries.stream().filter(where).toList());
        List<Spotted> found = Stream.concat(there.stream().map(this::spotted), also.stream())
                .distinct()
                .toList();
        return there.isEmpty()
                ? Optional.empty()
                : Optional.of(found.size() == 1 ? new Whereabouts.Found(found.getFirst(), reading) : several(found));
    }

    private static Whereabouts several(List<Spotted> found) {
        return new Whereabouts.Several(found.stream().limit(MOST_CHOICES).toList());
    }

    /** A commune at the end or at the beginning, or the communes of the postal code: the rest is looked for there. */
    private Optional<Whereabouts> inTown(Asked asked) {
        Optional<Towns.Run> run = towns.atEnd(asked).or(() -> startOf(asked)).or(() -> towns.almostAtEnd(asked));
        if (run.isPresent()) {
            Towns.Run named = run.get();
            List<String> rest = asked.without(named.from(), named.to());
            return Optional.of(within(rest, named.communes(), asked.postalCode()));
        }
        List<Commune> served = postal.communes(asked.postalCode());
        return served.isEmpty() ? Optional.empty() : Optional.of(within(asked.words(), served, asked.postalCode()));
    }

    /** « Bordeaux, 12 rue X », « Lormont Génicart »; not « Saint-Jean d’Illac » when a commune is only its first word. */
    private Optional<Towns.Run> startOf(Asked asked) {
        return towns.atStart(asked).filter(run -> {
            List<String> rest = asked.without(run.from(), run.to());
            return asked.begins(run.to())
                    || WhereWords.isCore(rest)
                    || !landmarks(rest, in(run.communes())).isEmpty();
        });
    }

    private Whereabouts within(List<String> rest, List<Commune> communes, String code) {
        List<String> words = WhereWords.withoutFilling(rest);
        if (words.isEmpty() || WhereWords.isCore(words)) {
            return towns(communes, code, Reading.EXACT);
        }
        Predicate<Landmarks.Entry> there = in(communes);
        return exactly(words, there)
                .or(() -> guessed(words, there, communes))
                .orElseGet(() -> towns(communes, code, Reading.TOWN_ONLY));
    }

    /** Without the word that says what it is, by some of the words, with a mistake; another kind of street is proposed only. */
    private Optional<Whereabouts> guessed(
            List<String> words, Predicate<Landmarks.Entry> where, List<Commune> communes) {
        return oneOrSeveral(landmarks.named(WhereWords.withoutHead(words)), where, Reading.GUESSED, List.of())
                .or(() -> oneOrSeveral(landmarks.holding(words), where, Reading.GUESSED, List.of()))
                .or(() -> oneOrSeveral(landmarks.close(words), where, Reading.GUESSED, List.of()))
                .or(() -> oneOrSeveral(
                        landmarks.ofOtherKind(words),
                        where,
                        Reading.GUESSED,
                        communes.stream().map(this::town).toList()));
    }

    /** The beginning of the name of a commune, or its name with a mistake. */
    private Optional<Whereabouts> started(Asked asked) {
        List<String> words = WhereWords.withoutFilling(asked.words());
        List<Commune> begun = towns.started(words);
        if (!begun.isEmpty()) {
            return Optional.of(towns(begun, asked.postalCode(), Reading.GUESSED));
        }
        List<Commune> bare = words.size() < asked.words().size()
                        || WhereWords.withoutHead(words).size() < words.size()
                ? towns.named(WhereWords.withoutHead(words))
                : List.of();
        if (!bare.isEmpty()) {
            return Optional.of(towns(bare, asked.postalCode(), Reading.GUESSED));
        }
        return Optional.empty();
    }

    private Whereabouts nowhere(Asked asked, String text) {
        Optional<Towns.Run> start = towns.atStart(asked);
        if (start.isPresent()) {
            return towns(start.get().communes(), asked.postalCode(), Reading.TOWN_ONLY);
        }
        List<Commune> close = towns.close(asked.words());
        if (!close.isEmpty()) {
            return towns(close, asked.postalCode(), Reading.GUESSED);
        }
        List<Spotted> far = elsewhere.list(text).stream()
                .filter(one -> !asked.namesStreet())
                .limit(MOST_CHOICES)
                .toList();
        return far.isEmpty() ? new Whereabouts.Nowhere(asked.namesStreet()) : new Whereabouts.Several(far);
    }

    /** Landmarks that these words may mean, the exact ones alone when there are any. */
    private List<Spotted> landmarks(List<String> words, Predicate<Landmarks.Entry> where) {
        return exactly(words, where)
                .or(() -> guessed(WhereWords.withoutFilling(words), where, List.of()))
                .map(found -> found instanceof Whereabouts.Several several
                        ? several.choices()
                        : found instanceof Whereabouts.Found one ? List.of(one.spotted()) : List.<Spotted>of())
                .orElse(List.of());
    }

    private Whereabouts ofCode(Asked asked, String text) {
        List<Commune> served = postal.communes(asked.postalCode());
        if (!served.isEmpty()) {
            return towns(served, asked.postalCode(), Reading.EXACT);
        }
        return elsewhere.find(text, asked, List.of()).orElseGet(() -> nowhere(asked, text));
    }

    private Whereabouts towns(List<Commune> communes, String code, Reading reading) {
        List<Commune> agreeing = communes.stream()
                .filter(commune -> commune.postalCodes().contains(code))
                .toList();
        List<Commune> meant = agreeing.isEmpty() ? communes : agreeing;
        return meant.size() == 1
                ? new Whereabouts.Found(postal.part(meant.getFirst(), code), reading)
                : several(meant.stream().map(this::town).toList());
    }

    private Spotted town(Commune commune) {
        return new Spotted(Spotted.Kind.COMMUNE, commune.name(), commune, towns.middle(commune));
    }

    private Spotted spotted(Landmarks.Entry entry) {
        @Nullable Commune commune = towns.of(entry.communeCode());
        if (commune == null) {
            throw new IllegalStateException("a landmark outside the territory: " + entry);
        }
        Spotted.Kind kind =
                switch (entry.kind()) {
                    case QUARTER -> Spotted.Kind.QUARTER;
                    case STOP -> Spotted.Kind.STOP;
                    case STREET -> Spotted.Kind.STREET;
                    case PLACE -> Spotted.Kind.PLACE;
                };
        GeoPoint point = entry.point();
        return new Spotted(kind, entry.name(), commune, point);
    }
}
