package fr.maillage.engines.cog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Brings a text to the communes that it may designate. The ways are tried from the surest to the least sure. */
final class CommuneResolver {
    private static final int MOST = 50;

    private final Cog cog;

    CommuneResolver(Cog cog) {
        this.cog = cog;
    }

    List<CommuneMatch> resolve(String text) {
        PlaceText place = PlaceText.read(text);
        if (place.words().isEmpty()) {
            return byCodeAlone(place.code());
        }
        List<CommuneMatch> matches = place.code().isEmpty() ? byName(place) : byNameAndCode(place);
        return inOrder(matches);
    }

    private List<CommuneMatch> byCodeAlone(String code) {
        if (code.isEmpty()) {
            return List.of();
        }
        List<Commune> communes = cog.listByPostalCode(code);
        if (!communes.isEmpty()) {
            return shared(
                    communes.stream().map(CommuneResolver::whole).toList(),
                    MatchedBy.POSTAL_CODE,
                    arrondissement(code));
        }
        Optional<CodeMatch> insee = cog.findCommune(code.toUpperCase(Locale.ROOT));
        if (insee.isPresent()) {
            CodeMatch match = insee.get();
            return List.of(new CommuneMatch(
                    match.commune(), match.part(), MatchedBy.INSEE_CODE, MatchedBy.INSEE_CODE.certainty()));
        }
        List<NameIndex.Named> neighbours = cog.postalCodesStartingWith(code.substring(0, 3)).stream()
                .flatMap(postal -> cog.listByPostalCode(postal).stream())
                .distinct()
                .map(CommuneResolver::whole)
                .toList();
        return inOrder(shared(neighbours, MatchedBy.POSTAL_CODE_NEIGHBOUR, Optional.empty()));
    }

    private List<CommuneMatch> byNameAndCode(PlaceText place) {
        String code = place.code();
        String departement = departementOfPostalCode(code);
        List<NameIndex.Named> named = named(place.words());
        Predicate<NameIndex.Named> samePostal = n -> n.commune().postalCodes().contains(code)
                || n.part().map(p -> p.postalCodes().contains(code)).orElse(false);
        Predicate<NameIndex.Named> sameDepartement =
                n -> departement.equals(n.commune().departementCode());
        List<CommuneMatch> found = new ArrayList<>();
        add(found, named.stream().filter(samePostal), MatchedBy.NAME_AND_POSTAL_CODE, place);
        if (found.isEmpty()) {
            List<NameIndex.Named> starting = cog.names().startingWith(NameKeys.compact(place.words()), 400);
            add(found, starting.stream().filter(samePostal), MatchedBy.NAME_START_AND_POSTAL_CODE, place);
        }
        if (found.isEmpty()) {
            add(found, closeAmong(place.words(), code), MatchedBy.TYPO_AND_POSTAL_CODE, place);
        }
        if (found.isEmpty()) {
            add(found, named.stream().filter(sameDepartement), MatchedBy.NAME_AND_DEPARTEMENT, place);
        }
        if (found.isEmpty()) {
            List<NameIndex.Named> close = cog.names().close(NameKeys.compact(place.words()));
            add(found, close.stream().filter(sameDepartement), MatchedBy.TYPO_AND_DEPARTEMENT, place);
        }
        if (found.isEmpty()) {
            found.addAll(byName(place));
            cog.listByPostalCode(code).stream()
                    .map(c -> new CommuneMatch(
                            c, arrondissement(code), MatchedBy.POSTAL_CODE, MatchedBy.POSTAL_CODE.certainty() / 2))
                    .forEach(found::add);
        }
        return found;
    }

    private Stream<NameIndex.Named> closeAmong(String words, String postalCode) {
        String key = NameKeys.compact(words);
        int allowed = Math.max(1, Mistakes.allowed(key));
        return cog.listByPostalCode(postalCode).stream()
                .filter(c -> Mistakes.between(key, NameKeys.compact(NameKeys.fold(c.name())), allowed) <= allowed)
                .map(CommuneResolver::whole);
    }

    private List<CommuneMatch> byName(PlaceText place) {
        List<NameIndex.Named> named = named(place.words());
        if (!place.departement().isEmpty()) {
            List<NameIndex.Named> there = named.stream()
                    .filter(n -> n.commune().departementCode().equals(place.departement()))
                    .toList();
            if (!there.isEmpty()) {
                List<CommuneMatch> found = new ArrayList<>();
                add(found, there.stream(), MatchedBy.NAME_AND_DEPARTEMENT, place);
                return found;
            }
        }
        List<CommuneMatch> found = new ArrayList<>();
        addEachWay(found, named, place);
        if (place.words().length() >= 3) {
            String start = place.words() + (place.words().indexOf(' ') < 0 ? "" : " ");
            List<NameIndex.Named> longer = cog.names().startingWith(NameKeys.compact(place.words()), 400).stream()
                    .filter(n -> n.by() == MatchedBy.NAME && n.words().startsWith(start))
                    .toList();
            add(found, longer.stream().filter(n -> !named.contains(n)), MatchedBy.NAME_START, place);
        }
        if (found.isEmpty()) {
            add(found, firstWords(place.words()), MatchedBy.NAME_THEN_OTHER_WORDS, place);
        }
        if (found.isEmpty()) {
            add(found, cog.names().close(NameKeys.compact(place.words())).stream(), MatchedBy.TYPO, place);
        }
        return found;
    }

    /** The communes named by the longest run of first words. */
    private Stream<NameIndex.Named> firstWords(String words) {
        for (int end = words.lastIndexOf(' '); end > 2; end = words.lastIndexOf(' ', end - 1)) {
            List<NameIndex.Named> found = named(words.substring(0, end));
            if (!found.isEmpty()) {
                return found.stream();
            }
        }
        return Stream.empty();
    }

