package fr.maillage.platform.ui;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Keeps the links of the list and of the wizard inside the frame of another site. Every other link, such as that of a
 * sheet, opens in a window of its own: it leads to the whole site, which refuses to be framed.
 *
 * @param base the address under which the embedded pages live, without a slash at its end
 */
record EmbeddedLinks(String base) {
    private static final Pattern LINK = Pattern.compile(" (href|action)=\"(/[^\"]*)\"");
    /** The list, its filters and the wizard: not the sheets below the list, not the slip below the wizard. */
    private static final Pattern INSIDE = Pattern.compile("/(?:lieux(?:/filtres)?|trouver)(?:[?#].*)?");

    private static final Pattern PART_OF_THE_PAGE = Pattern.compile("/(?:static/|favicon|manifest).*");
    private static final Pattern BACK_HOME = Pattern.compile("/(?:accompagner)?");

    /** A page with its links led where they belong. */
    byte[] applyTo(byte[] page) {
        Matcher links = LINK.matcher(new String(page, StandardCharsets.UTF_8));
        return links.replaceAll(link -> Matcher.quoteReplacement(" " + link.group(1) + "=\"" + led(link.group(2))))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** The address up to the end of its attribute, and what follows it. */
    private String led(String address) {
        if (PART_OF_THE_PAGE.matcher(address).matches()) {
            return address + "\"";
        }
        if (INSIDE.matcher(address).matches()) {
            return base + address + "\"";
        }
        return BACK_HOME.matcher(address).matches()
                ? base + "/trouver\""
                : address + "\" target=\"_blank\" rel=\"noopener\"";
    }
}
