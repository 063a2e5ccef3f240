package fr.maillage.engines.where;

import fr.maillage.engines.cog.Cog;
import fr.maillage.engines.cog.Commune;
import fr.maillage.engines.cog.CommuneMatch;
import fr.maillage.engines.cog.MatchedBy;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The communes of France outside a territory. One of the same département is taken when named; another is only proposed. */
final class Elsewhere {
    /** Above this share of certainty, asking again would only annoy. */
    private static final double SURE = 0.75;

    private static final int MOST_CHOICES = 8;
    private static final int MOST_WORDS = 5;
    private static final Set<MatchedBy> AS_WRITTEN = EnumSet.of(
            MatchedBy.NAME,
            MatchedBy.NAME_WITHOUT_ARTICLE,
            MatchedBy.NAME_AND_POSTAL_CODE,
            MatchedBy.NAME_AND_DEPARTEMENT,
            MatchedBy.NAME_OF_A_PART,
            MatchedBy.FORMER_NAME,
            MatchedBy.POSTAL_CODE,
            MatchedBy.INSEE_CODE,
            MatchedBy.NAME_START_AND_POSTAL_CODE,
            MatchedBy.TYPO_AND_POSTAL_CODE);

    private final Cog cog = Cog.bundled();
    private final Towns towns;
    private final Set<String> departements = new LinkedHashSet<>();

    Elsewhere(Towns towns) {
        this.towns = towns;
        towns.list().forEach(commune -> departements.add(commune.departementCode()));
    }

    /**
     * The commune that a text names, or the choice between it and landmarks of the territory that answer too.
     *
     * @param landmarks of the territory whose name has the same words
     */
    Optional<Whereabouts> find(String text, Asked asked, List<Spotted> landmarks) {
        List<CommuneMatch> matches = matches(text, asked);
        List<CommuneMatch> home = matches.stream()
                .filter(match -> towns.of(match.commune().code()) != null)
                .toList();
        if (home.size() == 1 && landmarks.isEmpty()) {
            return Optional.of(new Whereabouts.Found(spotted(home.getFirst().commune()), Whereabouts.Reading.EXACT));
        }
        List<CommuneMatch> near = matches.stream()
                .filter(match -> departements.contains(match.commune().departementCode()))
                .toList();
        boolean sure = near.size() == 1
                && landmarks.isEmpty()
                && (matches.size() == 1 || near.getFirst().certainty() >= SURE);
        if (sure && !asked.namesStreet()) {
            return Optional.of(new Whereabouts.Found(spotted(near.getFirst().commune()), Whereabouts.Reading.EXACT));
        }
        List<Spotted> choices = new ArrayList<>(landmarks);
        matches.stream()
                .map(CommuneMatch::commune)
                .sorted(java.util.Comparator.comparing(commune -> !departements.contains(commune.departementCode())))
                .forEach(commune -> choices.add(spotted(commune)));
        if (choices.size() == 1 && matches.isEmpty()) {
            return Optional.of(new Whereabouts.Found(choices.getFirst(), Whereabouts.Reading.GUESSED));
        }
        return choices.isEmpty()
                ? Optional.empty()
                : Optional.of(new Whereabouts.Several(
                        choices.stream().distinct().limit(MOST_CHOICES).toList()));
    }

    /** All the communes to which a text may lead, those of the same départements first. */
    List<Spotted> list(String text) {
        return cog.resolve(text.replace('-', ' ')).stream()
                .map(CommuneMatch::commune)
                .distinct()
                .sorted(java.util.Comparator.comparing((Commune commune) -> towns.of(commune.code()) == null)
                        .thenComparing(commune -> !departements.contains(commune.departementCode())))
                .map(this::spotted)
                .toList();
    }

    /** The whole text; when it names a street, its last words. */
    private List<CommuneMatch> matches(String text, Asked asked) {
        List<CommuneMatch> whole = asWritten(text.replace('-', ' '));
        if (!asked.namesStreet()) {
            return whole;
        }
        int size = asked.words().size();
        for (int from = Math.max(1, size - MOST_WORDS); from < size; from++) {
            if (!asked.followsStreet(from) && (asked.breaks().contains(from) || from == size - 1)) {
                String last = String.join(" ", asked.words().subList(from, size)) + " " + asked.postalCode();
                List<CommuneMatch> found = asWritten(last.strip());
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return asked.postalCode().isEmpty() ? List.of() : asWritten(asked.postalCode());
    }

    private List<CommuneMatch> asWritten(String text) {
        return cog.resolve(text).stream()
                .filter(match -> AS_WRITTEN.contains(match.by()))
                .toList();
    }

    private Spotted spotted(Commune commune) {
        return new Spotted(Spotted.Kind.COMMUNE, commune.name(), commune, towns.middle(commune));
    }
}
