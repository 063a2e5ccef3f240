package fr.maillage.engines.intake.layout;

import fr.maillage.engines.cog.Cog;
import fr.maillage.engines.intake.read.RawRow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Proposes what each column of a file means, from its header and from a sample of its values. Each pair of column and target
 * gets a score; pairs are taken from the best down. When header and values disagree, the values win.
 */
public final class MappingProposer {
    private static final double THRESHOLD = 0.35;
    private static final Set<String> OTHER_PAGES = Set.of("lien", "link", "page", "fiche", "lien page");

    private final Cog cog;

    /** Uses the communes of this geographic code to recognise names and codes. */
    public MappingProposer(Cog cog) {
        this.cog = cog;
    }

    private record Candidate(int column, Target target, double score, double header) {}

    /** The proposal; every column is in it, those that mean nothing known without a target. */
    public Mapping propose(List<String> columns, List<RawRow> sample) {
        List<List<String>> values = new ArrayList<>();
        List<Map<Target, Double>> headers = new ArrayList<>();
        String layout = KnownLayout.of(columns).orElse("libre");
        for (int i = 0; i < columns.size(); i++) {
            int column = i;
            values.add(sample.stream().map(row -> row.cell(column)).toList());
            headers.add(HeaderWords.bundled().scores(columns.get(i)));
        }
        List<ColumnProfile> profiles = values.parallelStream()
                .map(column -> ColumnProfile.of(column, cog))
                .toList();
        ColumnMapping[] chosen = new ColumnMapping[columns.size()];
        Set<Target> taken = EnumSet.noneOf(Target.class);
        takeKnown(layout, columns, chosen, taken);
        takeSaid(columns, headers, profiles, values, chosen);
        takePoints(new PointColumns(columns, values, headers).find(profiles), chosen, taken);
        takeSpecial(columns, profiles, chosen, taken);
        takeBest(columns, profiles, headers, chosen, taken);
        takeNames(columns, headers, profiles, chosen, taken);
        takeOtherPage(chosen, taken);
        for (int i = 0; i < chosen.length; i++) {
            if (chosen[i] == null) {
                chosen[i] = new ColumnMapping(i, columns.get(i), null, null, 0, List.of());
            }
        }
        return new Mapping(layout, Arrays.asList(chosen));
    }

    private static void takeKnown(String layout, List<String> columns, ColumnMapping[] chosen, Set<Target> taken) {
        for (int i = 0; i < columns.size(); i++) {
            int column = i;
            if (KnownLayout.isAside(layout, columns.get(i))) {
                chosen[i] = new ColumnMapping(i, columns.get(i), null, null, 0, List.of());
            }
            KnownLayout.target(layout, columns.get(i)).ifPresent(target -> {
                boolean point = target == Target.LATITUDE || target == Target.LONGITUDE;
                if (!point && (target.many() || taken.add(target))) {
                    chosen[column] = new ColumnMapping(
                            column,
                            columns.get(column),
                            target,
                            null,
                            0.99,
                            List.of(
                                    layout.equals("libre")
                                            ? "C’est un champ de nos propres fichiers."
                                            : "C’est un champ du format " + layout + "."));
                }
            });
        }
    }

    /** Titles that leave no doubt: what no field carries, and what is of a natural person and never published. */
    private static void takeSaid(
            List<String> columns,
            List<Map<Target, Double>> headers,
            List<ColumnProfile> profiles,
            List<List<String>> values,
            ColumnMapping[] chosen) {
        SaidColumns said = new SaidColumns(columns, headers);
        for (int i = 0; i < columns.size(); i++) {
            if (chosen[i] != null) {
                continue;
            }
            if (said.isPersonal(i, profiles.get(i), values.get(i))) {
                chosen[i] = new ColumnMapping(
                        i, columns.get(i), Target.PERSON, null, 0.95, List.of("Le titre parle d’une personne."));
            } else if (said.isAside(i)) {
                chosen[i] = new ColumnMapping(
                        i, columns.get(i), null, null, 0, List.of("Le titre dit ce qu’aucun de nos champs ne porte."));
            }
        }
    }

    private static void takePoints(List<ColumnMapping> points, ColumnMapping[] chosen, Set<Target> taken) {
        for (ColumnMapping point : points) {
            if (chosen[point.index()] == null && taken.add(Objects.requireNonNull(point.target()))) {
                chosen[point.index()] = point;
            }
        }
    }

    private static void takeSpecial(
            List<String> columns, List<ColumnProfile> profiles, ColumnMapping[] chosen, Set<Target> taken) {
        for (int i = 0; i < columns.size(); i++) {
            if (chosen[i] != null) {
                continue;
            }
            int column = i;
            Days.find(columns.get(i), profiles.get(i))
                    .ifPresent(day -> chosen[column] = new ColumnMapping(
                            column,
                            columns.get(column),
                            day,
                            null,
                            0.95,
                            List.of("Le titre nomme un jour de la semaine.")));
            if (chosen[i] == null) {
                YesNoColumns.find(i, columns.get(i), profiles.get(i)).ifPresent(mapping -> chosen[column] = mapping);
            }
            ColumnMapping done = chosen[i];
            if (done != null && done.target() != null) {
                taken.add(done.target());
            }
        }
    }

