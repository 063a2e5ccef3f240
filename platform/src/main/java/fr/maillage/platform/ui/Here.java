package fr.maillage.platform.ui;

import fr.maillage.engines.language.Language;
import java.util.List;

/**
 * The page being read.
 *
 * @param language the language it was asked in
 * @param address its path and question, without the language
 */
record Here(Language language, String address) {
    private static final ScopedValue<Here> NOW = ScopedValue.newInstance();
    private static final Here HOME = new Here(Language.FRENCH, "/");

    /** The page that this request reads; the home page in French outside any request. */
    static Here now() {
        return NOW.isBound() ? NOW.get() : HOME;
    }

    <R, X extends Throwable> R during(ScopedValue.CallableOp<R, X> work) throws X {
        return ScopedValue.where(NOW, this).call(work);
    }

    /** The same page in every language; none for a page that has one language only. */
    List<Frame.Tongue> tongues() {
        if (!Addresses.isTranslated(address)) {
            return List.of();
        }
        return Language.listAll().stream()
                .map(other -> new Frame.Tongue(other, href(other), other == language))
                .toList();
    }

    private String href(Language other) {
        boolean bare = other == Language.FRENCH && language == Language.FRENCH;
        return bare ? address : Addresses.chosen(other, address);
    }
}
