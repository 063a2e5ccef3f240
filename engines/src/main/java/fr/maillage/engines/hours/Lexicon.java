package fr.maillage.engines.hours;

import fr.maillage.engines.hours.Token.Kind;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The French (and OSM) words of opening hours, in folded form; a phrase is words joined by one space. Hyphens inside a
 * phrase do not count.
 */
final class Lexicon {
    /** The longest phrase, in words. */
    static final int LONGEST = 5;

    private static final int ALL_DAYS = 0b1111111;
    private static final int WORKING_DAYS = 0b0011111;

    private static final Map<String, Entry> ENTRIES = new HashMap<>();

    record Entry(Kind kind, int value) {}

    static {
        days();
        months();
        nths();
        links();
        conditions();
        fillers();
    }

    private Lexicon() {}

    static @Nullable Entry find(String phrase) {
        return ENTRIES.get(phrase);
    }

    private static void add(Kind kind, int value, String... phrases) {
        for (String phrase : phrases) {
            ENTRIES.put(phrase, new Entry(kind, value));
        }
    }

    private static void days() {
        String[][] names = {
            {"lundi", "lundis", "lun", "lu", "mo", "mon", "monday"},
            {"mardi", "mardis", "mar", "ma", "tu", "tue", "tuesday"},
            {"mercredi", "mercredis", "mer", "merc", "me", "mercr", "we", "wed", "wednesday"},
            {"jeudi", "jeudis", "jeu", "je", "th", "thu", "thursday"},
            {"vendredi", "vendredis", "ven", "vend", "ve", "fr", "fri", "friday"},
            {"samedi", "samedis", "sam", "sa", "sat", "saturday"},
            {"dimanche", "dimanches", "dim", "di", "su", "sun", "sunday"}
        };
        for (int i = 0; i < names.length; i++) {
            add(Kind.DAY, i + 1, names[i]);
        }
        add(Kind.DAYS, ALL_DAYS, "tous les jours", "tlj", "ts les jours", "tous jours", "chaque jour", "7 j 7");
        add(Kind.DAYS, ALL_DAYS, "7 jours sur 7", "7 jours 7", "7j7", "toute la semaine", "quotidien", "7 j sur 7");
        add(Kind.DAYS, WORKING_DAYS, "en semaine", "la semaine", "jours ouvres", "jours de semaine", "jours ouvrables");
        add(Kind.DAYS, 0, "autres jours", "reste de la semaine");
        add(Kind.DAYS, 0b1100000, "week end", "weekend", "week ends", "weekends", "we end");
    }

    private static void months() {
        String[][] names = {
            {"janvier", "janv", "jan"},
            {"fevrier", "fevr", "fev", "feb"},
            {"mars"},
            {"avril", "avr", "apr"},
            {"mai", "may"},
            {"juin", "jun"},
            {"juillet", "juil", "jul"},
            {"aout", "aou", "aug"},
            {"septembre", "sept", "sep"},
            {"octobre", "oct"},
            {"novembre", "nov"},
            {"decembre", "dec"}
        };
        for (int i = 0; i < names.length; i++) {
            add(Kind.MONTH, i + 1, names[i]);
        }
    }

    private static void nths() {
        add(Kind.NTH, 1, "premier", "premiers", "premiere", "1 er", "1 ers", "1 ere", "1 re", "1 e", "1 eme", "1 st");
        add(
                Kind.NTH,
                2,
                "deuxieme",
                "deuxiemes",
                "second",
                "seconde",
                "2 e",
                "2 eme",
                "2 emes",
                "2 nd",
                "2 d",
                "2 nde");
        add(Kind.NTH, 3, "troisieme", "troisiemes", "3 e", "3 eme", "3 emes", "3 rd");
        add(Kind.NTH, 4, "quatrieme", "quatriemes", "4 e", "4 eme", "4 emes", "4 th");
        add(Kind.NTH, 5, "cinquieme", "5 e", "5 eme");
        add(Kind.NTH, -1, "dernier", "derniers", "derniere", "dernieres");
        add(
                Kind.OF_MONTH,
                0,
                "du mois",
                "de chaque mois",
                "de tous les mois",
                "des mois",
                "chaque mois",
                "tous les mois");
        add(Kind.OF_MONTH, 0, "par mois", "du mois en cours");
        add(Kind.EVEN_WEEKS, 0, "semaine paire", "semaines paires", "les semaines paires", "sem paires", "sem paire");
        add(Kind.EVEN_WEEKS, 0, "paires", "paire", "en semaine paire", "en semaines paires");
        add(Kind.ODD_WEEKS, 0, "semaine impaire", "semaines impaires", "sem impaires", "sem impaire");
        add(Kind.ODD_WEEKS, 0, "impaires", "impaire", "en semaine impaire", "en semaines impaires");
    }