    /** The exact names, then those equal but for the article. */
    List<NameIndex.Named> named(String words) {
        NameIndex index = cog.names();
        List<NameIndex.Named> found = new ArrayList<>(index.exact(NameKeys.compact(words)));
        String bare = NameKeys.withoutArticle(words);
        if (found.isEmpty() && bare.length() < words.length()) {
            found.addAll(index.exact(NameKeys.compact(bare)));
        }
        for (NameIndex.Named n : index.withoutArticle(NameKeys.compact(words))) {
            if (n.by() == MatchedBy.NAME) {
                found.add(new NameIndex.Named(n.commune(), n.part(), MatchedBy.NAME_WITHOUT_ARTICLE, n.words()));
            } else {
                found.add(n);
            }
        }
        return found;
    }

    private void addEachWay(List<CommuneMatch> found, List<NameIndex.Named> named, PlaceText place) {
        if (!named.isEmpty()) {
            Optional<CommunePart> arrondissement =
                    arrondissement(named.getFirst().commune(), place);
            for (CommuneMatch match : shared(named, MatchedBy.NAME, arrondissement)) {
                MatchedBy way = wayOf(match, named);
                double certainty = match.certainty() * way.certainty() / MatchedBy.NAME.certainty();
                found.add(new CommuneMatch(match.commune(), match.part(), way, certainty));
            }
        }
    }

    private static MatchedBy wayOf(CommuneMatch match, List<NameIndex.Named> named) {
        return named.stream()
                .filter(n -> n.commune().equals(match.commune())
                        && (n.part().isEmpty() || n.part().equals(match.part())))
                .findFirst()
                .map(NameIndex.Named::by)
                .orElse(MatchedBy.NAME);
    }

    private void add(List<CommuneMatch> found, Stream<NameIndex.Named> named, MatchedBy way, PlaceText place) {
        List<NameIndex.Named> list = named.toList();
        if (!list.isEmpty()) {
            found.addAll(shared(list, way, arrondissement(list.getFirst().commune(), place)));
        }
    }

    /** One certainty for the way, shared in proportion to inhabitants: the name of a town is more often meant than that of a hamlet. */
    private static List<CommuneMatch> shared(
            List<NameIndex.Named> named, MatchedBy way, Optional<CommunePart> arrondissement) {
        if (named.size() == 1) {
            NameIndex.Named only = named.getFirst();
            return List.of(new CommuneMatch(only.commune(), arrondissement.or(only::part), way, way.certainty()));
        }
        double total = 0;
        for (NameIndex.Named n : named) {
            total += weight(n);
        }
        List<CommuneMatch> matches = new ArrayList<>(named.size());
        for (NameIndex.Named n : named) {
            matches.add(new CommuneMatch(
                    n.commune(), arrondissement.or(n::part), way, way.certainty() * weight(n) / total));
        }
        return matches;
    }

    /** A part weighs as a small commune: its own inhabitants are not known. */
    private static double weight(NameIndex.Named named) {
        return named.part().isPresent() || named.by() == MatchedBy.FORMER_NAME
                ? 500
                : named.commune().population() + 1.0;
    }

    private static NameIndex.Named whole(Commune commune) {
        return new NameIndex.Named(commune, Optional.empty(), MatchedBy.NAME, "");
    }

    /** The arrondissement that the text or its postal code designates. */
    private Optional<CommunePart> arrondissement(Commune commune, PlaceText place) {
        if (place.arrondissement() == 0) {
            return arrondissement(place.code())
                    .filter(part -> part.communeCode().equals(commune.code()));
        }
        int base =
                switch (commune.code()) {
                    case "75056" -> 75100;
                    case "69123" -> 69380;
                    case "13055" -> 13200;
                    default -> 0;
                };
        return base == 0
                ? Optional.empty()
                : cog.findCommune(String.valueOf(base + place.arrondissement())).flatMap(CodeMatch::part);
    }

    /** The arrondissement that a postal code of Paris, Lyon or Marseille designates by its last two digits. */
    private Optional<CommunePart> arrondissement(String postalCode) {
        int base =
                switch (postalCode.length() == 5 ? postalCode.substring(0, 3) : "") {
                    case "750" -> 75100;
                    case "751" -> 75100;
                    case "690" -> 69380;
                    case "130" -> 13200;
                    default -> 0;
                };
        return base == 0
                ? Optional.empty()
                : cog.findCommune(String.valueOf(base + Integer.parseInt(postalCode, 3, 5, 10)))
                        .flatMap(CodeMatch::part)
                        .filter(part -> part.postalCodes().contains(postalCode));
    }

    /** The département of a postal code, as its first characters tell: « 2 » stands for both Corsican ones under 20. */
    static String departementOfPostalCode(String code) {
        if (code.startsWith("20")) {
            int number = Integer.parseInt(code, 0, 3, 10);
            return number <= 201 ? "2A" : "2B";
        }
        return CogReader.departementOf(code);
    }

    private static List<CommuneMatch> inOrder(List<CommuneMatch> matches) {
        List<CommuneMatch> sorted = new ArrayList<>(matches);
        sorted.sort(Comparator.<CommuneMatch>comparingDouble(m -> -m.certainty())
                .thenComparing(CommuneMatch::commune, PostalCodes.MOST_INHABITED_FIRST));
        Map<String, CommuneMatch> once = new LinkedHashMap<>();
        for (CommuneMatch match : sorted) {
            once.putIfAbsent(match.commune().code(), match);
        }
        return once.values().stream().limit(MOST).toList();
    }
}
