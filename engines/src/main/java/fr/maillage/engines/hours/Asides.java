package fr.maillage.engines.hours;

import fr.maillage.engines.text.Folding;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The words that stand beside hours and that no statement could take. Names and titles before the hours, and sentences of their
 * own, are harmless unless a word of them tells of a closure or of a doubt. Words right behind the hours qualify them, unless
 * they are known to say where, to whom or at what price.
 */
final class Asides {
    private static final Pattern SENTENCE = Pattern.compile("[.!?;\\n•](?=\\s|$)");
    private static final Pattern TIME = Pattern.compile("\\d\\s?[hH:]|\\bmidi\\b|\\bheures?\\b");

    private static final Pattern TELLING = Pattern.compile(
            "\\b(?:"
                    + "pas(?! besoin)|plus(?! d ?(?:e )?(?:info|renseign|detail|precision))|aucun\\w*|jamais|personne|impossible|non(?! stop)"
                    + "|ferm\\w*|clos\\w*|clot\\w*|arret\\w*|cess\\w*|suspen\\w*|interr\\w*|annul\\w*|supprim\\w*|report\\w*|decal\\w*"
                    + "|indispon\\w*|absen\\w*|conges?|maladie|maternite|vacant\\w*|recrut\\w*|remplac\\w*|travaux|chantier\\w*|renov\\w*"
                    + "|refection|inventaire|sinistr\\w*|inond\\w*|incendi\\w*|greve|demenag\\w*|transfer\\w*|deloc\\w*|ancien\\w*|avant|prochain\\w*"
                    + "|bientot|rouvr\\w*|reouv\\w*|ouvrir\\w*|provisoir\\w*|tempor\\w*|exception\\w*|interdit\\w*|inaccess\\w*|panne|hors|ponts"
                    + "|actuel\\w*|moment|attente|futur\\w*|prevu\\w*|experiment\\w*"
                    + "|general|general\\w+|habituel\\w*|normal\\w*|theori\\w*|environ|vers|approx\\w*|sauf|si|selon|sous|quand|lorsque|meteo|permet\\w*"
                    + "|garanti\\w*|confirmer|confirmation|verifi\\w*|renseigner|renseignez|prevenir|limite\\w*|variab\\w*|alea\\w*|ponctuel\\w*|occasion\\w*"
                    + "|parfois|pendant|durant|lors|temps en temps|quelqu\\w*|certain\\w*|peut|peuvent|pourra\\w*|susceptib\\w*|alternan\\w*|tournant\\w*|planning|calendrier"
                    + "|trimestr\\w*|mensuel\\w*|bimens\\w*|quinzaine|fois|seul\\w*|uniquement|exclusi\\w*|adherents?|membres|reserve\\w*)\\b");

    /** What says where, to whom, at what price, or only welcomes. */
    private static final Pattern HARMLESS = Pattern.compile("(?:"
            + "(?:a|au|aux|dans|chez|en|sur|par|pour|avec|et|ou|de|du|des|d|la|le|les|l|un|une|votre|vos|notre|nos|vous|nous|tous|tout|toutes|tel|n|no|numero"
            + "|mairie|mediatheque|bibliotheque|salle|fetes|batiment|bat|etage|rdc|rez|chaussee|place|rue|avenue|boulevard|quartier|centre|espace|maison"
            + "|ville|hotel|polyvalente?|associati\\w+|municipale?|communale?|culturel(?:le)?|sociale?|sociaux|principale?|mediation|foyer|rural|hall|cafe|tiers|lieux|fablab"
            + "|epn|pimms|mds|caf|cpam|mission|locale|departementale?|departement|conseil|communautaire|intercommunale|communaute|bourg|village|marche|gare|laique|amicale|club|cours|stage"
            + "|commune|ccas|cias|mjc|cyber|cyberbase|france|services|service|point|relais|agence|postale|poste|bureau|accueil|antenne|annexe|site"
            + "|lieu|local|locaux|ecole|college|gymnase|eglise|parking|gratuit|gratuits|gratuite|gratuitement|libre|libres|entree|acces|ouvert|ouverte|ouverts"
            + "|public|publics|bienvenue|merci|adultes|seniors|jeunes|enfants|familles|debutants|confirmes|habitants|personnes|usagers|demandeurs|emploi"
            + "|numerique|numeriques|informatique|internet|wifi|ordinateur|ordinateurs|conseiller|conseillere|mediateur|mediatrice|animateur|present|presente"
            + "|atelier|ateliers|permanence|permanences|initiation|accompagnement|aide|demarches|administratives|contact|contacts|mail|email|adresse"
            + "|telephone|infos?|informations?|renseignements?|inscriptions?|horaires?|heures?|matin|apres|midi|soir|soit|autres|portes?|euros?|ans|er|e|eme|ere|journee|continue|continu|carte|identite|venez|toute|annee)"
            + "|\\d+(?:er?|eme)?)");

