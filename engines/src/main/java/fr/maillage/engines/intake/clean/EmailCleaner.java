package fr.maillage.engines.intake.clean;

import fr.maillage.engines.intake.finding.FindingCode;
import fr.maillage.engines.intake.finding.Note;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** E-mail addresses: several in a cell, typing errors that have one possible meaning, addresses that look like a person’s. */
final class EmailCleaner {
    private static final Pattern VALID =
            Pattern.compile("[A-Za-z0-9._%+'&-]{1,64}@(?:[A-Za-z0-9-]{1,63}\\.){1,6}[A-Za-z]{2,24}");
    private static final Pattern BETWEEN = Pattern.compile("[;|,\\s/]+|mailto:");
    private static final Pattern AT = Pattern.compile(
            "(?i)\\s*[\\[({]\\s*(?:at|arobase|chez|@)\\s*[\\])}]\\s*|(?<=\\w)\\s+(?:at|arobase)\\s+(?=[\\w-]+\\.\\w)");
    private static final Pattern DOT = Pattern.compile("(?i)\\s*[\\[({]\\s*(?:dot|point|\\.)\\s*[\\])}]\\s*");
    private static final Pattern AROUND_AT =
            Pattern.compile("(?<=[\\w-])\\s+@\\s*(?=[\\w-])|(?<=[\\w-])@\\s+(?=[\\w-]+\\.\\w)");
    private static final Pattern END = Pattern.compile(
            "(?i)(@[a-z0-9.-]{1,63}?)(?:\\s*,\\s*|\\s+\\.\\s*|\\.\\s+)(fr|com|org|net|eu|re|info|bzh|corsica|gouv\\.fr|asso\\.fr)(?![a-z0-9@.-])");
    private static final Pattern PERSON = Pattern.compile("([a-z]{2,})[._]([a-z]{2,})@.*");
    private static final List<String> PROVIDERS = List.of(
            "gmail.com",
            "orange.fr",
            "wanadoo.fr",
            "free.fr",
            "laposte.net",
            "hotmail.fr",
            "hotmail.com",
            "yahoo.fr",
            "outlook.fr",
            "outlook.com",
            "sfr.fr",
            "live.fr",
            "bbox.fr");
    private static final Set<String> ROLES = Set.of(
            "contact",
            "accueil",
            "info",
            "infos",
            "mairie",
            "ville",
            "service",
            "services",
            "secretariat",
            "direction",
            "mediatheque",
            "bibliotheque",
            "maison",
            "centre",
            "espace",
            "point",
            "france",
            "animation",
            "numerique",
            "social",
            "jeunesse",
            "association",
            "asso",
            "ccas",
            "cyber",
            "emploi",
            "mission",
            "locale",
            "communication",
            "bureau",
            "conseiller",
            "conseillers",
            "formation",
            "agence",
            "commune",
            "public",
            "csc",
            "mjc",
            "pij",
            "bij",
            "msap",
            "mfs",
            "fs",
            "mds",
            "saint",
            "sainte",
            "la",
            "le",
            "les",
            "un",
            "au",
            "cs",
            "epn",
            "pole",
            "tiers",
            "fab",
            "lab",
            "club",
            "relais",
            "antenne",
            "cybercentre",
            "multimedia",
            "culture",
            "administration",
            "coordination",
            "departement");

    private EmailCleaner() {}

    /** Every address of a cell; what is no address at all is flagged and left out. */
    static Cleaned<List<String>> clean(String cell) {
        if (cell.isEmpty()) {
            return Cleaned.right(List.of());
        }
        Set<String> emails = new LinkedHashSet<>();
        List<Note> notes = new ArrayList<>(1);
        String joined = joined(cell);
        for (String piece : pieces(joined)) {
            one(piece, emails, notes);
        }
        if (emails.isEmpty() && notes.isEmpty()) {
            notes.add(Note.of(FindingCode.EMAIL_INVALID, cell));
        }
        if (!joined.equals(cell) && emails.size() == 1 && notes.isEmpty()) {
            notes.add(Note.of(FindingCode.EMAIL_REPAIRED, cell, String.join(" ", emails)));
        }
        if (emails.size() > 1) {
            notes.add(0, Note.of(FindingCode.EMAIL_SEVERAL, cell, String.join(" | ", emails)));
        }
        for (String email : emails) {
            if (looksPersonal(email)) {
                notes.add(Note.of(FindingCode.EMAIL_PERSONAL, email));
            }
        }
        return new Cleaned<>(List.copyOf(emails), notes);
    }

