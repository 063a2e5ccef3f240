package fr.maillage.engines.language;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A language in which every public page can be read. To add one: a line here, a file {@code i18n/CODE.po} for each
 * artifact, and the tests say what is missing.
 */
public enum Language {
    /** French, the language of the territory and of every source text. */
    FRENCH("fr", "fr", "Français", Locale.FRENCH, false),
    /** French for those who read slowly: what it does not say in simpler words, it says as French does. */
    PLAIN("simple", "fr", "Français simple", Locale.FRENCH, false),
    ENGLISH("en", "en", "English", Locale.UK, false),
    ARABIC("ar", "ar", "العربية", Locale.forLanguageTag("ar"), true);

    private static final List<Language> ALL = List.of(values());

    private final String code;
    private final String tag;
    private final String ownName;
    private final Locale locale;
    private final boolean rightToLeft;

    Language(String code, String tag, String ownName, Locale locale, boolean rightToLeft) {
        this.code = code;
        this.tag = tag;
        this.ownName = ownName;
        this.locale = locale;
        this.rightToLeft = rightToLeft;
    }

    /** Every language, French first. */
    public static List<Language> listAll() {
        return ALL;
    }

    /** The language of a code of ours, {@code simple} included. */
    public static Optional<Language> find(String code) {
        return Arrays.stream(values())
                .filter(language -> language.code.equals(code))
                .findFirst();
    }

    /** As it stands in an address and in the name of its file. */
    public String code() {
        return code;
    }

    /** As the {@code lang} of HTML says it (BCP 47). */
    public String tag() {
        return tag;
    }

    /** As those who speak it call it. */
    public String ownName() {
        return ownName;
    }

    /** For the names of days, months and languages. */
    public Locale locale() {
        return locale;
    }

    /** {@code rtl} or {@code ltr}, as the {@code dir} of HTML says it. */
    public String direction() {
        return rightToLeft ? "rtl" : "ltr";
    }

    /** True when French words need no mark on a page of this language. */
    public boolean isFrench() {
        return tag.equals("fr");
    }

    /** What stands before the path of an address: nothing for French, {@code /ar} for Arabic. */
    public String prefix() {
        return this == FRENCH ? "" : "/" + code;
    }
}
