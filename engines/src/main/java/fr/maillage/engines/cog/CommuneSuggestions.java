package fr.maillage.engines.cog;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Proposes communes while a person types. The communes of the territory come first and are found by any word of their name;
 * the others are found by the beginning of their name or of their postal code, most inhabited first.
 */
final class CommuneSuggestions {
    private static final int SCANNED = 2_000;

    private final Cog cog;

    CommuneSuggestions(Cog cog) {
        this.cog = cog;
    }

    List<CommuneSuggestion> suggest(String typed, Collection<String> territory, int limit) {
        PlaceText place = PlaceText.read(typed);
        String digits = typed.strip();
        boolean postal = !digits.isEmpty() && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        if (limit <= 0 || (!postal && place.words().isEmpty() && place.code().isEmpty())) {
            return List.of();
        }
        Set<Commune> found = new LinkedHashSet<>();
        Stream<Commune> near =
                territory.stream().flatMap(code -> cog.findCommune(code).map(CodeMatch::commune).stream());
        if (postal) {
            near.filter(c -> c.postalCodes().stream().anyMatch(p -> p.startsWith(digits)))
                    .sorted(PostalCodes.MOST_INHABITED_FIRST)
                    .forEach(found::add);
            byPostalStart(digits, found, limit);
        } else {
            List<Commune> local =
                    near.distinct().sorted(PostalCodes.MOST_INHABITED_FIRST).toList();
            local.stream().filter(c -> startsWith(c, place.words())).forEach(found::add);
            local.stream().filter(c -> hasWordStarting(c, place.words())).forEach(found::add);
            byName(typed, place, found, Set.copyOf(territory));
        }
        return found.stream().limit(limit).map(CommuneSuggestions::shown).toList();
    }

    private void byPostalStart(String digits, Set<Commune> found, int limit) {
        for (String code : cog.postalCodesStartingWith(digits)) {
            if (found.size() >= limit) {
                return;
            }
            found.addAll(cog.listByPostalCode(code));
        }
    }

    private void byName(String typed, PlaceText place, Set<Commune> found, Set<String> territory) {
        if (!place.code().isEmpty()) {
            cog.resolve(typed).forEach(match -> found.add(match.commune()));
            return;
        }
        cog.names().startingWith(NameKeys.compact(place.words()), SCANNED).stream()
                .filter(n -> n.by() == MatchedBy.NAME || n.part().isPresent())
                .map(NameIndex.Named::commune)
                .distinct()
                .sorted(PostalCodes.MOST_INHABITED_FIRST)
                .forEach(found::add);
        if (found.isEmpty()) {
            List<CommuneMatch> matches = cog.resolve(typed);
            matches.stream().filter(m -> territory.contains(m.commune().code())).forEach(m -> found.add(m.commune()));
            matches.forEach(match -> found.add(match.commune()));
        }
    }

    private static boolean startsWith(Commune commune, String words) {
        String name = NameKeys.fold(commune.name());
        String key = NameKeys.compact(words);
        return NameKeys.compact(name).startsWith(key)
                || NameKeys.compact(NameKeys.withoutArticle(name)).startsWith(key);
    }

    private static boolean hasWordStarting(Commune commune, String words) {
        return (" " + NameKeys.fold(commune.name())).contains(" " + words);
    }

    private static CommuneSuggestion shown(Commune commune) {
        String beside =
                commune.postalCodes().size() == 1 ? commune.postalCodes().getFirst() : commune.departementCode();
        return new CommuneSuggestion(commune, commune.name() + " (" + beside + ")");
    }
}
