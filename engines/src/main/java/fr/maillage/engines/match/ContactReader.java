package fr.maillage.engines.match;

import fr.maillage.engines.text.Folding;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Brings phones, e-mails and web addresses to one form each, whatever stands around them in the cell. */
final class ContactReader {
    private static final Pattern DIGITS = Pattern.compile("\\+?[0-9(][0-9 ().\\u00A0\\u202F-]{2,40}[0-9]|[0-9]{4}");
    private static final Pattern EMAIL =
            Pattern.compile("[a-z0-9][a-z0-9._%+-]{0,63}@[a-z0-9][a-z0-9-]{0,62}(?:\\.[a-z0-9-]{1,62}){1,4}");
    private static final Pattern WEB = Pattern.compile(
            "(?:https?://)?(?:www\\.)?([a-z0-9-]{1,62}(?:\\.[a-z0-9-]{1,62}){0,4}\\.[a-z]{2,12})(/[^\\s,;]{0,200})?");

    /** Mailboxes and pages of everybody: the same provider says nothing. */
    private static final Set<String> PUBLIC = Set.of(
            "gmail.com",
            "orange.fr",
            "wanadoo.fr",
            "free.fr",
            "laposte.net",
            "hotmail.com",
            "hotmail.fr",
            "outlook.com",
            "outlook.fr",
            "yahoo.fr",
            "yahoo.com",
            "sfr.fr",
            "live.fr",
            "icloud.com",
            "bbox.fr",
            "numericable.fr",
            "neuf.fr",
            "aol.com",
            "gmx.fr",
            "protonmail.com",
            "msn.com",
            "cegetel.net",
            "club-internet.fr",
            "me.com",
            "facebook.com",
            "fr-fr.facebook.com",
            "m.facebook.com",
            "instagram.com",
            "twitter.com",
            "linkedin.com",
            "youtube.com",
            "helloasso.com",
            "wixsite.com",
            "wordpress.com",
            "blogspot.com",
            "google.com",
            "sites.google.com",
            "over-blog.com",
            "linktr.ee",
            "x.com",
            "e-monsite.com",
            "jimdo.com",
            "gouv.fr");

    private static final int ONE_NUMBER = 11;
    private static final Pattern OVERSEAS = Pattern.compile("(?:262|590|594|596)([0-9]{9})");

    private ContactReader() {}

    /** French numbers as +33…, other international ones as +…, national ones of elsewhere as their digits. */
    static Set<String> phones(List<String> cells) {
        Set<String> phones = new LinkedHashSet<>();
        for (String cell : cells) {
            long digits = cell.chars().filter(c -> c >= '0' && c <= '9').count();
            Matcher found = DIGITS.matcher(digits <= ONE_NUMBER ? cell.replace('/', ' ') : cell);
            while (found.find()) {
                addPhones(found.group(), phones);
            }
        }
        return phones;
    }

    private static void addPhones(String text, Set<String> phones) {
        boolean international = text.startsWith("+") || text.startsWith("00");
        String digits = text.replace("(0)", "").replaceAll("[^0-9]", "");
        if (international) {
            String bare = digits.startsWith("00") ? digits.substring(2) : digits;
            if (bare.length() == 11 && bare.charAt(0) == '1') {
                phones.add(bare.substring(1));
                return;
            }
            Matcher overseas = OVERSEAS.matcher(bare);
            phones.add("+"
                    + (bare.startsWith("330")
                            ? "33" + bare.substring(3)
                            : overseas.matches() ? "33" + overseas.group(1) : bare));
            return;
        }
        if (digits.length() == 20 && digits.charAt(0) == '0') {
            phones.add("+33" + digits.substring(1, 10));
            phones.add("+33" + digits.substring(11));
        } else if (digits.length() == 10 && digits.charAt(0) == '0') {
            phones.add("+33" + digits.substring(1));
        } else if (digits.length() == 9 && digits.charAt(0) != '0') {
            phones.add("+33" + digits);
        } else if (digits.length() == 11 && digits.charAt(0) == '1') {
            phones.add(digits.substring(1));
        } else if (digits.length() == 11 && digits.startsWith("33")) {
            phones.add("+" + digits);
        } else if (digits.length() == 4 || (digits.length() >= 7 && digits.length() <= 13)) {
            phones.add(digits);
        }
    }

    static Set<String> emails(List<String> cells) {
        Set<String> emails = new LinkedHashSet<>();
        for (String cell : cells) {
            Matcher found = EMAIL.matcher(cell.toLowerCase(Locale.ROOT));
            while (found.find()) {
                emails.add(found.group());
            }
        }
        return emails;
    }

    /** Hosts and their paths, without scheme, « www. » and last stroke. */
    static Set<String> pages(List<String> cells) {
        Set<String> pages = new LinkedHashSet<>();
        for (String cell : cells) {
            Matcher found = WEB.matcher(cell.toLowerCase(Locale.ROOT));
            while (found.find()) {
                if (found.start() == 0 || cell.charAt(found.start() - 1) != '@') {
                    String path = found.group(2) == null ? "" : found.group(2);
                    pages.add(found.group(1) + (path.endsWith("/") ? path.substring(0, path.length() - 1) : path));
                }
            }
        }
        return pages;
    }

    /** Domains of e-mails and pages that belong to somebody. */
    static Set<String> domains(Set<String> emails, Set<String> pages) {
        Set<String> domains = new LinkedHashSet<>();
        emails.forEach(email -> domains.add(email.substring(email.indexOf('@') + 1)));
        pages.forEach(page -> domains.add(page.contains("/") ? page.substring(0, page.indexOf('/')) : page));
        domains.removeIf(
                domain -> PUBLIC.contains(domain) || Folding.fold(domain).isEmpty());
        return domains;
    }
}
