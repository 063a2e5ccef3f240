package fr.maillage.engines.hours;

import fr.maillage.engines.text.Folding;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds what makes the whole of a text doubtful: a closure or a condition that no calendar can place, an hour that was mistyped.
 * Such a text says neither open nor closed: its words are shown, and people call first.
 */
final class Doubts {
    /** Months, folded as the texts are. */
    private static final List<String> MONTHS = IntStream.rangeClosed(1, 12)
            .mapToObj(FrenchDays::month)
            .map(Folding::fold)
            .toList();

    private static final String MONTH = "(?:" + String.join("|", MONTHS) + ")";

    private static final Pattern CLAUSES = Pattern.compile("[.;!?()\\[\\]\\n•]+(?!\\d)| [-:] ");

    private static final String DATES =
            "(?:\\d{1,2}|premier|er|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre"
                    + "|octobre|novembre|decembre|jours? feries?|feries?|vacances|noel|ete|toussaint|paques"
                    + "|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)";

    private static final Pattern FOR_GOOD = Pattern.compile(
            "\\bdefinitive?(?:ment)?s?\\b|\\bn existe plus\\b|\\bferme ses portes\\b|\\bcess(?:e|ation|er) (?:son|ses|d|l|toute)? ?activites?\\b"
                    + "|\\ba cesse\\b|\\bliquidation\\b|\\b(?:structure|association|lieu|service) (?:dissoute?|disparue?|supprimee?)\\b");

    private static final Pattern FOR_NOW = Pattern.compile(
            "\\bjusqu a nouvel ordre\\b|\\btemporaire(?:ment|s)?\\b|\\bprovisoire(?:ment|s)?\\b|\\bsuspendue?s?\\b|\\bsuspension\\b"
                    + "|\\binterrompue?s?\\b|\\binterruption(?! de midi)\\b(?<!sans interruption)|\\bindisponibles?\\b|\\ba l arret\\b|\\ben pause\\b"
                    + "|\\bdemenage(?:ment|e|ee)?s?\\b|\\bindeterminee?\\b|\\bsinistree?\\b|\\bincendie\\b|\\bdegats?\\b"
                    + "|\\b(?:actuellement|momentanement|en ce moment|pour le moment|pour l instant) (?:ferme|sans|pas|indispo)"
                    + "|\\bferme\\w* (?:actuellement|momentanement|en ce moment|pour le moment|pour l instant|depuis|jusqu)"
                    + "|\\b(?:annulee?s?|supprimee?s?)\\b|\\bplus (?:de|d|aucune?) (?:permanence|accueil|ouverture|service|atelier|public)"
                    + "|\\bn (?:est|assure|accueille|ouvre|a) plus\\b|\\bne (?:recoit|propose|fonctionne|se tient|sont|sera) plus\\b"
                    + "|\\b(?:re)?ouverture (?:prochaine|prevue|imminente|a venir)\\b|\\breouverture\\b|\\brouvr\\w+|\\breprise\\b|\\breprend\\w*"
                    + "|\\bprochainement\\b|\\bbientot\\b|\\ben travaux\\b|\\bconfinement\\b|\\bcrise sanitaire\\b|\\bnon assuree?s?\\b"
                    + "|\\b(?:transfere|delocalise|relocalise)\\w*"
                    + "|\\b(?:est|sont|sommes|etes|reste|restons|restent|sera|seront|demeure) (?:\\w+ )?ferme\\w*(?: au public)?$"
                    + "|\\bpas encore (?:ouverte?|d)\\b|\\ba venir\\b");

    /** A reason alone: with the day or the dates of the closure it is placed, without them it is not. */
    private static final Pattern REASON =
            Pattern.compile("\\bferm\\w*\\b.*\\b(?:pour|cause|raison|suite|exceptionnel\\w*|greve|travaux|conges?)\\b"
                    + "|\\b(?:pour|cause|travaux|conges?)\\b.*\\bferm\\w*");

    private static final Pattern UNTIL = Pattern.compile("\\b(?:jusqu|depuis|a partir|des)\\b");
    private static final Pattern PLACED = Pattern.compile("\\b" + DATES + "\\b");

    private static final Pattern TIME = Pattern.compile("\\d ?[hH:]");

    private static final String DAY = "(?:lundis?|mardis?|mercredis?|jeudis?|vendredis?|samedis?|dimanches?)";

    /** « jusqu’en juin », « mardi ou jeudi », « vers 14h », « 14h ou 15h »: a bound or a choice, never the whole truth. */
    private static final Pattern BOUND =
            Pattern.compile("\\bjusqu (?:en|a|au|aux|a la)? ?(?:fin |debut |mi |la fin )?(?:de |d )?(?:" + MONTH
                    + "|rentree|ete|printemps|automne|hiver|noel|paques|20\\d\\d)\\b"
                    + "|\\b" + DAY + " (?:et ou|ou)(?: le| les)? " + DAY + "\\b"
                    + "|\\bvers \\d|\\d ?h(?: ?\\d\\d)? ou \\d{1,2} ?h"
                    + "|\\bouvr(?:ira|iront|irons)\\b|\\bouverture (?:en|courant|debut|fin|mi) (?:\\w+ )?(?:" + MONTH
                    + "|20\\d\\d)"
                    + "|\\b(?:a|ont|avons) ferme\\b|\\bdu \\d{1,2} et (?:du )?\\d{1,2} " + MONTH
                    + "|\\bmois (?:im)?pairs?\\b|\\bferme\\w* (?:cette|la semaine|aujourd|demain|hier|tout l|toute|trois|deux|quatre|quelques|\\d+ (?:jours|semaines))\\b"
                    + "|\\bferme\\w* (?:pendant|durant|lors) (?:les |des |la |le )?+(?!vacances|conges|jours feri|feri|juillet|aout|noel|mois|fetes|periode|"
                    + MONTH + ")");

