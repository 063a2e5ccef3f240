package fr.maillage.platform.ui;

import fr.maillage.engines.language.Language;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/**
 * Where the language stands in an address: before the path, and nowhere for French. Only pages that are translated have it;
 * the pages of the team, the files and the figures of the machine are at one address.
 */
final class Addresses {
    /** First part of the path of every translated page. */
    private static final Set<String> TRANSLATED = Set.of(
            "",
            "lieux",
            "trouver",
            "annuaire",
            "dispositifs",
            "aide",
            "accessibilite",
            "donnees-personnelles",
            "mentions-legales",
            "accompagner",
            "proposer-mon-aide",
            "proposer-un-lieu",
            "suivi",
            "plan-du-site",
            "petites-competences",
            "confirmer",
            "borne");
    /** First part of the path of what has no language: asked with one, it is led to its only address. */
    private static final Set<String> FRENCH_ONLY =
            Set.of("equipe", "compte", "connexion", "static", "api", "actuator", "error");

    private Addresses() {}

    /** A path and the language it asks for. */
    record Asked(Language language, String path) {
        boolean hasOneAddress() {
            return FRENCH_ONLY.contains(firstPart(path));
        }
    }

    /** What a path with a language asks for; empty for a path without one. */
    static Optional<Asked> find(String path) {
        String code = firstPart(path);
        return Language.find(code)
                .map(language -> new Asked(
                        language, path.length() == code.length() + 1 ? "/" : path.substring(code.length() + 1)))
                .filter(asked -> !asked.path().startsWith("//"));
    }

    /** The same address in a language, where there is one. */
    static String in(Language language, String address) {
        return language == Language.FRENCH || !isTranslated(address) ? address : prefixed(language, address);
    }

    /** True for the address of a page that every language has. */
    static boolean isTranslated(String address) {
        return address.startsWith("/") && TRANSLATED.contains(firstPart(address));
    }

    /** An address with its language said, French included: what the choice of languages leads to. */
    static String chosen(Language language, String address) {
        return prefixed(language, address);
    }

    private static String prefixed(Language language, String address) {
        return "/" + language.code() + (address.equals("/") ? "" : address);
    }

    /** {@code lieux} for {@code /lieux/mediatheque?x=1#y}. */
    private static String firstPart(String address) {
        int end = 1;
        while (end < address.length() && "/?#".indexOf(address.charAt(end)) < 0) {
            end++;
        }
        return address.length() < 1 ? "" : address.substring(1, end);
    }

    /**
     * The page with its links and its forms in a language: whoever reads Arabic goes from page to page in Arabic, whatever a
     * template wrote. Values of attributes are skipped whole, so that no word of a place is ever taken for a link.
     */
    static byte[] inLanguage(byte[] html, Language language) {
        return new LinkWriter(html, language).written();
    }

    static String text(byte[] html, int from, int to) {
        return new String(html, from, to - from, StandardCharsets.UTF_8);
    }
}