    /** The signs that people write apart or in words: « accueil @exemple.fr », « contact [at] exemple,fr ». */
    private static String joined(String cell) {
        if (cell.indexOf('@') < 0 && !cell.toLowerCase(Locale.ROOT).contains("at") && !cell.contains("arobase")) {
            return cell;
        }
        String spaced = cell.replace('\u00A0', ' ').replace('\u202F', ' ').replaceAll("[\u200B\u2060\uFEFF]", "");
        String at = DOT.matcher(AT.matcher(spaced).replaceAll("@")).replaceAll(".");
        String tight = AROUND_AT.matcher(at).replaceAll("@");
        return END.matcher(tight).replaceAll("$1.$2");
    }

    /** Words that may be addresses: « x@cc montsdupilat.fr » keeps its two halves together. */
    private static List<String> pieces(String cell) {
        List<String> pieces = new ArrayList<>();
        for (String word : BETWEEN.split(cell)) {
            String bare = trimmed(word);
            int last = pieces.size() - 1;
            boolean rest = last >= 0 && bare.indexOf('@') < 0 && bare.indexOf('.') > 0 && isHalf(pieces.get(last));
            if (rest) {
                pieces.set(last, pieces.get(last) + " " + bare);
            } else if (bare.indexOf('@') >= 0 || endsWithProvider(bare)) {
                pieces.add(bare);
            }
        }
        return pieces;
    }

    private static boolean isHalf(String piece) {
        int at = piece.indexOf('@');
        return at >= 0 && piece.indexOf('.', at) < 0;
    }

    private static String trimmed(String word) {
        int start = 0;
        int end = word.length();
        while (start < end && "<>()[]\"':.,-".indexOf(word.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && "<>()[]\"':,-".indexOf(word.charAt(end - 1)) >= 0) {
            end--;
        }
        return word.substring(start, end);
    }

    private static boolean endsWithProvider(String word) {
        String low = word.toLowerCase(Locale.ROOT);
        return PROVIDERS.stream().anyMatch(provider -> low.endsWith(provider) && low.length() > provider.length() + 2)
                && low.indexOf('/') < 0
                && !low.startsWith("www");
    }

    private static void one(String piece, Set<String> emails, List<Note> notes) {
        if (VALID.matcher(piece).matches() && !piece.contains("..")) {
            emails.add(normal(piece));
            return;
        }
        String plain = Normalizer.normalize(piece, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        if (!plain.equals(piece) && VALID.matcher(plain).matches()) {
            notes.add(Note.of(FindingCode.EMAIL_ACCENT, piece, normal(plain)));
            return;
        }
        String mended = mended(piece);
        if (VALID.matcher(mended).matches()) {
            emails.add(normal(mended));
            notes.add(Note.of(FindingCode.EMAIL_REPAIRED, piece, normal(mended)));
        } else {
            notes.add(Note.of(FindingCode.EMAIL_INVALID, piece));
        }
    }

    private static String mended(String piece) {
        String once = piece.replaceAll("@{2,}", "@")
                .replaceAll("\\.{2,}", ".")
                .replace("@.", "@")
                .replace(".@", "@");
        while (once.endsWith(".")) {
            once = once.substring(0, once.length() - 1);
        }
        if (once.indexOf('@') < 0) {
            for (String provider : PROVIDERS) {
                if (once.toLowerCase(Locale.ROOT).endsWith(provider)) {
                    int cut = once.length() - provider.length();
                    return once.substring(0, cut) + "@" + provider;
                }
            }
        }
        return once;
    }

    private static String normal(String email) {
        int at = email.indexOf('@');
        String local = email.substring(0, at);
        boolean capitals = local.equals(local.toUpperCase(Locale.ROOT));
        return (capitals ? local.toLowerCase(Locale.ROOT) : local)
                + email.substring(at).toLowerCase(Locale.ROOT);
    }

    /** Two words that are not those of a function: an upper bound, never a certainty. */
    private static boolean looksPersonal(String email) {
        var words = PERSON.matcher(email.toLowerCase(Locale.ROOT));
        return words.matches() && !ROLES.contains(words.group(1)) && !ROLES.contains(words.group(2));
    }
}
