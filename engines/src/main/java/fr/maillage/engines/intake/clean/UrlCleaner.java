package fr.maillage.engines.intake.clean;

import fr.maillage.engines.intake.finding.FindingCode;
import fr.maillage.engines.intake.finding.Note;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Addresses of pages: scheme missing, several in a cell, two glued together, an e-mail in their column. */
final class UrlCleaner {
    private static final Pattern BETWEEN = Pattern.compile("[|\\s]+|;\\s*(?=http|www)|,\\s*(?=http|www)|[;,](?=\\s|$)");
    private static final Pattern SCHEME = Pattern.compile("(?i)^h?t{1,2}p{1,2}(s?)\\s*[:;.]?[/\\\\]{0,3}(?=[a-z0-9-])");
    private static final Pattern HOST = Pattern.compile("(?:[\\p{L}0-9_-]{1,63}\\.){1,8}(?:\\p{L}{2,24}|\\d{1,3})");

    private UrlCleaner() {}

    /** What a cell of addresses holds. */
    record Found(List<String> urls, List<String> emails) {}

    static Cleaned<Found> clean(String cell) {
        if (cell.isEmpty()) {
            return Cleaned.right(new Found(List.of(), List.of()));
        }
        Set<String> urls = new LinkedHashSet<>();
        Set<String> emails = new LinkedHashSet<>();
        List<Note> notes = new ArrayList<>(1);
        for (String word : BETWEEN.split(cell.strip())) {
            for (String piece : apart(word)) {
                one(piece, urls, emails, notes);
            }
        }
        if (urls.isEmpty() && emails.isEmpty()) {
            notes = new ArrayList<>(List.of(Note.of(FindingCode.URL_INVALID, cell)));
        } else if (urls.size() > 1) {
            notes.add(0, Note.of(FindingCode.URL_SEVERAL, cell, String.join(" | ", urls)));
        }
        return new Cleaned<>(new Found(List.copyOf(urls), List.copyOf(emails)), notes);
    }

    /** Two addresses glued together, or a doubled scheme. */
    private static List<String> apart(String word) {
        String low = word.toLowerCase(Locale.ROOT);
        int second = low.indexOf("http", 4);
        boolean query = second > 0 && "=?&/".indexOf(low.charAt(second - 1)) >= 0;
        boolean doubled = low.startsWith("http://http") || low.startsWith("https://http");
        if (second < 0 || (query && !doubled)) {
            return List.of(word);
        }
        String first = word.substring(0, second);
        return first.length() <= 8 ? List.of(word.substring(second)) : List.of(first, word.substring(second));
    }

    private static void one(String piece, Set<String> urls, Set<String> emails, List<Note> notes) {
        String bare = trimmed(piece);
        if (bare.length() < 4) {
            return;
        }
        if (bare.indexOf('@') > 0 && bare.indexOf('/') < 0) {
            Cleaned<List<String>> found = EmailCleaner.clean(bare);
            emails.addAll(found.get());
            if (!found.get().isEmpty()) {
                notes.add(
                        Note.of(FindingCode.EMAIL_IN_WEBSITE, bare, found.get().get(0)));
            }
            return;
        }
        var scheme = SCHEME.matcher(bare);
        boolean given = scheme.find();
        String rest = given ? bare.substring(scheme.end()) : bare;
        String prefix = given && !scheme.group(1).isEmpty() ? "https://" : "http://";
        if (!HOST.matcher(host(rest)).matches()) {
            if (bare.indexOf('.') > 0) {
                notes.add(Note.of(FindingCode.URL_INVALID, bare));
            }
            return;
        }
        String url = prefix
                + host(rest).toLowerCase(Locale.ROOT)
                + rest.substring(host(rest).length());
        urls.add(url);
        if (!url.equals(bare)) {
            boolean onlyScheme = !given && url.equalsIgnoreCase("http://" + bare);
            notes.add(Note.of(onlyScheme ? FindingCode.URL_SCHEME : FindingCode.URL_REPAIRED, bare, url));
        }
    }

    private static String trimmed(String word) {
        int start = 0;
        int end = word.length();
        while (start < end && "<>([\"':-/".indexOf(word.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && "<>)]\"',;.".indexOf(word.charAt(end - 1)) >= 0) {
            end--;
        }
        return word.substring(start, end);
    }

    private static String host(String rest) {
        int end = 0;
        while (end < rest.length() && "/?#:".indexOf(rest.charAt(end)) < 0) {
            end++;
        }
        return rest.substring(0, end);
    }
}
