package fr.maillage.engines.cog;

import fr.maillage.engines.cog.RowMatch.Clue;
import fr.maillage.engines.cog.RowMatch.Disagreement;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Weighs the clues of a row against each other: every commune that a clue designates is a candidate, and gathers points from
 * each clue that fits it. A postal code or a name alone never makes a certain commune: names and postal codes are shared.
 */
final class RowResolver {
    private static final double INSEE = 2.5;
    private static final double NAME = 3;
    private static final double CLOSE_NAME = 2;
    private static final double POSTAL = 2;
    private static final double SAME_DEPARTEMENT = 0.75;
    private static final int CANDIDATES = 60;

    private final Cog cog;

    RowResolver(Cog cog) {
        this.cog = cog;
    }

    RowMatch resolve(String name, String postalCode, String inseeCode, String departementHint) {
        Clues clues = Clues.read(cog, name, postalCode, inseeCode, departementHint);
        Map<String, Candidate> candidates = candidates(clues);
        List<Candidate> ranked = candidates.values().stream()
                .sorted(Comparator.<Candidate>comparingDouble(c -> -c.points)
                        .thenComparing(c -> c.commune, PostalCodes.MOST_INHABITED_FIRST))
                .toList();
        if (ranked.isEmpty()) {
            return new RowMatch(
                    Optional.empty(), Optional.empty(), 0, Set.of(), RowComplaints.about(cog, clues), List.of());
        }
        Candidate best = ranked.getFirst();
        List<Commune> others =
                ranked.stream().skip(1).limit(9).map(c -> c.commune).toList();
        List<Disagreement> disagreements = RowComplaints.against(cog, clues, best.commune, best.agreeing);
        double certainty = certainty(best, ranked, disagreements);
        return new RowMatch(Optional.of(best.commune), best.part, certainty, best.agreeing, disagreements, others);
    }

    private Map<String, Candidate> candidates(Clues clues) {
        Map<String, Candidate> candidates = new LinkedHashMap<>();
        clues.insee().ifPresent(match -> candidate(candidates, match.commune(), match.part(), INSEE, Clue.INSEE_CODE));
        for (NameIndex.Named named : exactNames(clues)) {
            double points = named.by() == MatchedBy.NAME ? NAME : NAME - 0.1;
            candidate(candidates, named.commune(), named.part(), points, Clue.NAME);
        }
        for (Commune commune : clues.postalCommunes()) {
            candidate(candidates, commune, Optional.empty(), POSTAL, Clue.POSTAL_CODE);
        }
        addCloseNames(candidates, clues);
        for (Candidate candidate : candidates.values()) {
            candidate.arrondissement(cog, clues);
            candidate.departement(clues);
        }
        return candidates;
    }

    private Collection<NameIndex.Named> exactNames(Clues clues) {
        if (clues.words().isEmpty()) {
            return List.of();
        }
        return cog.resolver().named(clues.words());
    }

    /** Misspelled or shortened names, only where another clue supports them, or when nothing else is known. */
    private void addCloseNames(Map<String, Candidate> candidates, Clues clues) {
        boolean named = candidates.values().stream().anyMatch(c -> c.agreeing.contains(Clue.NAME) && c.points > NAME);
        if (clues.words().isEmpty() || named) {
            return;
        }
        String key = NameKeys.compact(clues.words());
        int allowed = Math.max(1, Mistakes.allowed(key));
        for (Candidate candidate : candidates.values()) {
            String other = NameKeys.compact(NameKeys.fold(candidate.commune.name()));
            boolean close = Mistakes.between(key, other, allowed) <= allowed;
            boolean shortened = key.length() >= 4 && (other.startsWith(key) || key.startsWith(other));
            if (!candidate.agreeing.contains(Clue.NAME) && (close || shortened)) {
                candidate.add(CLOSE_NAME, Clue.NAME);
                candidate.nameIsClose = true;
            }
        }
        if (candidates.isEmpty() || candidates.values().stream().noneMatch(c -> c.agreeing.contains(Clue.NAME))) {
            for (CommuneMatch match :
                    cog.resolve(clues.words()).stream().limit(CANDIDATES).toList()) {
                candidate(candidates, match.commune(), match.part(), CLOSE_NAME - 0.75, Clue.NAME).nameIsClose = true;
            }
        }
    }

    private static Candidate candidate(
            Map<String, Candidate> candidates, Commune commune, Optional<CommunePart> part, double points, Clue clue) {
        Candidate candidate = candidates.computeIfAbsent(commune.code(), code -> new Candidate(commune));
        candidate.add(points, clue);
        candidate.part = candidate.part.or(() -> part);
        return candidate;
    }

    /** The table of certainties: two clues that agree and none against is certain; one clue alone is not, the INSEE code apart. */
    private static double certainty(Candidate best, List<Candidate> ranked, List<Disagreement> disagreements) {
        boolean contradicted = !disagreements.isEmpty();
        Set<Clue> strong = EnumSet.copyOf(best.agreeing);
        boolean departement = strong.remove(Clue.DEPARTEMENT);
        boolean tied = ranked.size() > 1 && ranked.get(1).points > best.points - 0.5;
        if (strong.size() >= 2) {
            double sure = contradicted ? 0.85 : 1.0;
            return tied ? 0.5 : best.nameIsClose ? Math.min(sure, 0.92) - (contradicted ? 0.1 : 0) : sure;
        }
        if (strong.contains(Clue.INSEE_CODE)) {
            return contradicted ? 0.5 : 0.95;
        }
        if (strong.contains(Clue.NAME) && departement && !tied) {
            boolean byCode = disagreements.stream().anyMatch(d -> d.clue() == Clue.INSEE_CODE);
            return best.nameIsClose || byCode ? 0.6 : 0.92;
        }
        long rivals = ranked.stream().filter(c -> c.points > best.points - 0.5).count();
        double alone = best.nameIsClose || contradicted ? 0.4 : 0.7;
        return alone / Math.max(1, rivals);
    }

    /** A commune and what speaks for it. */
    private static final class Candidate {
        private final Commune commune;
        private final Set<Clue> agreeing = new HashSet<>();
        private Optional<CommunePart> part = Optional.empty();
        private double points;
        private boolean nameIsClose;

        Candidate(Commune commune) {
            this.commune = commune;
        }

        void add(double more, Clue clue) {
            if (agreeing.add(clue)) {
                points += more;
            }
        }

        void departement(Clues clues) {
            boolean hinted = clues.departement().equals(commune.departementCode());
            boolean byPostalCode = !clues.postalCode().isEmpty()
                    && CommuneResolver.departementOfPostalCode(clues.postalCode())
                            .equals(commune.departementCode());
            boolean spoken = agreeing.contains(Clue.NAME) || agreeing.contains(Clue.INSEE_CODE);
            if (spoken && (hinted || byPostalCode)) {
                add(SAME_DEPARTEMENT, Clue.DEPARTEMENT);
            }
        }

        void arrondissement(Cog cog, Clues clues) {
            if (part.isEmpty()
                    && agreeing.contains(Clue.NAME)
                    && clues.name().chars().anyMatch(Character::isDigit)) {
                part = cog.resolve(clues.name().toLowerCase(Locale.ROOT)).stream()
                        .filter(match -> match.commune().equals(commune))
                        .findFirst()
                        .flatMap(CommuneMatch::part);
            }
        }
    }
}