    private static void links() {
        add(Kind.RANGE, 0, "a", "au", "aux", "jusque", "jusqu");
        add(Kind.UNTIL, 0, "jusqu a", "jusqu au", "jusqu aux", "jusque", "avant");
        add(Kind.SINCE, 0, "a partir de", "a partir du", "a compter de", "a compter du", "des", "apres", "depuis");
        add(Kind.AND, 0, "et", "puis", "ainsi que", "ou", "et de", "et du", "et le", "et les", "and", "et ou");
        add(
                Kind.EXCEPT,
                0,
                "sauf",
                "sauf le",
                "sauf les",
                "excepte",
                "excepte le",
                "exceptes",
                "exceptee",
                "hors",
                "hormis");
        add(
                Kind.EXCEPT,
                0,
                "a l exception du",
                "a l exception des",
                "a l exception de",
                "a l exclusion de",
                "en dehors de");
        add(Kind.EXCEPT, 0, "en dehors des", "hors des", "hors les");
        add(Kind.CLOSED, 0, "ferme", "fermee", "fermes", "fermees", "fermeture", "fermetures", "closed", "off", "ferm");
        add(Kind.CLOSED, 0, "pas d ouverture", "pas d accueil", "aucune ouverture", "pas ouvert", "non ouvert");
        add(
                Kind.SCHOOL_HOLIDAYS,
                0,
                "vacances scolaires",
                "vacances",
                "vacance scolaire",
                "conges scolaires",
                "sh",
                "vac scolaires");
        add(Kind.SCHOOL_HOLIDAYS, 0, "periode de vacances scolaires", "periodes de vacances scolaires", "vac scol");
        add(Kind.SCHOOL_HOLIDAYS, 0, "periode de vacances", "periodes de vacances", "periode des vacances scolaires");
        add(
                Kind.SCHOOL_TIME,
                0,
                "periode scolaire",
                "periodes scolaires",
                "en periode scolaire",
                "temps scolaire",
                "hors vacances");
        add(Kind.SCHOOL_TIME, 0, "hors vacances scolaires", "hors periode de vacances", "hors des vacances scolaires");
        add(Kind.SCHOOL_TIME, 0, "hors conges scolaires", "hors periodes de vacances", "hors vac scolaires");
        add(Kind.PUBLIC_HOLIDAYS, 0, "jours feries", "jour ferie", "feries", "ferie", "ph", "j feries");
        add(
                Kind.APPOINTMENT,
                0,
                "sur rendez vous",
                "sur rdv",
                "rdv",
                "rendez vous",
                "sur rdvs",
                "avec rdv",
                "avec rendez vous");
        add(
                Kind.APPOINTMENT,
                0,
                "uniquement sur rdv",
                "uniquement sur rendez vous",
                "seulement sur rdv",
                "prise de rdv",
                "s rdv");
        add(Kind.APPOINTMENT, 0, "sur rendezvous", "rendezvous", "prise de rendez vous", "exclusivement sur rdv");
        add(Kind.APPOINTMENT, 0, "sur prise de rdv", "seulement sur rendez vous", "sur r d v", "sur rdv uniquement");
        add(Kind.APPOINTMENT, 0, "sur rendez vous uniquement", "exclusivement sur rendez vous", "by appointment");
        add(Kind.NO_APPOINTMENT, 0, "sans rendez vous", "sans rdv", "avec ou sans rdv", "avec ou sans rendez vous");
        add(Kind.MORNING, 0, "matin", "matins", "le matin", "matinee", "matinees", "les matins", "tous les matins");
        add(
                Kind.AFTERNOON,
                0,
                "apres midi",
                "apresmidi",
                "l apres midi",
                "apres midis",
                "ap midi",
                "les apres midi",
                "aprem");
        add(Kind.TIME, 720, "midi");
        add(Kind.TIME, 1440, "minuit");
        add(Kind.NIGHT_OPENING, 0, "nocturne", "nocturnes");
        add(Kind.ALWAYS, 0, "en permanence", "acces permanent", "a toute heure", "jour et nuit");
    }

