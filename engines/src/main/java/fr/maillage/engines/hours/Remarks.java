package fr.maillage.engines.hours;

import static fr.maillage.engines.language.Words.mark;

import fr.maillage.engines.language.Words;
import java.util.List;

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

    private Remarks() {}

    static String said(String remark) {
        return Words.say(remark);
    }
}
