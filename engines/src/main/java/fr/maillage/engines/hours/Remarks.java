package fr.maillage.engines.hours;

import static fr.maillage.engines.language.Words.mark;

import fr.maillage.engines.language.Words;
import fr.maillage.engines.text.Folding;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Remarks that come with hours are French words of somebody: the few that everybody writes are said in the language
 * spoken, the others stay as they are.
 */
final class Remarks {
    /** Names of public holidays as {@link PublicHolidays} gives them, then the commonest remarks. */
    static final List<String> KNOWN = List.of(
            mark("jour de l’An"),
            mark("lundi de Pâques"),
            mark("fête du Travail"),
            mark("victoire de 1945"),
            mark("Ascension"),
            mark("lundi de Pentecôte"),
            mark("fête nationale"),
            mark("Assomption"),
            mark("Toussaint"),
            mark("armistice de 1918"),
            mark("Noël"),
            mark("Vendredi saint"),
            mark("lendemain de Noël"),
            mark("jour de Victor Schœlcher"),
            mark("Saint-Pierre-Chanel"),
            mark("Saint-Pierre-et-Saint-Paul"),
            mark("fête du Territoire"),
            mark("arrivée de l’Évangile"),
            mark("Matari’i"),
            mark("fête de l’autonomie"),
            mark("fête de la Citoyenneté"),
            mark("abolition de l’esclavage"),
            mark("travaux"),
            mark("vacances"),
            mark("congés"),
            mark("fermeture annuelle"),
            mark("inventaire"),
            mark("sur rendez-vous"),
            mark("sans rendez-vous"));

    /** What OSM files say in English, in the words that people here use. */
    private static final Map<String, String> ENGLISH = Map.ofEntries(
            Map.entry("by appointment", "sur rendez-vous"),
            Map.entry("by appointment only", "sur rendez-vous"),
            Map.entry("only by appointment", "sur rendez-vous"),
            Map.entry("on appointment", "sur rendez-vous"),
            Map.entry("appointment only", "sur rendez-vous"),
            Map.entry("appointment required", "sur rendez-vous"),
            Map.entry("by arrangement", "sur rendez-vous"),
            Map.entry("without appointment", "sans rendez-vous"),
            Map.entry("on request", "sur demande"),
            Map.entry("christmas", "Noël"),
            Map.entry("new year", "jour de l’An"),
            Map.entry("easter", "Pâques"),
            Map.entry("school holidays", "vacances scolaires"),
            Map.entry("holidays", "vacances"),
            Map.entry("annual closing", "fermeture annuelle"),
            Map.entry("closed for renovation", "fermé pour travaux"),
            Map.entry("renovation", "travaux"),
            Map.entry("summer", "été"),
            Map.entry("winter", "hiver"),
            Map.entry("members only", "réservé aux adhérents"));

    private Remarks() {}

    /** The remark in French; as it is when it is no common English one. */
    static @Nullable String inFrench(@Nullable String remark) {
        return remark == null ? null : ENGLISH.getOrDefault(Folding.fold(remark), remark);
    }

    static String said(String remark) {
        return Words.say(remark);
    }
}
