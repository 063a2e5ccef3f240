package fr.maillage.engines.intake.layout;

import fr.maillage.engines.intake.layout.ColumnProfile.Shape;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Columns that hold the hours of one day: « Horaires Lundi », « lun », {@code h_mardi}, « mardi matin ». */
final class Days {
    private static final Map<String, Target> LONG = Map.ofEntries(
            Map.entry("lundi", Target.MONDAY),
            Map.entry("mardi", Target.TUESDAY),
            Map.entry("mercredi", Target.WEDNESDAY),
            Map.entry("jeudi", Target.THURSDAY),
            Map.entry("vendredi", Target.FRIDAY),
            Map.entry("samedi", Target.SATURDAY),
            Map.entry("dimanche", Target.SUNDAY),
            Map.entry("monday", Target.MONDAY),
            Map.entry("tuesday", Target.TUESDAY),
            Map.entry("wednesday", Target.WEDNESDAY),
            Map.entry("thursday", Target.THURSDAY),
            Map.entry("friday", Target.FRIDAY),
            Map.entry("saturday", Target.SATURDAY),
            Map.entry("sunday", Target.SUNDAY));
    private static final Map<String, Target> SHORT = Map.ofEntries(
            Map.entry("lun", Target.MONDAY),
            Map.entry("mar", Target.TUESDAY),
            Map.entry("mer", Target.WEDNESDAY),
            Map.entry("jeu", Target.THURSDAY),
            Map.entry("ven", Target.FRIDAY),
            Map.entry("sam", Target.SATURDAY),
            Map.entry("dim", Target.SUNDAY),
            Map.entry("lu", Target.MONDAY),
            Map.entry("ma", Target.TUESDAY),
            Map.entry("me", Target.WEDNESDAY),
            Map.entry("je", Target.THURSDAY),
            Map.entry("ve", Target.FRIDAY),
            Map.entry("sa", Target.SATURDAY),
            Map.entry("di", Target.SUNDAY));

    /** Words that may stand beside a day without changing what the column is. */
    private static final Set<String> PARTS = Set.of(
            "matin",
            "midi",
            "soir",
            "apres",
            "am",
            "pm",
            "horaire",
            "horaires",
            "ouverture",
            "heures",
            "heure",
            "hours",
            "opening",
            "debut",
            "fin",
            "de",
            "du",
            "le",
            "accueil",
            "permanence",
            "matinee");

    private Days() {}

    private static String last(String folded) {
        return folded.substring(folded.lastIndexOf(' ') + 1);
    }

    /** The day of a column, when its values are hours, or it is empty. */
    static Optional<Target> find(String header, ColumnProfile profile) {
        double hours = Math.max(profile.share(Shape.OSM_HOURS), profile.share(Shape.FRENCH_HOURS));
        String folded = HeaderWords.folded(header);
        Target day = null;
        int days = 0;
        boolean alone = true;
        for (String word : folded.split("[ \\d]+")) {
            Target named = LONG.get(word);
            if (named == null && (hours >= 0.4 || PARTS.contains(last(folded)))) {
                named = SHORT.get(word);
            }
            if (named != null) {
                day = named;
                days++;
            } else {
                alone &= PARTS.contains(word) || word.length() <= 1;
            }
        }
        boolean plausible = profile.isEmpty() || hours >= 0.2 || alone || folded.contains("horaire");
        return days == 1 && plausible ? Optional.ofNullable(day) : Optional.empty();
    }
}