    /** A farm, and no closure: a closure is never left over. */
    private static final Pattern FARM = Pattern.compile("\\b[Ff]erme\\b");

    /** Why it is closed on the days that are said. */
    private static final Pattern REASON = Pattern.compile(
            "(?:pour |cause |pour cause |en raison )?(?:de |d )?(?:conges?|travaux|inventaire|renovation|maintenance|raison)(?: annuels?| de travaux| estivaux)?");

    private Asides() {}

    /** The words that put the hours in doubt, if some do. */
    static Optional<String> findDoubt(String text, List<String> asides) {
        if (text.contains("??")) {
            return Optional.of(text.strip());
        }
        return asides.stream().filter(words -> isDoubt(text, words)).findFirst();
    }

    private static boolean isDoubt(String text, String aside) {
        String words = FARM.matcher(withoutNumbers(aside)).replaceAll(" ").strip();
        String folded = Folding.fold(words);
        boolean reason = REASON.matcher(folded).matches() && Folding.fold(text).contains("ferm");
        if (folded.isEmpty() || reason || isContact(words)) {
            return false;
        }
        if (TELLING.matcher(folded).find()) {
            return true;
        }
        return isBehindTimes(text, aside) && !isHarmless(words, folded);
    }

    /** Without prices, ages, durations and addresses: numbers that are no hours say nothing of them. */
    private static String withoutNumbers(String words) {
        StringBuilder kept = new StringBuilder(words);
        NotHours.find(words).stream()
                .sorted(Comparator.comparingInt(NotHours.Stretch::from).reversed())
                .forEach(stretch -> kept.replace(stretch.from(), stretch.to(), " "));
        return kept.toString();
    }

    /** A telephone number, an address of the web: nobody reads a condition there. */
    private static boolean isContact(String words) {
        return words.contains("@")
                || words.contains("www")
                || words.contains("http")
                || words.replaceAll("[^\\d]", "").length() >= 8;
    }

    private static boolean isBehindTimes(String text, String words) {
        int at = text.indexOf(words);
        int start = 0;
        var ends = SENTENCE.matcher(text).region(0, Math.max(at, 0)).useTransparentBounds(true);
        while (ends.find()) {
            start = ends.end();
        }
        return at > 0 && TIME.matcher(text.substring(start, at)).find();
    }

    /** Every word is known to be harmless, or is a name. */
    private static boolean isHarmless(String words, String folded) {
        String[] plain = folded.split(" ");
        String[] written = words.replaceAll("[^\\p{L}\\d]+", " ").strip().split(" ");
        for (int i = 0; i < plain.length; i++) {
            boolean name = i < written.length && written.length == plain.length && isName(written[i]);
            if (!name && !HARMLESS.matcher(plain[i]).matches()) {
                return false;
            }
        }
        return true;
    }

    /** A capital and small letters: a name in the middle of a sentence. */
    private static boolean isName(String word) {
        return word.length() > 1 && Character.isUpperCase(word.charAt(0)) && Character.isLowerCase(word.charAt(1));
    }
}
