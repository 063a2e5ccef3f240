package fr.maillage.engines.language;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Says the sentences of the product in the language of whoever reads.
 *
 * <p>A sentence is a French literal; a test finds all of them in the sources and refuses one that a language lacks. Places
 * to fill in are {@code {0}}, {@code {1}}… A sentence kept for later is marked with {@link #mark}.
 */
public final class Words {
    private static final ScopedValue<Language> SPOKEN = ScopedValue.newInstance();

    private Words() {}

    /** The language spoken now; French when nobody chose. */
    public static Language language() {
        return SPOKEN.isBound() ? SPOKEN.get() : Language.FRENCH;
    }

    /** Does a work in a language. */
    public static <R, X extends Throwable> R speaking(Language language, ScopedValue.CallableOp<R, X> work) throws X {
        return ScopedValue.where(SPOKEN, language).call(work);
    }

    /** Says the same in French, for whoever helps the reader. */
    public static <R> R inFrench(Supplier<R> work) {
        return ScopedValue.where(SPOKEN, Language.FRENCH).call(work::get);
    }

    /** A sentence in the language spoken; in French when nobody translated it. */
    public static String say(String french) {
        Language language = language();
        return language == Language.FRENCH ? french : Catalogue.of(language).say(french);
    }

    /** A sentence with its places filled in. */
    public static String say(String french, Object... arguments) {
        return filled(say(french), arguments);
    }

    /**
     * A sentence that counts: « 0 lieu », « 1 lieu », « 1 240 lieux ». {@code {0}} is the number, never parted from its noun;
     * the others follow.
     *
     * @param one said of zero and of one, as French does
     * @param many said of two and more
     */
    public static String count(long number, String one, String many, Object... more) {
        Language language = language();
        String sentence = language == Language.FRENCH
                ? number < 2 ? one : many
                : Catalogue.of(language)
                        .say(one, number < 2 ? one : many, number)
                        .replace("{0} ", "{0}\u00a0");
        Object[] arguments = new Object[more.length + 1];
        arguments[0] = Figures.number(number);
        System.arraycopy(more, 0, arguments, 1, more.length);
        return filled(sentence, arguments);
    }

    /** The same text: tells that it will be said later. */
    public static String mark(String french) {
        return french;
    }

    /** {@code lang} of French words on the page: absent where the page itself is French. */
    public static @Nullable String french() {
        return language().isFrench() ? null : "fr";
    }

    /** {@code dir} of a French name or a number: absent where the page is written from left to right anyway. */
    public static @Nullable String leftToRight() {
        return language().direction().equals("rtl") ? "ltr" : null;
    }

    private static String filled(String sentence, Object... arguments) {
        int brace = sentence.indexOf('{');
        if (brace < 0) {
            return sentence;
        }
        StringBuilder filled = new StringBuilder(sentence.length() + 32);
        int from = 0;
        while (brace >= 0 && brace + 2 < sentence.length()) {
            int index = sentence.charAt(brace + 1) - '0';
            if (sentence.charAt(brace + 2) == '}' && index >= 0 && index < arguments.length) {
                filled.append(sentence, from, brace).append(arguments[index]);
                from = brace + 3;
            }
            brace = sentence.indexOf('{', brace + 1);
        }
        return filled.append(sentence, from, sentence.length()).toString();
    }
}