    private static void conditions() {
        add(Kind.CONDITION, 0, "week", "easter", "sunrise", "sunset", "dawn", "dusk", "unknown");

        add(
                Kind.APPOINTMENT,
                0,
                "prendre rendez vous",
                "prendre rdv",
                "prendre rendez vous par telephone",
                "rdv a prendre");
        add(Kind.FILLER, 0, "annuelle", "annuel", "exceptionnelle", "bonjour", "a noter", "attention");

        add(
                Kind.CONDITION,
                0,
                "sur deux",
                "sur 2",
                "sur trois",
                "sur 3",
                "sur 4",
                "tous les 15 jours",
                "tous les quinze jours");
        add(
                Kind.CONDITION,
                0,
                "selon",
                "suivant",
                "en fonction",
                "certains",
                "certaines",
                "variable",
                "variables",
                "environ");
        add(
                Kind.CONDITION,
                0,
                "alternance",
                "alternes",
                "en alternance",
                "alterne",
                "une fois",
                "1 fois",
                "2 fois",
                "parfois");
        add(
                Kind.CONDITION,
                0,
                "telephonique",
                "telephoniques",
                "telephone",
                "par telephone",
                "tel",
                "permanence telephonique");
        add(Kind.CONDITION, 0, "accueil telephonique", "en ligne", "a distance", "visio", "par mail");
        add(Kind.CONDITION, 0, "ete", "hiver", "printemps", "automne", "periode estivale", "ramadan", "si", "possible");
        add(Kind.CONDITION, 0, "bimensuel", "mensuel", "mensuelle", "quinzaine", "quinzaines", "occasionnellement");
        add(
                Kind.CONDITION,
                0,
                "sur inscription",
                "sur reservation",
                "reserve aux",
                "reserve",
                "adherents",
                "semaine sur deux");
        add(
                Kind.CONDITION,
                0,
                "mois",
                "un",
                "une semaine",
                "semaine",
                "semaines",
                "a confirmer",
                "sous reserve",
                "ponctuellement");
    }

    private static void fillers() {
        add(Kind.FILLER, 0, "de", "d", "le", "la", "les", "l", "du", "en", "horaires", "horaire", "heures d ouverture");
        add(
                Kind.FILLER,
                0,
                "ouvert",
                "ouverte",
                "ouverts",
                "ouvertes",
                "ouverture",
                "ouvertures",
                "horaires d ouverture",
                "open");
        add(
                Kind.FILLER,
                0,
                "chaque",
                "tous",
                "toutes",
                "tout",
                "pendant",
                "durant",
                "lors",
                "ce",
                "ces",
                "heures",
                "h");
        add(
                Kind.FILLER,
                0,
                "en continu",
                "journee continue",
                "sans interruption",
                "non stop",
                "nonstop",
                "toute la journee");
        add(
                Kind.FILLER,
                0,
                "continu",
                "journee",
                "au public",
                "accueil",
                "accueil du public",
                "public",
                "mois de",
                "mois d");
        add(
                Kind.FILLER,
                0,
                "uniquement",
                "seulement",
                "entre",
                "est",
                "sont",
                "y compris",
                "compris",
                "inclus",
                "jours",
                "jour");
        add(
                Kind.FILLER,
                0,
                "ouvert au public",
                "ouverture au public",
                "horaires d accueil",
                "permanence",
                "permanences",
                "dans");
    }
}