    private static void takeBest(
            List<String> columns,
            List<ColumnProfile> profiles,
            List<Map<Target, Double>> headers,
            ColumnMapping[] chosen,
            Set<Target> taken) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            for (Target target : Target.values()) {
                double header = headers.get(i).getOrDefault(target, 0.0);
                boolean other = header == 0 && namesList(headers.get(i));
                double score = other ? 0 : score(target, header, profiles.get(i));
                if (chosen[i] == null && score >= THRESHOLD) {
                    candidates.add(new Candidate(i, target, score, header));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(Candidate::score)
                .reversed()
                .thenComparing(Candidate::target)
                .thenComparing(Candidate::column));
        for (Candidate candidate : candidates) {
            Target target = candidate.target();
            boolean several = target.many()
                    && (candidate.header() > 0 || target.findList().isPresent());
            boolean free = several || !taken.contains(target);
            if (chosen[candidate.column()] == null && free) {
                taken.add(target);
                chosen[candidate.column()] = mapping(candidate, columns, profiles.get(candidate.column()));
            }
        }
    }

    /** A title that clearly names one of our lists is not overruled by what its cells look like. */
    private static boolean namesList(Map<Target, Double> headers) {
        return headers.entrySet().stream()
                .anyMatch(
                        one -> one.getValue() >= 0.85 && one.getKey().findList().isPresent());
    }

    /** The score of a column for a target; the constants were set by hand on synthetic files of many kinds. */
    private static double score(Target target, double header, ColumnProfile profile) {
        if (target == Target.LATITUDE || target == Target.LONGITUDE) {
            return profile.isEmpty() || profile.share(ColumnProfile.Shape.NUMBER) > 0.8 ? header * 0.6 : 0;
        }
        if (profile.isEmpty()) {
            return header * 0.7;
        }
        double content = ContentScore.of(target, profile);
        if (header == 0) {
            return ContentScore.alone(target, profile);
        }
        if (ContentScore.contradicts(target, profile)) {
            return 0.2 * header;
        }
        if (content < 0) {
            return 0.85 * header;
        }
        boolean answers = profile.share(ColumnProfile.Shape.YES_NO) >= 0.9;
        if (answers && target.findList().isPresent() && content < 0.25) {
            return 0;
        }
        if ((target.isPage() || target == Target.POINT) && content < 0.25) {
            return 0.2 * header;
        }
        if (target.findList().isPresent() && content < 0.1) {
            return 0.48 * header;
        }
        double mixed = 0.55 * header + 0.45 * content;
        return content >= 0.25 ? mixed : 0.5 * header;
    }

    private static ColumnMapping mapping(Candidate candidate, List<String> columns, ColumnProfile profile) {
        List<String> evidence = new ArrayList<>();
        String header = columns.get(candidate.column());
        if (candidate.header() > 0) {
            evidence.add("Le titre « " + header + " » le dit.");
        }
        if (profile.isEmpty()) {
            evidence.add("La colonne est vide.");
        } else {
            String explained = ContentScore.explained(candidate.target(), profile);
            if (!explained.isEmpty()) {
                evidence.add(explained);
            }
        }
        double sure = Math.min(0.99, Math.round(candidate.score() * 100) / 100.0);
        return new ColumnMapping(candidate.column(), header, candidate.target(), null, sure, evidence);
    }

    /** Beside the site of the place, a bare « lien » is another page that speaks of it. */
    private static void takeOtherPage(ColumnMapping[] chosen, Set<Target> taken) {
        long sites = Arrays.stream(chosen)
                .filter(one -> one != null && one.target() == Target.WEBSITE)
                .count();
        for (int i = 0; i < chosen.length; i++) {
            ColumnMapping one = chosen[i];
            boolean link = one != null
                    && one.target() == Target.WEBSITE
                    && OTHER_PAGES.contains(HeaderWords.plain(one.column()));
            if (link && sites > 1 && taken.add(Target.SOURCE_PAGE)) {
                chosen[i] = one.to(Target.SOURCE_PAGE, 0.7, "Une autre colonne donne le site du lieu.");
            }
        }
    }

    /** A second column of names is the organization, or another name. */
    private static void takeNames(
            List<String> columns,
            List<Map<Target, Double>> headers,
            List<ColumnProfile> profiles,
            ColumnMapping[] chosen,
            Set<Target> taken) {
        for (int i = 0; i < columns.size(); i++) {
            double named = headers.get(i).getOrDefault(Target.NAME, 0.0);
            boolean texts = profiles.get(i).share(ColumnProfile.Shape.LETTERS) > 0.8;
            if (chosen[i] != null || named < 0.75 || !texts) {
                continue;
            }
            String folded = HeaderWords.folded(columns.get(i));
            boolean body =
                    folded.contains("structure") || folded.contains("organisme") || folded.contains("raison sociale");
            Target target = body && taken.add(Target.ORGANIZATION) ? Target.ORGANIZATION : Target.OTHER_NAME;
            String why = String.format(
                    Locale.FRENCH,
                    "Le titre « %s » désigne un nom, mais une autre colonne le dit mieux.",
                    columns.get(i));
            chosen[i] = new ColumnMapping(i, columns.get(i), target, null, 0.6, List.of(why));
        }
    }
}