    /** « pendant les ateliers »: only when something happens that the text does not date. */
    private static final Pattern DURING = Pattern.compile(
            "\\b(?:pendant|durant|lors) (?:les |des |de |l |la |le )?+(?!vacances|petites|grandes|conges?|heures|horaires|ouverture|periode|jours|feri|ete\\b|hiver|mois|semaine|toute|tout|saison|temps|fetes|"
                    + MONTH + ")");

    private static final Pattern CONDITION = Pattern.compile("\\bjours? (?:im)?pairs?\\b|\\bdates? (?:im)?paires?\\b"
            + "|\\b(?:horaires?|jours?|dates?|heures?) (?:\\w+ )?(?:variables?|aleatoires?|irregulie?re?s?|a (?:confirmer|definir|preciser|venir)|susceptibles?|flexibles?|non fixes?)\\b"
            + "|\\b(?:peuvent|peut) (?:etre |changer|varier|evoluer)|\\bsusceptibles?\\b"
            + "|\\b(?:voir|consult\\w+|verifi\\w+|renseign\\w+|se referer) (?:\\w+ ){0,4}(?:planning|calendrier|agenda|programme|horaires)\\b"
            + "|\\bhoraires? (?:non|pas) (?:communiques?|connus?|definis?|precises?)\\b");

    /** « samedi 10h-12h FERMÉ », « (fermé) »: times, then a closure of nothing. */
    private static final Pattern CLOSED_AFTER_TIMES = Pattern.compile(
            "\\d ?[hH:.]? ?\\d{0,2} ?[ ,(–-]{0,3}\\bferm[ée]e?s?\\)? ?(?:$|[.;,!)\\n])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** « Fermé. Lundi 9h-12h »: closed, and yet hours. */
    private static final Pattern CLOSED_FIRST = Pattern.compile(
            "^\\W*ferm[ée]e?s?\\s*[.!\\n].*\\d ?[hH:]",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

    /** 8h3; 12h0; -1 2h: an hour that lost or gained a sign. « 9h 1er mardi » is none. */
    private static final Pattern BROKEN_TIME = Pattern.compile(
            "(?<!\\d)\\d{1,2}[hH]\\d(?![\\dhH])(?! ?(?:er|e|eme|ème)\\b)|[-àa] ?\\d \\d ?[hH](?!\\p{L})|\\d[hH] \\d(?= ?[-/]|$)(?! ?- ?\\d)");

    private static final Pattern END =
            Pattern.compile("\\bjusqu au (?:\\w+ )?(\\d{1,2})(?: er)? (\\w+|\\d{1,2}) (20\\d\\d)\\b");

    private Doubts() {}

    /**
     * What is doubtful.
     *
     * @param words the clause that is, as it was typed
     * @param status what it says of the place
     */
    record Doubt(String words, OperatingStatus status) {}

    static Optional<Doubt> find(String text) {
        if (CLOSED_FIRST.matcher(text).find()) {
            return Optional.of(new Doubt(text.strip(), new OperatingStatus.ClosedForNow(text.strip(), null)));
        }
        for (String clause : CLAUSES.split(text)) {
            String words = clause.strip();
            String folded = Folding.fold(words);
            if (FOR_GOOD.matcher(folded).find()) {
                return Optional.of(new Doubt(words, new OperatingStatus.ClosedForGood(text.strip())));
            }
            if (isForNow(folded)) {
                return Optional.of(new Doubt(words, new OperatingStatus.ClosedForNow(words, end(folded))));
            }
            boolean timed = TIME.matcher(text).find();
            if (timed
                    && (CONDITION.matcher(folded).find()
                            || BOUND.matcher(folded).find()
                            || DURING.matcher(folded).find())) {
                return Optional.of(new Doubt(words, new OperatingStatus.Open()));
            }
        }
        boolean broken = CLOSED_AFTER_TIMES.matcher(text).find()
                || BROKEN_TIME.matcher(text).find();
        return broken ? Optional.of(new Doubt(text.strip(), new OperatingStatus.Open())) : Optional.empty();
    }

    private static boolean isForNow(String folded) {
        if (FOR_NOW.matcher(folded).find()) {
            return true;
        }
        boolean placed = PLACED.matcher(folded).find() && !UNTIL.matcher(folded).find();
        return REASON.matcher(folded).find() && !placed;
    }

    private static @Nullable LocalDate end(String folded) {
        Matcher said = END.matcher(folded);
        if (!said.find()) {
            return null;
        }
        int month = MONTHS.indexOf(said.group(2)) + 1;
        try {
            month = month == 0 ? Integer.parseInt(said.group(2)) : month;
            return LocalDate.of(Integer.parseInt(said.group(3)), month, Integer.parseInt(said.group(1)));
        } catch (NumberFormatException | DateTimeException noDate) {
            return null;
        }
    }
}
